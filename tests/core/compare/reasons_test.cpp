// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/reasons.h"

#include "core/compare/analysis.h"
#include "tests/core/compare/reports.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Sentences = std::vector<std::u16string>;
using Texts = std::vector<std::u16string>;

constexpr double tolerance = 1e-9;

// "old-new" for each word in common, in their order.
Texts commonTexts(const Comparison& comparison, const Reasons& reasons) {
    Texts texts;
    for (const CommonWord& word : reasons.common) {
        std::u16string text(comparison.left->textOf(word.left));
        text += u'-';
        text += comparison.right->textOf(word.right);
        texts.push_back(text);
    }
    return texts;
}

std::vector<Edit> changesOf(const Link& link) {
    std::vector<Edit> changes;
    std::ranges::copy_if(link.edits, std::back_inserter(changes), [](const Edit& edit) {
        return edit.op != EditOp::Equal && edit.op != EditOp::Move;
    });
    return changes;
}

// The token with just this span; fails the test where there is none.
std::size_t tokenAt(const Document& report, TextSpan span) {
    const auto found = std::ranges::find(report.tokens, span,
                                         [](const Token& token) { return TextSpan(token.span); });
    EXPECT_NE(found, report.tokens.end()) << span.begin << " is no token";
    return static_cast<std::size_t>(found - report.tokens.begin());
}

bool inside(TextSpan word, const Document& report, const std::vector<std::size_t>& sentences) {
    return std::ranges::any_of(sentences, [&](std::size_t s) {
        const TextSpan sentence = report.sentences[s].span;
        return sentence.begin <= word.begin && word.end <= sentence.end;
    });
}

// Other weights first, and each word once.
void expectSoundWords(const Comparison& comparison, const Link& link, const Reasons& reasons) {
    const SentenceTerms& terms = comparison.analysis->terms;
    const CommonWord* previous = nullptr;
    std::vector<std::size_t> lefts;
    std::vector<std::size_t> rights;
    for (const CommonWord& word : reasons.common) {
        EXPECT_TRUE(inside(word.left, *comparison.left, link.left));
        EXPECT_TRUE(inside(word.right, *comparison.right, link.right));
        lefts.push_back(tokenAt(*comparison.left, word.left));
        rights.push_back(tokenAt(*comparison.right, word.right));
        ASSERT_FALSE(testing::Test::HasFailure());
        const std::uint32_t stem = terms.left.tokenStem[lefts.back()];
        EXPECT_EQ(comparison.left->stems[comparison.left->tokens[lefts.back()].stem],
                  comparison.right->stems[comparison.right->tokens[rights.back()].stem]);
        EXPECT_EQ(word.weight, terms.weights[stem]);
        EXPECT_GT(word.weight, 0);
        if (previous != nullptr) {
            EXPECT_TRUE(previous->weight > word.weight ||
                        (previous->weight == word.weight && previous->left.begin < word.left.begin))
                << "out of order";
        }
        previous = &word;
    }
    for (auto* tokens : {&lefts, &rights}) {
        std::ranges::sort(*tokens);
        EXPECT_EQ(std::ranges::adjacent_find(*tokens), tokens->end()) << "a word counts twice";
    }
}

TEST(Reasons, GivenSampleReports_ThenTheCommonWordsAndThePartsAreAsPromised) {
    for (const int number : {2, 3, 4, 5}) {
        const Comparison comparison = compared(sampleReport(1), sampleReport(number));
        ASSERT_FALSE(comparison.links.empty());
        for (std::size_t n = 0; n < comparison.links.size(); ++n) {
            SCOPED_TRACE("report " + std::to_string(number) + ", link " + std::to_string(n));
            const Link& link = comparison.links[n];
            const Reasons reasons = explain(comparison, n);
            EXPECT_EQ(reasons.probability, link.probability);
            EXPECT_TRUE(reasons.dice >= 0 && reasons.dice <= 1 + tolerance) << reasons.dice;
            EXPECT_TRUE(reasons.order >= 0 && reasons.order <= 1) << reasons.order;
            EXPECT_TRUE(reasons.context >= -0.6 && reasons.context <= 0.45 + tolerance)
                << reasons.context;
            EXPECT_EQ(reasons.changed, changesOf(link));
            EXPECT_FALSE(reasons.common.empty());
            expectSoundWords(comparison, link, reasons);
        }
    }
}

TEST(Reasons, GivenARewrittenSentence_ThenItIsTheHeadersExample) {
    const Comparison comparison = compared(reportOf(u"Ministers reopened the port."),
                                           reportOf(u"A minister reopened ports."));
    ASSERT_EQ(comparison.links.size(), 1U);
    const Reasons reasons = explain(comparison, 0);
    EXPECT_EQ(commonTexts(comparison, reasons),
              (Texts{u"reopened-reopened", u"port-ports", u"Ministers-minister"}));
    EXPECT_NEAR(reasons.dice, 0.92, 0.005);
}

TEST(Reasons, GivenALink_ThenTheWordsInCommonAreItsMatchedMass) {
    const Comparison comparison = compared(sampleReport(1), sampleReport(3));
    const SentenceTerms& terms = comparison.analysis->terms;
    for (std::size_t n = 0; n < comparison.links.size(); ++n) {
        const Reasons reasons = explain(comparison, n);
        double matched = 0;
        for (const CommonWord& word : reasons.common) matched += word.weight;
        double mass = 0;
        for (const std::size_t s : comparison.links[n].left) mass += terms.left.mass[s];
        for (const std::size_t s : comparison.links[n].right) mass += terms.right.mass[s];
        EXPECT_NEAR(reasons.dice, 2 * matched / mass, tolerance) << "link " << n;
    }
}

TEST(Reasons, GivenNeighboursThatMatch_ThenTheContextSpeaksForTheLink) {
    const Sentences left{u"Kelmarra shut four gates of the Hadrun dam in February.",
                         u"The minister resigned after a long night of talks.",
                         u"Crowds in Savreny marched against the ministry at night."};
    const Sentences right{left[0], u"After talks all night the minister stepped down.", left[2]};
    const Comparison comparison = compared(reportOf(left), reportOf(right));
    ASSERT_EQ(comparison.links.size(), 3U);
    EXPECT_GT(explain(comparison, 1).context, 0.2);
}

TEST(Reasons, GivenAComparisonWithoutAnalysis_ThenThereAreProbabilityAndChangedWordsOnly) {
    Comparison comparison = compared(sampleReport(1), sampleReport(3));
    comparison.analysis.reset();
    for (std::size_t n = 0; n < comparison.links.size(); ++n) {
        Reasons expected;
        expected.probability = comparison.links[n].probability;
        expected.changed = changesOf(comparison.links[n]);
        EXPECT_EQ(explain(comparison, n), expected) << "link " << n;
    }
}

} // namespace
} // namespace wireside
