// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session does with a language and with roles that the user sets, while texts are edited.
#include "core/text/known_roles.h"
#include "tests/ui/waiting.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"

#include <QSignalSpy>
#include <QThreadPool>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::IsEmpty;

class SessionHandwork : public testing::Test {
protected:
    void SetUp() override {
        session.openText(Side::Left, QStringLiteral("The harbour was opened again on Monday. "
                                                    "Ships came in with grain. Nobody slept."));
        session.openText(Side::Right, QStringLiteral("It rained for hours. "
                                                     "The harbour was opened again on Monday."));
        ASSERT_TRUE(follows());
    }
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    [[nodiscard]] bool follows() {
        return happens([this] {
            return session.activity() == Session::Activity::Idle && !session.isOutdated();
        });
    }
    [[nodiscard]] const Document& left() const { return *session.report(Side::Left); }
    void setLanguage(const char* tag) {
        Interpretation interpretation = session.interpretation(Side::Left);
        interpretation.language = tag;
        session.interpret(Side::Left, std::move(interpretation), QStringLiteral("Language"));
    }
    void setRole(std::size_t sentence, Role role) {
        Interpretation interpretation = session.interpretation(Side::Left);
        interpretation.roles =
            withRole(interpretation.roles, left().sentences[sentence].span, role);
        session.interpret(Side::Left, std::move(interpretation), QStringLiteral("Role"));
    }
    void remove(const TextSpan& span) { session.edit(Side::Left, span, u""); }

    Session session;
};

TEST_F(SessionHandwork, GivenALanguageByHand_WhenSet_ThenTheReportIsReadInItAndComparedAgain) {
    const auto before = session.comparison();
    QSignalSpy edited(&session, &Session::reportEdited);

    setLanguage("de_AT");
    EXPECT_EQ(session.report(Side::Left), before->left) << "off the GUI thread";
    ASSERT_TRUE(follows());

    EXPECT_EQ(left().origin.language, "de-AT");
    EXPECT_TRUE(left().origin.languageByHand);
    EXPECT_EQ(session.comparison()->left, session.report(Side::Left));
    EXPECT_EQ(edited.count(), 1);
    EXPECT_EQ(edited[0][0].value<Side>(), Side::Left);
    EXPECT_TRUE(session.hasUnsavedWork());
}

TEST_F(SessionHandwork, GivenALanguageByHand_WhenTakenBackOrUndone_ThenItIsFoundByTheText) {
    setLanguage("de");
    ASSERT_TRUE(follows());
    setLanguage("");
    ASSERT_TRUE(follows());
    EXPECT_EQ(left().origin.language, "en");
    EXPECT_FALSE(left().origin.languageByHand);

    session.undoStack().undo();
    ASSERT_TRUE(follows());
    EXPECT_EQ(left().origin.language, "de");
    session.undoStack().undo();
    ASSERT_TRUE(follows());
    EXPECT_EQ(left().origin.language, "en");
    EXPECT_FALSE(session.hasUnsavedWork());
}

TEST_F(SessionHandwork, GivenEditsAndALinkByHand_WhenALanguageIsSet_ThenTheyStayAndCanBeUndone) {
    session.judge({{Verdict::Linked, left().sentences[1].span,
                    session.report(Side::Right)->sentences[0].span}},
                  QStringLiteral("Link Sentences"));
    session.edit(Side::Left, {0, 3}, u"Our");

    setLanguage("de");
    ASSERT_TRUE(follows());

    EXPECT_TRUE(left().text.starts_with(u"Our harbour"));
    EXPECT_EQ(left().origin.language, "de");
    EXPECT_TRUE(std::ranges::any_of(session.comparison()->links, &Link::byHand));
    EXPECT_EQ(session.undoStack().count(), 3);
    session.undoStack().setIndex(0);
    ASSERT_TRUE(follows());
    EXPECT_TRUE(left().text.starts_with(u"The harbour"));
    EXPECT_EQ(left().origin.language, "en");
    EXPECT_THAT(session.judgements(), IsEmpty());
}

TEST_F(SessionHandwork, GivenARoleByHand_WhenSet_ThenTheSentenceDoesNotCountUntilItIsUndone) {
    const std::size_t words = left().words;

    setRole(1, Role::Caption);
    ASSERT_TRUE(follows());
    EXPECT_EQ(left().sentences[1].role, Role::Caption);
    EXPECT_LT(left().words, words);
    EXPECT_EQ(session.comparison()->left->words, left().words);
    EXPECT_TRUE(session.hasUnsavedWork());

    session.undoStack().undo();
    ASSERT_TRUE(follows());
    EXPECT_EQ(left().sentences[1].role, Role::Body);
    EXPECT_EQ(left().words, words);
    EXPECT_FALSE(session.hasUnsavedWork());
}

TEST_F(SessionHandwork, GivenARoleByHand_WhenTheTextBeforeItIsEdited_ThenItStaysWithItsSentence) {
    setRole(1, Role::Caption);
    session.edit(Side::Left, {0, 0}, u"It began. ");
    ASSERT_TRUE(follows());

    ASSERT_EQ(left().textOf(left().sentences[2].span), u"Ships came in with grain.");
    EXPECT_EQ(left().sentences[2].role, Role::Caption);
    EXPECT_EQ(left().sentences[1].role, Role::Body);
}

TEST_F(SessionHandwork, GivenWhatWasSaidOfASentence_WhenItIsDeletedAndThatIsUndone_ThenItIsBack) {
    session.judge({{Verdict::Linked, left().sentences[1].span,
                    session.report(Side::Right)->sentences[0].span}},
                  QStringLiteral("Link Sentences"));
    setRole(1, Role::Caption);
    ASSERT_TRUE(follows());
    const Handwork before = session.handwork();

    remove({left().sentences[0].span.end, left().text.size()});
    EXPECT_THAT(session.judgements(), IsEmpty());
    EXPECT_THAT(session.interpretation(Side::Left).roles, IsEmpty());
    session.undoStack().undo();

    EXPECT_EQ(session.handwork(), before);
    ASSERT_TRUE(follows());
    EXPECT_EQ(left().sentences[1].role, Role::Caption);
    EXPECT_TRUE(std::ranges::any_of(session.comparison()->links, &Link::byHand));
    session.undoStack().redo();
    EXPECT_THAT(session.judgements(), IsEmpty());
}

TEST_F(SessionHandwork, GivenASentenceDeletedByKeys_WhenThatIsUndone_ThenWhatWasSaidOfItIsBack) {
    session.edit(Side::Left, {0, session.text(Side::Left).size()}, u"Ships. Yes");
    ASSERT_TRUE(follows());
    setRole(1, Role::Notice);
    const Handwork before = session.handwork();

    for (std::size_t length = 3; length > 0; --length) remove({6 + length, 7 + length});
    ASSERT_EQ(session.text(Side::Left), u"Ships. ");
    EXPECT_NE(session.handwork(), before);
    while (session.text(Side::Left) != u"Ships. Yes") session.undoStack().undo();

    EXPECT_EQ(session.handwork(), before);
}

TEST_F(SessionHandwork, GivenHandwork_WhenTheSidesAreExchanged_ThenItGoesWithItsReport) {
    setRole(1, Role::Caption);
    setLanguage("de");
    ASSERT_TRUE(follows());
    const Interpretation said = session.interpretation(Side::Left);

    session.swap();
    ASSERT_TRUE(follows());

    EXPECT_EQ(session.interpretation(Side::Right), said);
    EXPECT_EQ(session.interpretation(Side::Left), Interpretation());
    EXPECT_EQ(session.report(Side::Right)->sentences[1].role, Role::Caption);
    EXPECT_TRUE(session.hasUnsavedWork());
}

TEST_F(SessionHandwork, GivenHandwork_WhenAnotherReportIsOpenedOrClosed_ThenThatSidesIsForgotten) {
    setRole(1, Role::Caption);
    session.openText(Side::Right, QStringLiteral("A bakery opened."));
    ASSERT_TRUE(follows());
    EXPECT_EQ(left().sentences[1].role, Role::Caption) << "the other report is still open";

    session.openText(Side::Left, QStringLiteral("A bakery opened."));
    ASSERT_TRUE(follows());
    EXPECT_EQ(session.interpretation(Side::Left), Interpretation());
    session.close();
    EXPECT_EQ(session.handwork(), Handwork());
    EXPECT_FALSE(session.hasUnsavedWork());
}

TEST_F(SessionHandwork, GivenOneReport_WhenItsLanguageIsSet_ThenItIsReadInItWithoutAComparison) {
    session.close();
    session.openText(Side::Left, QStringLiteral("It rained. Nobody slept."));
    ASSERT_TRUE(follows());

    setLanguage("de");
    ASSERT_TRUE(follows());

    EXPECT_EQ(left().origin.language, "de");
    EXPECT_FALSE(session.comparison());
}

TEST_F(SessionHandwork, GivenHtml_WhenOpened_ThenItsRolesAreKnownAndOutliveAnEdit) {
    session.openSelection(Side::Left,
                          QStringLiteral("<p>It rained all night.</p><p>Nobody slept.</p>"
                                         "<figcaption>The harbour on Monday.</figcaption>"),
                          QStringLiteral("It rained all night. Nobody slept."));
    ASSERT_TRUE(follows());
    ASSERT_EQ(left().sentences.size(), 3U);
    EXPECT_EQ(left().sentences[2].role, Role::Caption);
    EXPECT_FALSE(session.hasUnsavedWork());

    session.edit(Side::Left, {0, 2}, u"There");
    ASSERT_TRUE(follows());

    EXPECT_EQ(left().sentences[2].role, Role::Caption);
}

} // namespace
} // namespace wireside
