// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/edited_text.h"

#include "ui/session/edit_command.h"

#include <QUndoStack>

#include <memory>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(EditedText, GivenAReportWithItsOwnLineEnds_WhenALineIsTyped_ThenItEndsLikeTheOthers) {
    const EditedText text(u"One.\r\nTwo.");

    EXPECT_EQ(text.changeFor({6, 6}, u"New.\u2029"),
              (TextChange{.position = 6, .removed = {}, .added = u"New.\r\n"}));
}

TEST(EditedText, GivenTypedTextThatIsPartlyThere_WhenChanged_ThenTheChangeIsWhatDiffers) {
    const EditedText text(u"Ships came in.");

    EXPECT_EQ(text.changeFor({0, 14}, u"Ships ran in."),
              (TextChange{.position = 6, .removed = u"came", .added = u"ran"}));
    EXPECT_TRUE(text.changeFor({6, 10}, u"came").empty());
}

TEST(EditedText, GivenALoneReturnBeforeAFeed_WhenTheyWouldJoin_ThenTheyStayTwoLines) {
    EditedText text(u"a\rb\nc");

    const TextChange change = text.changeFor({2, 3}, u"");
    text.apply(change, text.newRevision());

    EXPECT_EQ(text.text(), u"a\n\nc");
    EditedText typed(u"a\rb\nc");
    const TextChange lineEnd = typed.changeFor({3, 3}, u"\u2029");
    typed.apply(lineEnd, typed.newRevision());
    EXPECT_EQ(typed.text(), u"a\rb\n\nc");
}

class EditCommandTest : public testing::Test {
protected:
    void edit(TextSpan span, std::u16string_view typed) {
        const auto tell = [this](Side, const TextChange& done) { told.push_back(done); };
        stack.push(new EditCommand(Side::Left, text, text.changeFor(span, typed),
                                   {.done = tell, .undone = tell}));
    }

    EditedText text{u"Ships came in."};
    std::vector<TextChange> told;
    QUndoStack stack;
};

TEST_F(EditCommandTest, GivenTypedLetters_WhenUndoneAndRedone_ThenTheWordGoesAndComesAsOne) {
    edit({10, 10}, u" ");
    edit({11, 11}, u"l");
    edit({12, 12}, u"a");
    edit({13, 13}, u"t");
    edit({14, 14}, u"e");
    EXPECT_EQ(text.text(), u"Ships came late in.");
    EXPECT_EQ(stack.count(), 2) << "the space, then the word";

    stack.undo();
    EXPECT_EQ(text.text(), u"Ships came  in.");
    EXPECT_EQ(told.back(), (TextChange{.position = 11, .removed = u"late", .added = {}}));
    stack.undo();
    EXPECT_EQ(text.text(), u"Ships came in.");
    stack.redo();
    stack.redo();

    EXPECT_EQ(text.text(), u"Ships came late in.");
}

TEST_F(EditCommandTest, GivenASavedState_WhenTypingGoesOn_ThenUndoComesBackToIt) {
    edit({10, 10}, u"x");
    EXPECT_TRUE(text.isModified());
    text.markSaved();

    edit({11, 11}, u"y");
    EXPECT_TRUE(text.isModified());
    stack.undo();

    EXPECT_FALSE(text.isModified());
    EXPECT_EQ(text.text(), u"Ships camex in.");
    stack.undo();
    EXPECT_TRUE(text.isModified()) << "the file has the letter";
}

TEST_F(EditCommandTest, GivenEditsOfAllSorts_WhenDescribed_ThenTheMenuSaysWhatIsUndone) {
    edit({10, 10}, u"x");
    EXPECT_EQ(stack.undoText(), QStringLiteral("Typing on the Left"));
    edit({0, 5}, u"");
    EXPECT_EQ(stack.undoText(), QStringLiteral("Deletion on the Left"));
    edit({1, 3}, u"zz");
    EXPECT_EQ(stack.undoText(), QStringLiteral("Replacement on the Left"));
}

TEST(Remade, GivenATitleFromTheHeadline_WhenTheHeadlineIsEdited_ThenTheTitleFollows) {
    const std::u16string body = u"\n\nShips came in this morning. Crews cheered on deck for hours.";
    const Document report = makeDocument(u"Port opens" + body, {});
    ASSERT_EQ(report.origin.title, u"Port opens");

    EXPECT_EQ(remade(report, u"Port closes" + body, {}).origin.title, u"Port closes");
}

TEST(Remade, GivenATitleOfItsOwn_WhenTheTextIsEdited_ThenTheTitleAndTheOriginStay) {
    const Origin origin{
        .path = "visit.txt", .encoding = "UTF-8", .language = "de", .title = u"Mine"};
    const Document report = makeDocument(u"Schiffe kamen an.", origin);

    EXPECT_EQ(remade(report, u"Schiffe kamen heute an.", {}).origin, origin);
}

} // namespace
} // namespace wireside
