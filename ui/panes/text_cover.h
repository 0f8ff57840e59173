// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture of a text that lies over it while it is set anew further up, and says how far that is.
//
//     auto* cover = new TextCover(editor->viewport());
//     cover->take();            // how the text looks now
//     ... change the text ...
//     cover->show(3000);        // of so many paragraphs
//     cover->setReached(1200);  // "Laying out the text: 40 %"
//     cover->lift();
#pragma once

#include <QPixmap>
#include <QWidget>

namespace wireside {

class TextCover final : public QWidget {
    Q_OBJECT

public:
    explicit TextCover(QWidget* covered);

    void take();
    // Without a picture it lies over the text as it is.
    void show(int paragraphs);
    void setReached(int paragraphs);
    void lift();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString progress() const;

    QPixmap m_picture;
    int m_wanted = 0;
    int m_reached = 0;
};

} // namespace wireside
