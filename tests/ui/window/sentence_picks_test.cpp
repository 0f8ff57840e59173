// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sentence_picks.h"

#include "tests/ui/report/hand_made_comparison.h"
#include "ui/panes/report_pane.h"
#include "ui/session/session.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// Sentences at [0, 11), [12, 22) and [23, 31).
class SentencePicksTest : public testing::Test {
protected:
    SentencePicksTest() {
        left.setReport(handMade({u"Ships came.", u"It rained.", u"It blew."}, {}, {}).left);
        picks.emplace(session, left, right);
    }
    void select(int anchor, int caret) {
        QTextCursor cursor = left.textCursor();
        cursor.setPosition(anchor);
        cursor.setPosition(caret, QTextCursor::KeepAnchor);
        left.setTextCursor(cursor);
    }
    [[nodiscard]] SentenceRange picked() const { return picks->on(Side::Left); }

    Session session;
    ReportPane left{Side::Left};
    ReportPane right{Side::Right};
    std::optional<SentencePicks> picks;
};

TEST_F(SentencePicksTest, GivenACaretThatNobodyMoved_ThenNoSentenceIsMeant) {
    EXPECT_TRUE(picked().empty());
    EXPECT_FALSE(picks->onBoth());
}

TEST_F(SentencePicksTest, GivenACaretInASentenceOrRightBehindIt_ThenThatIsMeant) {
    QSignalSpy changed(&*picks, &SentencePicks::changed);

    select(15, 15);
    EXPECT_EQ(picked(), (SentenceRange{1, 2}));
    EXPECT_GE(changed.count(), 1);
    select(31, 31);
    EXPECT_EQ(picked(), (SentenceRange{2, 3}));
}

TEST_F(SentencePicksTest, GivenASelection_ThenAllThatItTouchesAreMeantWhicheverWayItWasMade) {
    select(3, 14);
    EXPECT_EQ(picked(), (SentenceRange{0, 2}));
    select(30, 14);
    EXPECT_EQ(picked(), (SentenceRange{1, 3}));
}

} // namespace
} // namespace wireside
