// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long text is laid out bit by bit. Who scrolls ahead of that gets there without the window standing still.
#include "tests/ui/panes/large_pane.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr int lines = 100'000;

class ScrollingAhead : public LargePane {
protected:
    ScrollingAhead() {
        std::u16string text;
        for (int i = 0; i < lines; ++i) text += toU16(QStringLiteral("Line %1.\n").arg(i));
        text.pop_back();
        show(text);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&pane, &event);
    }
    [[nodiscard]] bool isAllThere() const { return isAllLaidOut(*pane.document()); }
    // Qt has estimated how long all of it will be.
    [[nodiscard]] bool hasFullBar() {
        return happens([&] { return pane.view().maximum > 10 * lines; });
    }
    // Qt corrects its estimate also after the view got there.
    [[nodiscard]] bool staysAtTheEnd() {
        return happens([&] { return isLastLineSeen() && knowsItsLength(); }) &&
               pane.view().scroll == pane.view().maximum;
    }
    [[nodiscard]] bool isLastLineSeen() const {
        const QPoint bottom(30, pane.viewport()->height() - 1);
        return pane.cursorForPosition(bottom).blockNumber() == pane.document()->blockCount() - 1;
    }
    [[nodiscard]] bool knowsItsLength() const {
        if (!isAllThere()) return false;
        const double length = pane.document()->documentLayout()->documentSize().height();
        return pane.view().maximum + pane.view().height == std::lround(length);
    }
    [[nodiscard]] int lineAtTop() const {
        return pane.cursorForPosition(QPoint(30, 1)).blockNumber();
    }
};

TEST_F(ScrollingAhead, GivenATextThatIsHardlyLaidOut_WhenTheBarIsDragged_ThenThatComesBitByBit) {
    ASSERT_TRUE(hasFullBar());
    QScrollBar& bar = *pane.verticalScrollBar();

    bar.setValue(bar.maximum() / 2);

    EXPECT_FALSE(isAllThere());
    EXPECT_LT(laidOutBlocks(*pane.document()), lines / 2);
    EXPECT_TRUE(pane.isBeingSet());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_GT(lineAtTop(), lines * 45 / 100);
    EXPECT_LT(lineAtTop(), lines * 55 / 100);
}

TEST_F(ScrollingAhead, GivenATextThatIsHardlyLaidOut_WhenDraggedToTheEnd_ThenTheLastLineIsSeen) {
    ASSERT_TRUE(hasFullBar());
    QScrollBar& bar = *pane.verticalScrollBar();

    bar.setValue(bar.maximum());

    ASSERT_FALSE(isAllThere());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_TRUE(isAllThere());
    EXPECT_TRUE(staysAtTheEnd());
}

TEST_F(ScrollingAhead,
       GivenAnEndThatIsLongerThanEstimated_WhenDraggedToTheEnd_ThenTheLastLineIsSeen) {
    show(QStringLiteral("Ships came in this morning with more grain than the port had room for.\n")
             .repeated(lines / 4)
             .append(QStringLiteral("-\n").repeated(lines))
             .toStdU16String());
    ASSERT_TRUE(happens([&] { return pane.view().maximum > lines; }));
    QScrollBar& bar = *pane.verticalScrollBar();
    const int estimated = bar.maximum();

    bar.setValue(bar.maximum());

    ASSERT_FALSE(isAllThere());
    EXPECT_TRUE(staysAtTheEnd());
    EXPECT_GT(bar.maximum(), estimated);
}

TEST_F(ScrollingAhead, GivenAPlaceThatIsSought_WhenDraggedElsewhere_ThenThatIsWhereTheViewGoes) {
    ASSERT_TRUE(hasFullBar());
    QScrollBar& bar = *pane.verticalScrollBar();
    bar.setValue(bar.maximum());
    ASSERT_TRUE(pane.isBeingSet());

    bar.setSliderPosition(0);
    bar.triggerAction(QAbstractSlider::SliderToMinimum);

    EXPECT_FALSE(pane.isBeingSet());
    ASSERT_TRUE(isLaidOut());
    EXPECT_EQ(lineAtTop(), 0);
}

TEST_F(ScrollingAhead, GivenATextThatIsHardlyLaidOut_WhenPagedDown_ThenThatIsThereAtOnce) {
    press(Qt::Key_PageDown);

    EXPECT_FALSE(pane.isBeingSet());
    EXPECT_FALSE(isAllThere());
    EXPECT_GT(lineAtTop(), 5);
}

TEST_F(ScrollingAhead, GivenCtrlEnd_WhenTheEndIsNotLaidOut_ThenTheCaretGetsThereLater) {
    press(Qt::Key_End, Qt::ControlModifier);

    EXPECT_FALSE(isAllThere());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_EQ(pane.textCursor().position(), pane.document()->characterCount() - 1);
    EXPECT_FALSE(pane.textCursor().hasSelection());
    EXPECT_TRUE(staysAtTheEnd());
}

TEST_F(ScrollingAhead, GivenCtrlShiftEnd_WhenTheEndIsNotLaidOut_ThenAllIsSelectedLater) {
    press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);

    ASSERT_FALSE(isAllThere());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_EQ(pane.textCursor().anchor(), 0);
    EXPECT_EQ(pane.textCursor().position(), pane.document()->characterCount() - 1);
}

TEST_F(ScrollingAhead, GivenAPlaceFarDown_WhenItIsToBeAtTheTop_ThenItGetsThereLater) {
    pane.bringToTop(pane.document()->findBlockByNumber(70'000).position());

    EXPECT_FALSE(isAllThere());
    EXPECT_EQ(pane.document()->findBlock(pane.positionAtTop()).blockNumber(), 70'000);
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_EQ(lineAtTop(), 70'000);
    EXPECT_EQ(pane.document()->findBlock(pane.positionAtTop()).blockNumber(), 70'000);
}

} // namespace
} // namespace wireside
