// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detail_text.h"

#include "tests/ui/report/hand_made_comparison.h"
#include "ui/details/link_details.h"
#include "ui/panes/kind_colours.h"

#include <QTextCursor>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

// "Ships came in late." became "In came ships on Monday."
Comparison rewritten() {
    Comparison comparison = handMade({u"Ships came in late."}, {u"Ships arrived on Monday."},
                                     {{.left = {0}, .right = {0}}});
    const auto left = [&](std::u16string_view words) { return spanOf(*comparison.left, words); };
    const auto right = [&](std::u16string_view words) { return spanOf(*comparison.right, words); };
    Link& link = comparison.links[0];
    link.edits = {{EditOp::Equal, left(u"Ships"), right(u"Ships")},
                  {EditOp::Replace, left(u"came in"), right(u"arrived")},
                  {EditOp::Delete, left(u"late"), {14, 14}},
                  {EditOp::Insert, {18, 18}, right(u"on Monday")},
                  {EditOp::Equal, left(u"."), right(u".")}};
    link.score = 0.5;
    link.coverage = {.left = 0.25, .right = 0.5};
    return comparison;
}

DetailText detailsOf(const Comparison& comparison) {
    Reasons reasons;
    reasons.changed = comparison.links[0].edits;
    return detailText(comparison, 0, reasons);
}

QString textOf(const std::vector<DetailRun>& runs) {
    QString text;
    for (const DetailRun& run : runs) text += run.text;
    return text;
}

TEST(DetailText, GivenALink_WhenTold_ThenTheHeadingSaysWhichItIsAndHowSure) {
    EXPECT_EQ(detailsOf(rewritten()).heading,
              QStringLiteral("Link 1 of 1 · reworded · score 0.50"));
}

TEST(DetailText, GivenChangedWords_WhenTold_ThenTheyAreMarkedAndTheOthersPlain) {
    using enum DetailMark;
    const DetailText text = detailsOf(rewritten());

    EXPECT_EQ(textOf(text.left), QStringLiteral("Ships came in late."));
    EXPECT_EQ(text.left.front(), (DetailRun{QStringLiteral("Ships "), Same}));
    EXPECT_EQ(text.left[1].mark, Changed);
    EXPECT_EQ(text.right.back(), (DetailRun{QStringLiteral("."), Same}));
    EXPECT_EQ(textOf(text.right), QStringLiteral("Ships arrived on Monday."));
}

TEST(DetailText, GivenCoverageAndEdits_WhenTold_ThenTheRowsSayThemInWords) {
    const std::vector<DetailRow> rows = detailsOf(rewritten()).rows;

    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].text.contains(QStringLiteral("25 %")));
    EXPECT_TRUE(rows[0].text.contains(QStringLiteral("50 %")));
    EXPECT_EQ(rows[1].text, QStringLiteral("came in → arrived; − late; + on Monday"));
}

TEST(DetailText, GivenTheSameWords_WhenTold_ThenNothingIsMarkedNorListedAsChanged) {
    Comparison comparison = handMade({u"The port was\nopened."}, {u"The port was opened."},
                                     {{.left = {0}, .right = {0}, .kind = MatchKind::Shared}});
    comparison.links[0].edits = {{EditOp::Equal, {0, 20}, {0, 20}}};

    const DetailText text = detailsOf(comparison);

    EXPECT_THAT(text.left, testing::Each(testing::Field(&DetailRun::mark, DetailMark::Same)));
    EXPECT_EQ(textOf(text.left), QStringLiteral("The port was opened."));
    EXPECT_EQ(text.rows.size(), 1U);
}

TEST(DetailText, GivenSentencesThatStandApart_WhenTold_ThenTheGapIsMarked) {
    const Comparison comparison = handMade({u"Ships came.", u"It rained.", u"Crews cheered."},
                                           {u"Ships came and crews cheered."},
                                           {{.left = {0, 2}, .right = {0}, .moved = true}});

    const DetailText text = detailsOf(comparison);

    EXPECT_THAT(text.left,
                testing::Contains(testing::Field(&DetailRun::mark, DetailMark::Omitted)));
    EXPECT_EQ(textOf(text.left), QStringLiteral("Ships came. […] Crews cheered."));
    EXPECT_EQ(text.rows.size(), 2U) << "that it has moved is told too";
}

// The format of the character that a word of the details begins with.
QTextCharFormat formatAt(const LinkDetails& details, const QString& word) {
    QTextCursor cursor = details.document()->find(word);
    EXPECT_FALSE(cursor.isNull()) << qPrintable(word);
    return cursor.charFormat();
}

TEST(LinkDetails, GivenALink_WhenShown_ThenChangesAreStruckOutLeftAndUnderlinedRight) {
    LinkDetails details;

    details.setText(detailsOf(rewritten()));

    EXPECT_TRUE(formatAt(details, QStringLiteral("came")).fontStrikeOut());
    EXPECT_TRUE(formatAt(details, QStringLiteral("arrived")).fontUnderline());
    EXPECT_FALSE(formatAt(details, QStringLiteral("Ships")).fontStrikeOut());
    EXPECT_FALSE(formatAt(details, QStringLiteral("Ships")).fontUnderline());
}

TEST(LinkDetails, GivenADarkPalette_WhenItIsSetLater_ThenTheTextFollows) {
    LinkDetails details;
    details.setText(detailsOf(rewritten()));
    QPalette dark = details.palette();
    dark.setColor(QPalette::Base, kindColours(Tone::Dark).pane);
    dark.setColor(QPalette::Text, kindColours(Tone::Dark).text);

    details.setPalette(dark);

    EXPECT_EQ(formatAt(details, QStringLiteral("Ships")).foreground().color(),
              kindColours(Tone::Dark).text);
}

TEST(LinkDetails, GivenNoLink_WhenShown_ThenItSaysHowToSelectOne) {
    LinkDetails details;
    details.setText(detailsOf(rewritten()));

    details.setText(std::nullopt);

    EXPECT_FALSE(details.toPlainText().contains(QStringLiteral("Ships")));
    EXPECT_FALSE(details.toPlainText().isEmpty());
}

} // namespace
} // namespace wireside
