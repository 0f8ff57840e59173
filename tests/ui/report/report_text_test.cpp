// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_text.h"

#include "hand_made_comparison.h"
#include "tests/ui/german.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

QString placeOf(std::initializer_list<std::size_t> links, std::size_t shownIn, std::size_t row) {
    std::vector<RowReference> references;
    for (const std::size_t link : links) references.push_back({link, shownIn});
    return report_text::placeText(references, row);
}

TEST(ReportText, GivenOneReference_WhenItsRowIsAbove_ThenTheTextSaysSo) {
    EXPECT_EQ(placeOf({6}, 2, 9), QStringLiteral("Place of 7, shown above"));
    EXPECT_EQ(placeOf({6}, 9, 2), QStringLiteral("Place of 7, shown below"));
}

TEST(ReportText, GivenManyReferences_WhenNumbersFollowEachOther_ThenTheyAreARange) {
    EXPECT_EQ(placeOf({2, 3, 6, 7, 8}, 0, 9), QStringLiteral("Place of 3, 4, 7–9, shown above"));
}

TEST(ReportText, GivenARow_WhenItStandsBetweenTheColumns_ThenNumberAndKindAreNamed) {
    const Comparison comparison =
        handMade({u"A.", u"B."}, {u"B.", {u"Photo: X", Role::Caption}},
                 {{.left = {1}, .right = {0}, .kind = MatchKind::Shared, .moved = true}});
    const std::vector<ReportRow> rows = reportRows(comparison);
    ASSERT_EQ(rows.size(), 5U);
    const std::vector<std::size_t> pageOfRow{0, 0, 1, 2, 2};
    const auto gutter = [&](std::size_t row) {
        return report_text::gutterOf(comparison, rows[row], pageOfRow);
    };
    EXPECT_EQ(gutter(0).words, QStringList{QStringLiteral("only left")});
    EXPECT_EQ(gutter(1).number, QStringLiteral("1"));
    EXPECT_EQ(gutter(1).words, (QStringList{QStringLiteral("shared"), QStringLiteral("moved"),
                                            QStringLiteral("see p. 2")}));
    EXPECT_EQ(gutter(2).words, QStringList{QStringLiteral("moved")});
    EXPECT_TRUE(gutter(3).words.isEmpty()) << "the title of a section";
    EXPECT_EQ(gutter(4).words, QStringList{QStringLiteral("caption")});
    EXPECT_TRUE(gutter(4).number.isEmpty());
}

TEST(ReportText, GivenALinkByHand_WhenItStandsBetweenTheColumns_ThenThatIsSaid) {
    const Comparison comparison =
        handMade({u"A."}, {u"B."}, {{.left = {0}, .right = {0}, .byHand = true}});

    EXPECT_EQ(report_text::gutterOf(comparison, reportRows(comparison)[0]).words,
              (QStringList{QStringLiteral("reworded"), QStringLiteral("by hand")}));
    EXPECT_EQ(report_text::legendOfLinksByHand().name, QStringLiteral("by hand"));
}

TEST(ReportText, GivenAReport_WhenItIsNamed_ThenItsFileStandsWithoutItsFolder) {
    Document report;
    report.origin.path = "desk/today/visit.txt";
    EXPECT_EQ(report_text::sourceOf(report), QStringLiteral("visit.txt"));
    report.origin.path.clear();
    EXPECT_EQ(report_text::sourceOf(report), QStringLiteral("Pasted text"));
}

TEST(ReportText, GivenATitleOverSeveralLines_WhenItIsShown_ThenItIsOne) {
    Document report;
    report.origin.title = u"Ministers\n  meet again ";
    EXPECT_EQ(report_text::titleOf(report), QStringLiteral("Ministers meet again"));
}

TEST(ReportText, GivenWords_WhenTheyAreCounted_ThenOneIsSingular) {
    Document report;
    report.words = 1;
    EXPECT_EQ(report_text::wordsOf(report), QStringLiteral("1 word"));
    report.words = 412;
    EXPECT_EQ(report_text::wordsOf(report), QStringLiteral("412 words"));
}

TEST(ReportText, GivenShares_WhenTheyAreSaid_ThenTheyAreWholePercents) {
    EXPECT_EQ(report_text::sharesOf({.46, .38, .16}),
              QStringLiteral("46 % shared · 38 % reworded · 16 % only here"));
}

TEST(ReportText, GivenATime_WhenTheReportWasMadeInUtc_ThenItSaysSo) {
    const QDateTime time = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    EXPECT_EQ(report_text::madeAt(time),
              QStringLiteral("Made with Wireside on 1 January 1970, 00:00 UTC"));
}

TEST(ReportText, GivenGerman_WhenTheReportWasMade_ThenTheDateIsWrittenAsInGerman) {
    const German german;
    const QDateTime time(QDate(2026, 11, 29), QTime(17, 5), Qt::UTC);
    EXPECT_EQ(report_text::madeAt(time),
              QStringLiteral("Erstellt mit Wireside am 29. November 2026, 17:05 UTC"));
}

TEST(ReportText, GivenAllAsUsual_WhenTheChoicesAreSaid_ThenThereIsNothingToSay) {
    EXPECT_EQ(report_text::choicesOf({.ink = Ink::Black, .textSize = 12}), QString());
}

TEST(ReportText, GivenAPartOfTheRowsAndOtherComparing_WhenTheChoicesAreSaid_ThenAllAreNamed) {
    const ReportOptions options{.rows = RowChoice::Matches,
                                .kinds = {.unique = false},
                                .compared = {.sensitivity = looseSensitivity,
                                             .minimumWords = 5,
                                             .furniture = Furniture::Ignored}};
    EXPECT_EQ(
        report_text::choicesOf(options),
        QStringLiteral("Matches only · Kinds: shared, reworded · Sensitivity: loose · Links of 5 "
                       "words or more · Headlines, captions, credits and notices not linked"));
    EXPECT_EQ(
        report_text::choicesOf({.kinds = {false, false, false}, .compared = {.sensitivity = 0.3}}),
        QStringLiteral("Kinds: none · Sensitivity: 0.3"));
    const German german;
    EXPECT_EQ(report_text::choicesOf(options),
              QStringLiteral("Nur Entsprechungen · Arten: übernommen, umformuliert · Schwelle: "
                             "großzügig · Entsprechungen ab 5 Wörtern · Überschriften, "
                             "Bildunterschriften, Bildnachweise und Hinweise nicht verknüpft"));
}

TEST(ReportText, GivenAReportWithoutHeadline_WhenItIsDescribed_ThenItsFileIsNotNamedTwice) {
    Document report;
    report.origin.path = "desk/visit.txt";
    report.words = 412;
    EXPECT_EQ(report_text::aboutReport(report),
              (QStringList{QStringLiteral("visit.txt"), QStringLiteral("412 words")}));
    report.origin.title = u"visit.txt";
    EXPECT_EQ(report_text::aboutReport(report), QStringList(QStringLiteral("412 words")));
}

} // namespace
} // namespace wireside
