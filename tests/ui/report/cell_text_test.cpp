// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cell_text.h"

#include "hand_made_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

CellText cellOf(const Comparison& comparison, const std::vector<std::size_t>& sentences) {
    ReportCell cell;
    for (const std::size_t sentence : sentences)
        cell.sentences.push_back(
            {sentence, {{comparison.left->sentences[sentence].span, WordMark::Plain}}});
    return cellText(*comparison.left, cell);
}

TEST(CellText, GivenNeighbours_WhenTheyShareACell_ThenOneSpaceIsBetweenThem) {
    const Comparison comparison = handMade({u"One.", u"Two."}, {}, {});
    EXPECT_EQ(cellOf(comparison, {0, 1}).text, QStringLiteral("One. Two."));
}

TEST(CellText, GivenAGapBetweenSentences_WhenTheyShareACell_ThenItSaysThatSomethingIsLeftOut) {
    const Comparison comparison = handMade({u"One.", u"Two.", u"Three."}, {}, {});
    const CellText cell = cellOf(comparison, {0, 2});
    EXPECT_EQ(cell.text, QStringLiteral("One. […] Three."));
    EXPECT_THAT(cell.marks, ElementsAre(CellTextMark{5, 3, CellMark::Omission}));
}

TEST(CellText, GivenLineBreaksAndControls_WhenTheyArePrinted_ThenEachRunOfThemIsOneSpace) {
    const Comparison comparison = handMade({u"Wrapped\r\n  line\u2028and\ttab\x1b."}, {}, {});
    EXPECT_EQ(cellOf(comparison, {0}).text, QStringLiteral("Wrapped line and tab ."));
}

TEST(CellText, GivenANoBreakSpace_WhenItIsPrinted_ThenItStays) {
    const Comparison comparison = handMade({u"10\u00a0km"}, {}, {});
    EXPECT_EQ(cellOf(comparison, {0}).text, QStringLiteral("10\u00a0km"));
}

TEST(CellText, GivenAnUnpairedSurrogate_WhenItIsPrinted_ThenItIsTheReplacementCharacter) {
    const Comparison comparison =
        handMade({std::u16string{u'a', char16_t{0xd800}, u'b'}, u"\U0001f30a"}, {}, {});
    EXPECT_EQ(cellOf(comparison, {0, 1}).text, QStringLiteral("a\ufffdb \U0001f30a"));
}

TEST(CellText, GivenMarkedRuns_WhenSpacesCollapse_ThenTheMarksStayOnTheirWords) {
    const Comparison comparison = handMade({u"He\n\nmet  them."}, {}, {});
    ReportCell cell;
    cell.sentences = {{0,
                       {{{0, 4}, WordMark::Plain},
                        {{4, 7}, WordMark::Changed},
                        {{7, 9}, WordMark::Plain},
                        {{9, 14}, WordMark::Moved}}}};
    const CellText text = cellText(*comparison.left, cell);
    EXPECT_EQ(text.text, QStringLiteral("He met them."));
    EXPECT_THAT(text.marks, ElementsAre(CellTextMark{3, 3, CellMark::Changed},
                                        CellTextMark{7, 5, CellMark::Moved}));
}

TEST(CellText, GivenNoSentences_WhenThereIsNothingToPrint_ThenTheTextIsEmpty) {
    const CellText text = cellText(*handMade({}, {}, {}).left, {});
    EXPECT_TRUE(text.text.isEmpty());
    EXPECT_THAT(text.marks, IsEmpty());
}

} // namespace
} // namespace wireside
