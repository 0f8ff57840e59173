// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/clipboard_text.h"

#include "found_comparison.h"
#include "hand_made_comparison.h"
#include "html_page.h"
#include "ui/report/link_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

const QString td = QStringLiteral("td");

// A moved link, a reworded one with marked words, and a sentence alone.
Comparison voyage() {
    Comparison comparison =
        handMade({u"Ships came in today.", u"It rained.", u"Nobody sang."},
                 {u"It rained.", u"Today <boats> came in."},
                 {{.left = {0}, .right = {1}},
                  {.left = {1}, .right = {0}, .kind = MatchKind::Shared, .moved = true}});
    const Document& left = *comparison.left;
    const Document& right = *comparison.right;
    comparison.links[0].edits = {
        {EditOp::Move, spanOf(left, u"today"), spanOf(right, u"Today")},
        {EditOp::Replace, spanOf(left, u"Ships"), spanOf(right, u"boats")},
        {EditOp::Equal, spanOf(left, u"came in"), spanOf(right, u"came in")},
    };
    return comparison;
}

TEST(LinkRow, GivenASentenceOnTwoLinks_WhenOneIsTaken_ThenTheRowHasThatOneAlone) {
    const Comparison comparison = handMade(
        {u"A and B."}, {u"A.", u"B."},
        {{.left = {0}, .right = {0}}, {.left = {0}, .right = {1}, .kind = MatchKind::Shared}});
    const ReportRow row = linkRow(comparison, 1);
    EXPECT_EQ(row.links, std::vector<std::size_t>{1});
    EXPECT_EQ(row.kind, RowKind::Shared);
    ASSERT_EQ(row.right.sentences.size(), 1U);
    EXPECT_EQ(row.right.sentences[0].sentence, 1U);
}

TEST(ClipboardText, GivenALink_WhenCopiedAsPlainText_ThenBothSidesAreLabelledAndMarked) {
    EXPECT_EQ(clipboardText(voyage(), 0).plain,
              QStringLiteral("Left report: Title of left.txt (left.txt)\n"
                             "Right report: Title of right.txt (right.txt)\n"
                             "\n"
                             "1 · reworded\n"
                             "Left: [Ships] came in {today}.\n"
                             "Right: {Today} <[boats]> came in.\n"
                             "\n"
                             "[words that the partner does not have]\n"
                             "{words at another place in the partner}\n"));
}

TEST(ClipboardText, GivenALinkWithoutChanges_WhenCopied_ThenThereIsNoLegend) {
    EXPECT_TRUE(clipboardText(voyage(), 1)
                    .plain.endsWith(QStringLiteral(
                        "2 · shared · moved\nLeft: It rained.\nRight: It rained.\n")));
}

TEST(ClipboardText, GivenALink_WhenCopiedAsRichText_ThenItIsATableWithOneRowBelowTheTitles) {
    const HtmlPage page("<!DOCTYPE html>" + clipboardText(voyage(), 0).html.toUtf8());
    EXPECT_EQ(
        page.texts(td),
        (QStringList{QStringLiteral("Title of left.txt"), QString(QChar::Nbsp),
                     QStringLiteral("Title of right.txt"), QStringLiteral("Ships came in today."),
                     QStringLiteral("1reworded"), QStringLiteral("Today <boats> came in.")}));
    EXPECT_THAT(page.texts(QStringLiteral("u")), testing::Contains(QStringLiteral("boats")));
    EXPECT_THAT(page.texts(QStringLiteral("i")), testing::Contains(QStringLiteral("Today")));
    EXPECT_TRUE(page.attributes(QStringLiteral("class")).isEmpty());
    EXPECT_FALSE(page.tags().contains(QStringLiteral("style")));
}

TEST(ClipboardText, GivenAComparison_WhenCopied_ThenEveryRowIsInBothForms) {
    const Comparison comparison = voyage();
    const ClipboardText text = clipboardText(comparison, reportRows(comparison));
    const HtmlPage page("<!DOCTYPE html>" + text.html.toUtf8());
    const QString cells = page.texts(td).join(u'|');
    for (const char* words : {"Title of left.txt", "3 words", "shared", "Place of 2", "It rained.",
                              "Nobody sang.", "only left"}) {
        EXPECT_THAT(cells.toStdString(), testing::HasSubstr(words));
        EXPECT_THAT(text.plain.toStdString(), testing::HasSubstr(words));
    }
    EXPECT_EQ(page.texts(QStringLiteral("tr")).size(),
              static_cast<qsizetype>(reportRows(comparison).size()) + 1);
}

TEST(ClipboardText, GivenAFinding_WhenItsLinkIsCopied_ThenItsWordsStandOutInBothForms) {
    const auto comparison = comparisonWithFindings();
    const ClipboardText text = clipboardText(*comparison, 0);
    EXPECT_THAT(text.plain.toStdString(), testing::HasSubstr("Brask [!14] people"));
    EXPECT_THAT(text.plain.toStdString(), testing::HasSubstr("[!to be checked"));
    const HtmlPage page("<!DOCTYPE html>" + text.html.toUtf8());
    EXPECT_EQ(page.texts(QStringLiteral("strong")),
              (QStringList{QStringLiteral("14"), QStringLiteral("17")}));
    EXPECT_TRUE(page.attributes(QStringLiteral("class")).isEmpty());
}

TEST(ClipboardText, GivenATextFromRightToLeft_WhenCopied_ThenItsCellSaysSo) {
    const Comparison comparison =
        handMade({u"Ships."}, {u"אוניות."}, {{.left = {0}, .right = {0}}});
    const HtmlPage page("<!DOCTYPE html>" + clipboardText(comparison, 0).html.toUtf8());
    EXPECT_EQ(page.attributes(QStringLiteral("dir")),
              (QStringList{QStringLiteral("ltr"), QStringLiteral("ltr"), QStringLiteral("ltr"),
                           QStringLiteral("rtl")}));
}

} // namespace
} // namespace wireside
