// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/finding_text.h"

#include "found_comparison.h"
#include "ui/report/word_marks.h"

#include <set>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class FindingText : public testing::Test {
protected:
    const std::shared_ptr<const Comparison> comparison = comparisonWithFindings();
};

TEST_F(FindingText, GivenTwoReports_ThenTheyHaveTheFindingsThatTheseTestsAreAbout) {
    ASSERT_EQ(comparison->findings.size(), 2U);
    EXPECT_EQ(comparison->findings[0].kind, FindingKind::Number);
    EXPECT_EQ(comparison->findings[1].kind, FindingKind::Quote);
}

TEST_F(FindingText, GivenANumber_WhenPutInAList_ThenItStandsAmongItsWords) {
    const auto excerpt = finding_text::excerpt(*comparison, comparison->findings[0], Side::Right);
    EXPECT_EQ(excerpt.text, QStringLiteral("pumping station of Brask 17 people were injured when"));
    EXPECT_EQ(excerpt.text.mid(excerpt.begin, excerpt.length), QStringLiteral("17"));
}

TEST_F(FindingText, GivenANumber_WhenPutInOneLine_ThenAFewWordsSayWhatItCounts) {
    EXPECT_EQ(
        finding_text::inOneLine(*comparison, comparison->findings[0]),
        QStringLiteral(
            "number: “Brask 14 people were” on the left, “Brask 17 people were” on the right"));
}

TEST_F(FindingText, GivenAPhrase_WhenPutInOneLine_ThenItSpeaksForItself) {
    EXPECT_EQ(finding_text::inOneLine(*comparison, comparison->findings[1]),
              QStringLiteral("quotation: “We will pay” on the left, “We may pay” on the right"));
}

TEST_F(FindingText, GivenAFindingOnOneSide_WhenPutInOneLine_ThenItSaysSo) {
    Finding finding = comparison->findings[1];
    finding.right.reset();
    EXPECT_EQ(finding_text::bothSides(*comparison, finding),
              QStringLiteral("“We will pay” on the left only"));
    EXPECT_TRUE(finding_text::excerpt(*comparison, finding, Side::Right).text.isEmpty());
}

TEST_F(FindingText, GivenEveryKind_ThenEachHasAWordOfItsOwn) {
    std::set<QString> words;
    for (const FindingKind kind : allFindingKinds) words.insert(finding_text::kindOf(kind));
    EXPECT_EQ(words.size(), allFindingKinds.size());
    EXPECT_FALSE(words.contains({}));
}

TEST_F(FindingText, GivenAFindingOfTheLink_WhenItsSentenceIsMarked_ThenItsWordsAreToBeChecked) {
    for (const Side side : {Side::Left, Side::Right}) {
        const Finding& finding = comparison->findings[0];
        const std::size_t sentence = comparison->links[*finding.link].on(side).front();
        std::size_t marked = 0;
        for (const TextRun& run :
             markedRuns(*comparison, side, sentence, std::array{*finding.link}))
            if (run.mark == WordMark::Finding) {
                EXPECT_EQ(run.span, finding.on(side));
                ++marked;
            }
        EXPECT_EQ(marked, 1U);
        EXPECT_EQ(markedRuns(*comparison, side, sentence, {}).size(), 1U);
    }
}

} // namespace
} // namespace wireside
