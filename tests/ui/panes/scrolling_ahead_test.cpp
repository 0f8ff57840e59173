// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long text is laid out bit by bit. Who scrolls ahead of that gets there without the window standing still.
#include "tests/ui/panes/large_pane.h"

#include <QScrollBar>
#include <QTest>

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

    [[nodiscard]] bool isAllLaidOut() const {
        return laidOutBlocks(*pane.document()) == pane.document()->blockCount();
    }
    // Qt has estimated how long all of it will be.
    [[nodiscard]] bool hasFullBar() {
        return happens([&] { return pane.view().maximum > 10 * lines; });
    }
    // On a busy machine not quite at it: Qt corrects its estimate of the length after that.
    [[nodiscard]] bool isNearTheEnd() const {
        return pane.view().scroll > pane.view().maximum / 10 * 9;
    }
    [[nodiscard]] int lineAtTop() const {
        return pane.cursorForPosition(QPoint(30, 1)).blockNumber();
    }
};

TEST_F(ScrollingAhead, GivenATextThatIsHardlyLaidOut_WhenTheBarIsDragged_ThenThatComesBitByBit) {
    ASSERT_TRUE(hasFullBar());
    QScrollBar& bar = *pane.verticalScrollBar();

    bar.setValue(bar.maximum() / 2);

    EXPECT_FALSE(isAllLaidOut());
    EXPECT_LT(laidOutBlocks(*pane.document()), lines / 2);
    EXPECT_TRUE(pane.isBeingSet());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_GT(lineAtTop(), lines * 45 / 100);
    EXPECT_LT(lineAtTop(), lines * 55 / 100);
}

TEST_F(ScrollingAhead, GivenATextThatIsHardlyLaidOut_WhenDraggedToTheEnd_ThenTheViewGetsThere) {
    ASSERT_TRUE(hasFullBar());
    QScrollBar& bar = *pane.verticalScrollBar();

    bar.setValue(bar.maximum());

    ASSERT_FALSE(isAllLaidOut());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_TRUE(isAllLaidOut());
    EXPECT_TRUE(isNearTheEnd());
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
    QTest::keyClick(&pane, Qt::Key_PageDown);

    EXPECT_FALSE(pane.isBeingSet());
    EXPECT_FALSE(isAllLaidOut());
    EXPECT_GT(lineAtTop(), 5);
}

TEST_F(ScrollingAhead, GivenCtrlEnd_WhenTheEndIsNotLaidOut_ThenTheCaretGetsThereLater) {
    QTest::keyClick(&pane, Qt::Key_End, Qt::ControlModifier);

    EXPECT_FALSE(isAllLaidOut());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_EQ(pane.textCursor().position(), pane.document()->characterCount() - 1);
    EXPECT_FALSE(pane.textCursor().hasSelection());
    EXPECT_TRUE(isNearTheEnd());
}

TEST_F(ScrollingAhead, GivenCtrlShiftEnd_WhenTheEndIsNotLaidOut_ThenAllIsSelectedLater) {
    QTest::keyClick(&pane, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);

    ASSERT_FALSE(isAllLaidOut());
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_EQ(pane.textCursor().anchor(), 0);
    EXPECT_EQ(pane.textCursor().position(), pane.document()->characterCount() - 1);
}

TEST_F(ScrollingAhead, GivenAPlaceFarDown_WhenItIsToBeAtTheTop_ThenItGetsThereLater) {
    pane.bringToTop(pane.document()->findBlockByNumber(70'000).position());

    EXPECT_FALSE(isAllLaidOut());
    EXPECT_EQ(pane.document()->findBlock(pane.positionAtTop()).blockNumber(), 70'000);
    ASSERT_TRUE(happens([&] { return !pane.isBeingSet(); }));
    EXPECT_EQ(lineAtTop(), 70'000);
    EXPECT_EQ(pane.document()->findBlock(pane.positionAtTop()).blockNumber(), 70'000);
}

} // namespace
} // namespace wireside
