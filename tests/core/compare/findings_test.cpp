// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/findings.h"

#include "tests/core/compare/found.h"
#include "tests/core/compare/reports.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DateFindings, GivenAnotherWeekday_ThenItIsFound) {
    EXPECT_THAT(found(u"The ministers will meet again on Monday in Pell.",
                      u"The ministers will meet again on Tuesday in Pell."),
                ElementsAre("date: Monday | Tuesday"));
}

TEST(DateFindings, GivenAnotherMonth_ThenItIsFoundWhetherWrittenOutOrNot) {
    EXPECT_THAT(found(u"The dam stays open until the end of Sept. 30 at Hadrun.",
                      u"The dam stays open until the end of October 30 at Hadrun."),
                ElementsAre("date: Sept | October"));
    EXPECT_THAT(found(u"The dam stays open until Sept. 30 at Hadrun.",
                      u"The dam stays open until September 30 at Hadrun."),
                IsEmpty());
}

TEST(DateFindings, GivenGermanWeekdays_ThenTheyAreKnown) {
    EXPECT_THAT(found(u"Die Minister treffen sich am Montag wieder in Pell.",
                      u"Die Minister treffen sich am Dienstag wieder in Pell."),
                ElementsAre("date: Montag | Dienstag"));
}

TEST(DateFindings, GivenADayOfTwo_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The ministers met on Sunday and Monday in Pell.",
                      u"The ministers met on Monday in Pell."),
                IsEmpty());
}

TEST(NegationFindings, GivenANegationOnOneSide_ThenItIsFoundWithWhatItNegates) {
    EXPECT_THAT(found(u"The minister will not resign over the dam, he told parliament.",
                      u"The minister will resign over the dam, he told parliament."),
                ElementsAre("negation: will not resign | will resign"));
    EXPECT_THAT(found(u"The ministry confirmed the deal over the dam on the river Sellow.",
                      u"The ministry didn't confirm the deal over the dam on the river Sellow."),
                ElementsAre("negation: ministry confirmed | ministry didn't confirm"));
}

TEST(NegationFindings, GivenTheSameInOtherWords_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The ministry did not confirm the deal over the dam on the Sellow.",
                      u"The ministry refused to confirm the deal over the dam on the Sellow."),
                IsEmpty());
    EXPECT_THAT(found(u"The deal was not confirmed until Tuesday by the ministry of Tovenia.",
                      u"The deal was confirmed on Tuesday by the ministry of Tovenia."),
                IsEmpty());
    EXPECT_THAT(found(u"The dam will release not only water but mud as well into the Sellow.",
                      u"The dam will release water and mud as well into the Sellow."),
                IsEmpty());
}

TEST(NegationFindings, GivenWhatIsStillToCome_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The court of Pell has not yet decided on the appeal of the ferry line.",
                      u"The court of Pell has yet to decide on the appeal of the ferry line."),
                IsEmpty());
    EXPECT_THAT(found(u"The court of Pell has yet to decide on the appeal of the ferry line.",
                      u"The court of Pell has not decided on the appeal of the ferry line."),
                IsEmpty());
    EXPECT_THAT(
        found(u"The harbour of Pell will not reopen before Monday, the mayor said.",
              u"The harbour of Pell will reopen on Monday at the earliest, the mayor said."),
        IsEmpty());
}

TEST(NegationFindings, GivenANegatedInfinitive_ThenItIsFound) {
    EXPECT_THAT(found(u"The minister decided not to resign over the dam, he told parliament.",
                      u"The minister decided to resign over the dam, he told parliament."),
                ElementsAre("negation: decided not to resign | decided to resign"));
    EXPECT_THAT(found(u"The minister said no to talks over the dam on the river Sellow.",
                      u"The minister said to talks over the dam on the river Sellow."),
                IsEmpty());
}

TEST(NegationFindings, GivenARewrittenSentence_ThenNothingIsFound) {
    EXPECT_THAT(found(u"Neither side has confirmed a meeting of Oresk and Varden at the dam.",
                      u"A meeting of Oresk and Varden at the dam, long awaited, was confirmed by "
                      u"officials who asked for their names to be kept out of the papers."),
                IsEmpty());
}

TEST(NameFindings, GivenAnotherSpelling_ThenItIsFoundOnce) {
    EXPECT_THAT(found(u"The envoy Ilse Varden met reporters at the dam. Later Ilse Varden left the "
                      u"dam by car.",
                      u"The envoy Ilse Vardin met reporters at the dam. Later Ilse Vardin left the "
                      u"dam by car."),
                ElementsAre("name: Varden | Vardin"));
}

TEST(NameFindings, GivenAnotherName_ThenItIsFoundWhereAllElseAgrees) {
    EXPECT_THAT(found(u"The ferry to Ambry was the last to leave the harbour that night.",
                      u"The ferry to Savreny was the last to leave the harbour that night."),
                ElementsAre("name: Ambry | Savreny"));
}

TEST(NameFindings, GivenARankInShort_ThenNothingIsFound) {
    const std::vector<std::array<std::u16string, 2>> ranks{
        {u"Gen", u"General"},  {u"Prof", u"Professor"}, {u"Sgt", u"Sergeant"},
        {u"Capt", u"Captain"}, {u"Col", u"Colonel"},    {u"Rev", u"Reverend"},
        {u"Sen", u"Senator"},  {u"Lt", u"Lieutenant"},  {u"Gov", u"Governor"},
        {u"Mt", u"Mount"}};
    for (const auto& [brief, full] : ranks)
        EXPECT_THAT(
            found(u"The ferry left the harbour with " + brief + u" Haldorn on board that night.",
                  u"The ferry left the harbour with " + full + u" Haldorn on board that night."),
            IsEmpty());
    EXPECT_THAT(found(u"The ferry left the harbour with Major Haldorn on board that night.",
                      u"The ferry left the harbour with Captain Haldorn on board that night."),
                ElementsAre("name: Major | Captain"));
}

TEST(NameFindings, GivenAMonthInShort_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The dam at Hadrun stays open until Sept 30, the ministry of Tovenia said.",
                      u"The dam at Hadrun stays open until September 30, the ministry of Tovenia "
                      u"said."),
                IsEmpty());
}

TEST(NameFindings, GivenAFormOfTheSameName_ThenNothingIsFound) {
    EXPECT_THAT(found(u"The envoys of the Kelmarra delegation left the talks at noon.",
                      u"The envoys of the Kelmarran delegation left the talks at noon."),
                IsEmpty());
}

TEST(NameFindings, GivenSentencesThatBeginOtherwise_ThenNothingIsFound) {
    EXPECT_THAT(found(u"Yesterday the ferry left the harbour of Pell with all lights out.",
                      u"Tonight the ferry left the harbour of Pell with all lights out."),
                IsEmpty());
}

TEST(Findings, GivenSeveral_ThenTheyStandInTheLeftOrderAndNameTheirLink) {
    const Comparison comparison = compared(
        reportOf(
            u"The 14 boats left Pell on Monday. The mayor will not resign over the lost boats."),
        reportOf(u"The mayor will resign over the lost boats. The 17 boats left Pell on Monday."));
    EXPECT_THAT(textsOf(comparison),
                ElementsAre("number: 14 | 17", "negation: will not resign | will resign"));
    ASSERT_EQ(comparison.links.size(), 2U);
    EXPECT_EQ(comparison.findings[0].link, 0U);
    EXPECT_EQ(comparison.findings[1].link, 1U);
    EXPECT_EQ(comparison.findings[0].note, "\"14\" on the left, \"17\" on the right");
}

TEST(Findings, GivenTheSampleReports_ThenTheirPlantedDifferencesAreFoundAndNothingElse) {
    EXPECT_THAT(textsOf(compared(sampleReport(1), sampleReport(2))), IsEmpty());
    EXPECT_THAT(textsOf(compared(sampleReport(1), sampleReport(5))),
                ElementsAre("number: at least 42.5 | 42.5", "number: 14 | seventeen",
                            "quote: count them together | count the drops together"));
}

TEST(Findings, GivenTheSidesSwapped_ThenTheSamplesFindingsAreMirrored) {
    const auto mirrored = [](std::vector<std::string> texts) {
        for (std::string& text : texts) {
            const std::size_t colon = text.find(": ");
            const std::size_t bar = text.find(" | ");
            text = text.substr(0, colon + 2) + text.substr(bar + 3) + " | " +
                   text.substr(colon + 2, bar - colon - 2);
        }
        std::ranges::sort(texts);
        return texts;
    };
    for (const int number : {1, 2, 3, 4}) {
        auto texts = textsOf(compared(sampleReport(number), sampleReport(5)));
        std::ranges::sort(texts);
        EXPECT_EQ(texts, mirrored(textsOf(compared(sampleReport(5), sampleReport(number)))));
    }
}

} // namespace
} // namespace wireside
