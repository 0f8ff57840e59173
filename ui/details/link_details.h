// SPDX-License-Identifier: GPL-3.0-or-later
//
// One link in full: its sentences above each other with the changed words marked, and why they are
// linked.
//
//     auto* details = new LinkDetails;
//     details->setText(detailText(*comparison, link, reasons));
//     details->setText(std::nullopt);    // none is selected: says how to
//
// Changed words are struck out on the left and underlined on the right, moved ones have dots under
// them; what a finding is about is bold; what is the same is plain.
#pragma once

#include "ui/details/detail_text.h"
#include "ui/session/look.h"
#include "ui/session/reading_style.h"

#include <QColor>
#include <QTextEdit>

#include <optional>

namespace wireside {

// Of words that the partner does not have. Text, so it has more contrast than rules and edges need.
[[nodiscard]] QColor changedColour(const Look& look);

class LinkDetails final : public QTextEdit {
    Q_OBJECT

public:
    explicit LinkDetails(QWidget* parent = nullptr);

    void setText(std::optional<DetailText> text);
    void setReadingStyle(const ReadingStyle& style);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    std::optional<DetailText> m_text;
    ReadingStyle m_style;
};

} // namespace wireside
