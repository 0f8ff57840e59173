// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scrolls to places in a text that Qt lays out from its begin on, bit by bit.
//
//     PlaceKeeper places(editor, [&](int scroll) { editor.verticalScrollBar()->setValue(scroll); });
//     places.keep([&] { editor.setFont(larger); });    // what is at the top of the view stays there
//     places.seek({.begin = 4711, .end = 4715, .scroll = [&](const Strip& strip) { return int(strip.top); }});
//
// Where the place is laid out at once, or nearly, the text is there when the call returns. Else the layout goes
// on in steps (layout_steps.h) until it gets there; meanwhile a picture of the former view covers the text and
// says how far that is, and the window answers. The scroll bar lets go of the place; the wheel is not for a picture.
#pragma once

#include "ui/panes/strip.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QTextEdit;

namespace wireside {

class TextCover;

// The positions [begin, end) of the text document, and where to scroll when it is known where they are.
struct SoughtPlace {
    int begin = 0;
    int end = 0;
    std::function<int(const Strip&)> scroll;
};

class PlaceKeeper final : public QObject {
    Q_OBJECT

public:
    PlaceKeeper(QTextEdit& text, std::function<void(int)> scrollTo);

    // Changes how the text is laid out, or the text document for another one with the same text.
    void keep(const std::function<void()>& change);
    void seek(SoughtPlace place);
    // To be asked when the view has been scrolled: whether nothing is laid out there yet. Then what will be there is
    // sought from where the view was before.
    bool seekWhereScrolled();
    // Another text: there is nothing to go to any more.
    void forget();

    // What is at the top of the view, or will be; as far as that is known without laying out more.
    [[nodiscard]] int positionAtTop() const;
    [[nodiscard]] bool isSeeking() const { return m_sought.has_value(); }
    // The view moves because the text does, not because somebody scrolls.
    [[nodiscard]] bool isMoving() const { return m_moving; }
    // Whether one can tell where that position is without laying out what takes long.
    [[nodiscard]] bool isLaidOut(int position) const;

    // The layout has got further.
    void follow();
    // Has the scroll bar reach as far as the text is laid out; to its end, once that is known.
    void setReach();

private:
    [[nodiscard]] std::optional<SoughtPlace> placeAtTop() const;
    [[nodiscard]] std::optional<SoughtPlace> placeBeyondLayout() const;
    bool arrive(std::chrono::milliseconds atMost);

    QTextEdit& m_text;
    std::function<void(int)> m_scrollTo;
    std::optional<SoughtPlace> m_sought;
    TextCover* m_cover;
    int m_scroll = 0; // where the view was last
    bool m_moving = false;
    bool m_arriving = false; // the view moves to a place that is laid out
};

} // namespace wireside
