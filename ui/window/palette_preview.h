// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few words of a report in the colours of a look and in the font for reading, one line for each kind.
//
//     auto* preview = new PalettePreview;
//     preview->setReadingStyle(preferences.reading);
//
// Its colours are those of its palette, as everywhere: see ui/panes/kind_colours.h.
#pragma once

#include "ui/session/reading_style.h"

#include <QWidget>

namespace wireside {

class PalettePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PalettePreview(QWidget* parent = nullptr);

    void setReadingStyle(const ReadingStyle& style);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ReadingStyle m_style;
};

} // namespace wireside
