// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_rows.h"

#include "hand_made_comparison.h"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;

const char* nameOf(RowKind kind) {
    switch (kind) {
    case RowKind::Shared: return "shared";
    case RowKind::Reworded: return "reworded";
    case RowKind::Unique: return "unique";
    case RowKind::Furniture: return "furniture";
    case RowKind::Place: return "place";
    case RowKind::SectionTitle: return "section";
    }
    return "";
}

// "0 1" for sentences, "#2@5" for a reference to link number 2 in row 5.
std::string shown(const ReportCell& cell) {
    std::ostringstream out;
    const char* separator = "";
    for (const RowSentence& sentence : cell.sentences)
        out << std::exchange(separator, " ") << sentence.sentence;
    for (const RowReference& reference : cell.references)
        out << std::exchange(separator, " ") << '#' << reference.link + 1 << '@' << reference.row;
    return out.str();
}

// Each row as "kind: left | right".
std::vector<std::string> shown(const std::vector<ReportRow>& rows) {
    std::vector<std::string> lines;
    for (const ReportRow& row : rows)
        lines.push_back(std::string(nameOf(row.kind)) + ": " + shown(row.left) + " | " +
                        shown(row.right));
    return lines;
}

std::vector<std::string> shown(const Comparison& comparison) {
    return shown(reportRows(comparison));
}

TEST(ReportRows, GivenNoText_WhenRowsAreMade_ThenThereAreNone) {
    EXPECT_THAT(shown(handMade({}, {}, {})), ElementsAre());
}

TEST(ReportRows, GivenPartners_WhenRowsAreMade_ThenTheyStandOnOneRow) {
    const Comparison comparison =
        handMade({u"A.", u"B."}, {u"A.", u"Beta."},
                 {{.left = {0}, .right = {0}, .kind = MatchKind::Shared},
                  {.left = {1}, .right = {1}, .kind = MatchKind::Reworded}});
    EXPECT_THAT(shown(comparison), ElementsAre("shared: 0 | 0", "reworded: 1 | 1"));
    EXPECT_THAT(reportRows(comparison)[1].links, ElementsAre(1U));
}

TEST(ReportRows, GivenASplitSentence_WhenRowsAreMade_ThenBothPartsStandBesideTheirSource) {
    const Comparison comparison =
        handMade({u"A and B."}, {u"A.", u"B."}, {{.left = {0}, .right = {0, 1}}});
    EXPECT_THAT(shown(comparison), ElementsAre("reworded: 0 | 0 1"));
}

TEST(ReportRows, GivenUniqueSentences_WhenRowsAreMade_ThenEachStandsAloneWhereItIsInItsReport) {
    const Comparison comparison =
        handMade({u"A.", u"only left", u"B."}, {u"only right", u"A.", u"again", u"B.", u"last"},
                 {{.left = {0}, .right = {1}}, {.left = {2}, .right = {3}}});
    EXPECT_THAT(shown(comparison), ElementsAre("unique:  | 0", "reworded: 0 | 1", "unique: 1 | ",
                                               "unique:  | 2", "reworded: 2 | 3", "unique:  | 4"));
}

TEST(ReportRows, GivenFurniture_WhenItHasNoPartner_ThenItIsARowOfItsOwnKind) {
    const Comparison comparison =
        handMade({{u"Talks fail", Role::Headline}, u"A."}, {{u"Photo: X", Role::Caption}, u"A."},
                 {{.left = {1}, .right = {1}}});
    EXPECT_THAT(shown(comparison), ElementsAre("furniture: 0 | ", "reworded: 1 | 1", "section:  | ",
                                               "furniture:  | 0"));
}

TEST(ReportRows, GivenCaptionsAndCredits_WhenRowsAreMade_ThenTheyStandInASectionAtTheEnd) {
    const Comparison comparison =
        handMade({u"A.", {u"Photo: X", Role::Caption}, u"B."},
                 {{u"Photo: Y", Role::Caption}, u"A.", u"B.", {u"(Agency)", Role::Credit}},
                 {{.left = {0}, .right = {1}}, {.left = {2}, .right = {2}}});
    EXPECT_THAT(shown(comparison),
                ElementsAre("reworded: 0 | 1", "reworded: 2 | 2", "section:  | ", "furniture: 1 | ",
                            "furniture:  | 0", "furniture:  | 3"));
}

// A pair with a row of each kind: a word-for-word one, a changed one, a moved one.
Comparison mixedPair() {
    Comparison comparison =
        handMade({u"Same.", u"Only left.", u"Was so.", u"Moves."}, {u"Moves.", u"Same.", u"Is so."},
                 {{.left = {0}, .right = {1}, .kind = MatchKind::Shared},
                  {.left = {2}, .right = {2}},
                  {.left = {3}, .right = {0}, .moved = true}});
    comparison.links[1].edits = {
        {EditOp::Replace, spanOf(*comparison.left, u"Was"), spanOf(*comparison.right, u"Is")}};
    return comparison;
}

TEST(ChosenRows, GivenMatchesOnly_WhenRowsAreChosen_ThenUniqueOnesAreLeftOutAndPlacesStillRefer) {
    EXPECT_THAT(
        shown(chosenRows(mixedPair(), RowChoice::Matches)),
        ElementsAre("place:  | #3@3", "shared: 0 | 1", "reworded: 2 | 2", "reworded: 3 | 0"));
}

TEST(ChosenRows, GivenDifferencesOnly_WhenRowsAreChosen_ThenWhatIsTheSameIsLeftOut) {
    EXPECT_THAT(
        shown(chosenRows(mixedPair(), RowChoice::Differences)),
        ElementsAre("place:  | #3@3", "unique: 1 | ", "reworded: 2 | 2", "reworded: 3 | 0"));
}

TEST(ChosenRows, GivenASharedSentenceWithAChangedWord_WhenDifferencesAreChosen_ThenItIsOne) {
    Comparison comparison = handMade({u"It cost 5 million."}, {u"It cost 6 million."},
                                     {{.left = {0}, .right = {0}, .kind = MatchKind::Shared}});
    comparison.links[0].edits = {
        {EditOp::Replace, spanOf(*comparison.left, u"5"), spanOf(*comparison.right, u"6")}};
    EXPECT_THAT(shown(chosenRows(comparison, RowChoice::Differences)),
                ElementsAre("shared: 0 | 0"));
}

TEST(ChosenRows, GivenAKindThatIsNotShown_WhenRowsAreChosen_ThenItsRowsAndTheirPlacesAreLeftOut) {
    EXPECT_THAT(shown(chosenRows(mixedPair(), RowChoice::All, {.reworded = false})),
                ElementsAre("shared: 0 | 1", "unique: 1 | "));
}

TEST(ChosenRows, GivenAMovedRow_WhenRowsAreMade_ThenItKnowsItsPlaces) {
    const std::vector<ReportRow> rows = reportRows(mixedPair());
    EXPECT_EQ(rows.front().kind, RowKind::Place);
    EXPECT_THAT(rows[rows.front().right.references[0].row].places, ElementsAre(0U));
}

TEST(ReportRows, GivenFurniture_WhenItHasAPartner_ThenItIsALinkLikeOthers) {
    const Comparison comparison =
        handMade({{u"Talks fail", Role::Headline}}, {{u"Talks fail", Role::Headline}},
                 {{.left = {0}, .right = {0}, .kind = MatchKind::Shared}});
    EXPECT_THAT(shown(comparison), ElementsAre("shared: 0 | 0"));
}

TEST(ReportRows, GivenALinkThatMovedUp_WhenRowsAreMade_ThenItsPlaceInTheRightReportRefersToItsRow) {
    // Link 2 stands first in the right report.
    const Comparison comparison = handMade({u"A.", u"B.", u"C."}, {u"B.", u"A.", u"C."},
                                           {{.left = {0}, .right = {1}},
                                            {.left = {1}, .right = {0}, .moved = true},
                                            {.left = {2}, .right = {2}}});
    EXPECT_THAT(shown(comparison), ElementsAre("place:  | #2@2", "reworded: 0 | 1",
                                               "reworded: 1 | 0", "reworded: 2 | 2"));
}

TEST(ReportRows, GivenALinkThatMovedDown_WhenRowsAreMade_ThenItsPlaceRefersBack) {
    const Comparison comparison = handMade({u"A.", u"B.", u"C."}, {u"B.", u"C.", u"A."},
                                           {{.left = {0}, .right = {2}, .moved = true},
                                            {.left = {1}, .right = {0}},
                                            {.left = {2}, .right = {1}}});
    EXPECT_THAT(shown(comparison), ElementsAre("reworded: 0 | 2", "reworded: 1 | 0",
                                               "reworded: 2 | 1", "place:  | #1@0"));
}

TEST(ReportRows, GivenAPassageThatMoved_WhenRowsAreMade_ThenOneRowRefersToAllOfIt) {
    const Comparison comparison = handMade({u"A.", u"B.", u"C."}, {u"C.", u"A.", u"B."},
                                           {{.left = {0}, .right = {1}, .moved = true},
                                            {.left = {1}, .right = {2}, .moved = true},
                                            {.left = {2}, .right = {0}}});
    EXPECT_THAT(shown(comparison), ElementsAre("reworded: 0 | 1", "reworded: 1 | 2",
                                               "reworded: 2 | 0", "place:  | #1@0 #2@1"));
}

TEST(ReportRows, GivenAGroupWithAGap_WhenRowsAreMade_ThenThePlaceOfItsLatterPartRefersToIt) {
    const Comparison comparison = handMade({u"A.", u"only left", u"A, again."},
                                           {u"A, twice.", u"B."}, {{.left = {0, 2}, .right = {0}}});
    EXPECT_THAT(shown(comparison),
                ElementsAre("reworded: 0 2 | 0", "unique: 1 | ", "place: #1@0 | ", "unique:  | 1"));
}

TEST(ReportRows,
     GivenAHeading_WhenOnlyRightTextPrecedesItsSection_ThenItStandsRightAboveTheSection) {
    const Comparison comparison =
        handMade({u"A.", {u"Money", Role::Heading}, u"B."}, {u"A.", u"only right", u"B."},
                 {{.left = {0}, .right = {0}}, {.left = {2}, .right = {2}}});
    EXPECT_THAT(shown(comparison), ElementsAre("reworded: 0 | 0", "unique:  | 1", "furniture: 1 | ",
                                               "reworded: 2 | 2"));
}

TEST(ReportRows, GivenTwoLinksOfOneSentence_WhenRowsAreMade_ThenTheyShareARow) {
    const Comparison comparison =
        handMade({u"A and B."}, {u"A.", u"other", u"B."},
                 {{.left = {0}, .right = {0}, .kind = MatchKind::Shared},
                  {.left = {0}, .right = {2}, .kind = MatchKind::Reworded}});
    EXPECT_THAT(shown(comparison),
                ElementsAre("reworded: 0 | 0 2", "unique:  | 1", "place:  | #1@0 #2@0"));
    EXPECT_THAT(reportRows(comparison)[0].links, ElementsAre(0U, 1U));
}

} // namespace
} // namespace wireside
