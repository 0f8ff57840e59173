// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/clauses.h"

#include "tests/core/compare/reports.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Texts = std::vector<std::u16string>;

Document englishReport(std::u16string text) {
    return makeDocument(std::move(text), {"", "", "en", u""});
}

Texts clauseTexts(const Document& report, std::size_t sentence) {
    Texts texts;
    for (const Clause& clause : clausesOf(report, report.sentences.at(sentence)))
        texts.emplace_back(report.textOf({report.tokens[clause.firstToken].span.begin,
                                          report.tokens[clause.lastToken - 1].span.end}));
    return texts;
}

Texts clauseTexts(std::u16string sentence) {
    return clauseTexts(englishReport(std::move(sentence)), 0);
}

TEST(Clauses, GivenMarksAndConjunctions_ThenItIsTheHeadersExample) {
    EXPECT_EQ(clauseTexts(u"He left, but the talks, which began at noon, went on."),
              (Texts{u"He left, but the talks,", u"which began at noon, went on."}));
}

TEST(Clauses, GivenAConjunctionWithoutAMark_ThenAClauseBeginsWithIt) {
    EXPECT_EQ(clauseTexts(u"The minister said that the gates of the dam would stay shut while "
                          u"engineers read the gauges."),
              (Texts{u"The minister said", u"that the gates of the dam would stay shut",
                     u"while engineers read the gauges."}));
}

TEST(Clauses, GivenASimpleSentence_ThenItIsOneClause) {
    EXPECT_EQ(clauseTexts(u"Engineers read the gauges."), (Texts{u"Engineers read the gauges."}));
}

TEST(Clauses, GivenTwoNounsThatAreJoined_ThenTheyAreNotParted) {
    EXPECT_EQ(clauseTexts(u"Ministers ate bread and salt."),
              (Texts{u"Ministers ate bread and salt."}));
}

TEST(Clauses, GivenAnAttribution_ThenItStaysWithWhatWasSaid) {
    EXPECT_EQ(clauseTexts(u"The port reopened on Monday, officials said."),
              (Texts{u"The port reopened on Monday, officials said."}));
}

TEST(Clauses, GivenAShortPieceAtTheBeginning_ThenNothingIsBeforeItAndItStandsAlone) {
    EXPECT_EQ(clauseTexts(u"(Savreny) Ministers met."), (Texts{u"(Savreny)", u"Ministers met."}));
}

TEST(Clauses, GivenASentenceOfMarks_ThenItIsOneClause) {
    EXPECT_EQ(clauseTexts(u"* * *"), (Texts{u"* * *"}));
}

TEST(Clauses, GivenALaterSentence_ThenItsClausesAreItsOwn) {
    const Document report = englishReport(
        u"It rained. Ferries stayed in the harbour because the wind rose after noon.");
    EXPECT_EQ(clauseTexts(report, 1),
              (Texts{u"Ferries stayed in the harbour", u"because the wind rose after noon."}));
}

TEST(Clauses, GivenSampleReports_ThenTheClausesOfASentenceFollowOneAnotherAndCoverIt) {
    for (const int number : sampleNumbers) {
        const Report report = sampleReport(number);
        for (const Sentence& sentence : report->sentences) {
            std::size_t next = sentence.firstToken;
            for (const Clause& clause : clausesOf(*report, sentence)) {
                EXPECT_EQ(clause.firstToken, next);
                EXPECT_LT(clause.firstToken, clause.lastToken);
                next = clause.lastToken;
            }
            EXPECT_EQ(next, sentence.lastToken);
        }
    }
}

} // namespace
} // namespace wireside
