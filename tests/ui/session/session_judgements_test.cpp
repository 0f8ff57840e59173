// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session does with what the user says by hand.
#include "tests/ui/waiting.h"
#include "ui/session/handwork_step.h"
#include "ui/session/session.h"

#include <QThreadPool>

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::IsEmpty;

class SessionJudgementsTest : public testing::Test {
protected:
    void SetUp() override {
        session.openText(Side::Left, QStringLiteral("The harbour was opened again on Monday. "
                                                    "Ships came in with grain."));
        session.openText(Side::Right, QStringLiteral("It rained for hours. "
                                                     "The harbour was opened again on Monday."));
        ASSERT_TRUE(becomesIdle());
        ASSERT_EQ(session.comparison()->links.size(), 1U);
    }
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    [[nodiscard]] bool becomesIdle() {
        return happens([this] { return session.activity() == Session::Activity::Idle; });
    }
    [[nodiscard]] Judgement on(std::size_t left, std::size_t right, Verdict verdict) const {
        return {verdict, session.report(Side::Left)->sentences[left].span,
                session.report(Side::Right)->sentences[right].span};
    }
    [[nodiscard]] std::size_t linksByHand() const {
        return static_cast<std::size_t>(
            std::ranges::count(session.comparison()->links, true, &Link::byHand));
    }

    // As what restores a state.
    void say(const std::vector<Judgement>& judgements) {
        CompareOptions options = session.options();
        options.judgements = judgements;
        session.setOptions(options);
    }

    Session session;
};

TEST_F(SessionJudgementsTest, GivenALinkByHand_WhenUndoneAndRedone_ThenTheComparisonFollows) {
    const std::vector linked{on(1, 0, Verdict::Linked)};

    session.judge(linked, QStringLiteral("Link Sentences"));
    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(session.judgements(), linked);
    EXPECT_EQ(linksByHand(), 1U);
    EXPECT_EQ(session.undoStack().undoText(), QStringLiteral("Link Sentences"));

    session.undoStack().undo();
    ASSERT_TRUE(becomesIdle());
    EXPECT_THAT(session.judgements(), IsEmpty());
    EXPECT_EQ(linksByHand(), 0U);

    session.undoStack().redo();
    ASSERT_TRUE(becomesIdle());
    EXPECT_EQ(session.judgements(), linked);
    EXPECT_EQ(linksByHand(), 1U);
}

TEST_F(SessionJudgementsTest, GivenNothingNewToSay_WhenSaid_ThenThereIsNothingToUndo) {
    session.judge({}, QStringLiteral("Unlink"));

    EXPECT_FALSE(session.undoStack().canUndo());
}

TEST_F(SessionJudgementsTest, GivenAStep_ThenItGoesFromTheJudgementsOfItsTimeToItsOwn) {
    const std::vector before{on(0, 0, Verdict::NotTheSame)};
    const std::vector after{on(0, 0, Verdict::NotTheSame), on(1, 0, Verdict::Linked)};
    say(before);
    HandworkStep step(session, {.judgements = after}, QStringLiteral("Link Sentences"));

    step.redo();
    EXPECT_EQ(session.judgements(), after);
    step.undo();
    EXPECT_EQ(session.judgements(), before);
    EXPECT_EQ(step.text(), QStringLiteral("Link Sentences"));
}

TEST_F(SessionJudgementsTest, GivenJudgementsThatAreSet_ThenTheyCountButCantBeUndone) {
    say({on(0, 1, Verdict::NotTheSame)});
    ASSERT_TRUE(becomesIdle());

    EXPECT_THAT(session.comparison()->links, IsEmpty());
    EXPECT_FALSE(session.undoStack().canUndo());
}

TEST_F(SessionJudgementsTest, GivenAJudgement_WhenTheSidesAreExchanged_ThenItIsOfTheOtherSides) {
    const Judgement linked = on(1, 0, Verdict::Linked);
    session.judge({linked}, QStringLiteral("Link Sentences"));

    session.swap();
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(session.judgements(), mirrored({linked}));
    EXPECT_EQ(linksByHand(), 1U);
    EXPECT_FALSE(session.undoStack().canUndo());
}

TEST_F(SessionJudgementsTest, GivenAJudgement_WhenAReportIsReplacedOrClosed_ThenItIsForgotten) {
    session.judge({on(1, 0, Verdict::Linked)}, QStringLiteral("Link Sentences"));
    session.openText(Side::Left, QStringLiteral("A bakery opened."));
    ASSERT_TRUE(becomesIdle());
    EXPECT_THAT(session.judgements(), IsEmpty());
    EXPECT_FALSE(session.undoStack().canUndo());

    session.judge({on(0, 0, Verdict::Linked)}, QStringLiteral("Link Sentences"));
    session.close();
    EXPECT_THAT(session.judgements(), IsEmpty());
    EXPECT_FALSE(session.undoStack().canUndo());
}

} // namespace
} // namespace wireside
