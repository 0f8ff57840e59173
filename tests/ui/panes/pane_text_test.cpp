// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_text.h"

#include "ui/panes/long_lines.h"
#include "ui/text_bridge.h"

#include <QTextDocument>

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(PaneText, GivenOnlyLineFeeds_WhenMapped_ThenPositionsAreOffsets) {
    const PaneText paneText(u"One.\nTwo.\n\nThree.");

    EXPECT_EQ(paneText.position(5), 5);
    EXPECT_EQ(paneText.position(11), 11);
    EXPECT_EQ(paneText.offset(11), 11U);
}

TEST(PaneText, GivenCarriageReturnsWithLineFeeds_WhenMapped_ThenEachPairIsOnePosition) {
    const PaneText paneText(u"One.\r\nTwo.\r\n\r\nThree.");

    EXPECT_EQ(paneText.position(4), 4);   // the first \r
    EXPECT_EQ(paneText.position(5), 4);   // its \n
    EXPECT_EQ(paneText.position(6), 5);   // Two
    EXPECT_EQ(paneText.position(14), 11); // Three
    EXPECT_EQ(paneText.offset(4), 4U);
    EXPECT_EQ(paneText.offset(5), 6U);
    EXPECT_EQ(paneText.offset(11), 14U);
}

TEST(PaneText, GivenCarriageReturnsAlone_WhenMapped_ThenTheyCountLikeAnyCharacter) {
    const PaneText paneText(u"One.\rTwo.\r\rThree.\n\rFour.");

    EXPECT_EQ(paneText.position(23), 23);
    EXPECT_EQ(paneText.offset(23), 23U);
}

TEST(PaneText, GivenTheEndOfTheText_WhenMapped_ThenItMapsToTheEnd) {
    const PaneText paneText(u"One.\r\n");

    EXPECT_EQ(paneText.position(6), 5);
    EXPECT_EQ(paneText.offset(5), 6U);
}

// The mapping has to agree with what Qt's text document makes of the same text, whatever is in it.
class PaneTextAndDocument : public testing::TestWithParam<std::u16string> {};

TEST_P(PaneTextAndDocument, GivenOddCharacters_WhenMapped_ThenEveryOffsetNamesTheSameCharacter) {
    const std::u16string& text = GetParam();
    const PaneText paneText(text);
    QTextDocument document;
    document.setPlainText(toQString(text));

    ASSERT_EQ(paneText.position(text.size()), document.characterCount() - 1);
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        const QChar shown = document.characterAt(paneText.position(offset));
        const bool breaksLine = shown == QChar::ParagraphSeparator;
        if (!breaksLine) {
            EXPECT_EQ(shown, QChar(text[offset])) << "at offset " << offset;
        }
        const bool feedOfPair = offset > 0 && text[offset] == u'\n' && text[offset - 1] == u'\r';
        EXPECT_EQ(paneText.offset(paneText.position(offset)), feedOfPair ? offset - 1 : offset);
    }
}

INSTANTIATE_TEST_SUITE_P(OddTexts, PaneTextAndDocument,
                         testing::Values(u"", u"\r\n", u"\r\r\n\n",
                                         std::u16string(u"nul \0 inside.\r\nNext.", 20),
                                         u"line\u2028separator\r\nand paragraph\u2029separator.",
                                         u"lone \r return\r\nthen a pair",
                                         u"emoji \U0001F600\r\nand \U0001F468\u200D\U0001F469.",
                                         u"lone surrogate \xD800 here\r\nand \xDC00.",
                                         u"object \uFFFC and \uFDD0\uFDD1 marks\r\n.",
                                         u"combining e\u0301\r\n\u0301alone\u00A0end\t."));

TEST(PaneText, GivenEditsOfALinesEnd_WhenFollowed_ThenItIsAsIfMadeOfTheNewText) {
    std::u16string text = u"One.\r\nTwo.\r\nThree.\r\n";
    PaneText followed(text);
    const std::vector<TextChange> changes{
        {.position = 6, .removed = {}, .added = u"New.\r\n"},
        {.position = 0, .removed = u"One.\r\nNew.\r\nTw", .added = u"w\n"},
        {.position = 4, .removed = u"\r\n", .added = u"\r\n\r\n"},
        {.position = 0, .removed = {}, .added = u"x"},
    };
    for (const TextChange& change : changes) {
        applyChange(text, change);
        followed.follow(change);
        const PaneText made(text);
        for (std::size_t offset = 0; offset <= text.size(); ++offset)
            EXPECT_EQ(followed.position(offset), made.position(offset)) << offset;
    }
}

// Longer than what is shown whole, with all that makes positions differ from offsets.
std::u16string textWithALongLine() {
    std::u16string text = u"First.\r\n";
    while (text.size() < 3 * longestWholeLine)
        text += u"Ships came \U0001F6A2 in. \u6CB3\u6C34\u3002";
    return text + u"\r\nLast.\r\n";
}

TEST(PaneText, GivenALongLine_WhenMapped_ThenEveryOffsetNamesTheSameCharacterAndComesBack) {
    const std::u16string text = textWithALongLine();
    const PaneText paneText(text);
    QTextDocument document;
    document.setPlainText(toQString(brokenAt(text, paneText.breaks())));

    ASSERT_FALSE(paneText.breaks().empty());
    ASSERT_EQ(paneText.position(text.size()), document.characterCount() - 1);
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        const int position = paneText.position(offset);
        const bool feedOfPair = offset > 0 && text[offset] == u'\n' && text[offset - 1] == u'\r';
        ASSERT_EQ(paneText.offset(position), feedOfPair ? offset - 1 : offset);
        const bool lineEnd = text[offset] == u'\r' || text[offset] == u'\n';
        ASSERT_EQ(document.characterAt(position),
                  lineEnd ? QChar(QChar::ParagraphSeparator) : QChar(text[offset]))
            << "at offset " << offset;
    }
}

TEST(PaneText, GivenABreak_WhenMapped_ThenItsLineEndLeadsToTheCharacterBehind) {
    const PaneText paneText(std::u16string(longestWholeLine + 1, u'x'));
    const std::size_t at = paneText.breaks().front();
    const int position = paneText.position(at);

    EXPECT_EQ(paneText.offset(position - 1), at);
    EXPECT_EQ(paneText.offset(position - 2), at - 1);
    EXPECT_EQ(paneText.endPosition(at), position - 1);
    EXPECT_EQ(paneText.endPosition(at + 1), position + 1);
    EXPECT_TRUE(paneText.continuesLine(position));
    EXPECT_FALSE(paneText.continuesLine(position - 1));
    EXPECT_FALSE(paneText.continuesLine(0));
}

TEST(PaneText, GivenAPartOfTheDocument_WhenTakenWithoutBreaks_ThenItIsTheReportsText) {
    const std::u16string text(2 * longestWholeLine, u'x');
    const PaneText paneText(text);
    const std::u16string broken = brokenAt(text, paneText.breaks());
    const auto part = [&](std::size_t begin, std::size_t length) {
        return paneText.withoutBreaks(broken.substr(begin, length), int(begin));
    };
    const auto lineEnd = std::size_t(paneText.position(paneText.breaks().front())) - 1;

    EXPECT_EQ(part(0, broken.size()), text);
    EXPECT_EQ(part(lineEnd - 1, 3), u"xx");
    EXPECT_EQ(part(lineEnd, 1), u"");
    EXPECT_EQ(part(lineEnd + 1, 2), u"xx");
    EXPECT_EQ(part(lineEnd - 2, 2), u"xx");
}

TEST(PaneText, GivenEditsBesideBreaks_WhenFollowed_ThenTheBreaksMoveAlongOrGoWithTheirText) {
    std::u16string text = textWithALongLine();
    PaneText paneText(text);
    const std::vector<std::size_t> before = paneText.breaks();
    ASSERT_GT(before.size(), 3U);
    const TextChange early{.position = 0, .removed = u"First.", .added = u"1."};
    const TextChange around{
        .position = before[1] - 8, .removed = text.substr(before[1] - 4, 8), .added = {}};

    paneText.follow(early);
    applyChange(text, early);
    EXPECT_EQ(paneText.breaks().front(), before.front() - 4);

    paneText.follow(around);
    applyChange(text, around);
    EXPECT_EQ(paneText.breaks().size(), before.size() - 1);
    EXPECT_EQ(paneText.breaks()[1], before[2] - 4 - 8);
    EXPECT_EQ(paneText.position(text.size()),
              int(brokenAt(text, paneText.breaks()).size()) - 3); // the "\n" of each "\r\n"
}

} // namespace
} // namespace wireside
