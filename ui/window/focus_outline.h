// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows which text or list has the keyboard: a frame within its edge, when it was reached by keys. (Buttons
// and fields are framed by the style.)
//
//     outlineFocus(*window);    // all texts and lists that the window has by then
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace wireside {

class FocusOutline final : public QWidget {
    Q_OBJECT

public:
    // Lies over the area, hidden until that gets the focus.
    explicit FocusOutline(QAbstractScrollArea& area);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

void outlineFocus(QWidget& window);

} // namespace wireside
