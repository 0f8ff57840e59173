// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/linked_tokens.h"

#include "core/compare/analysis.h"
#include "tests/core/compare/reports.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

LinkedTokens tokensOfLink(const Comparison& comparison, std::size_t link) {
    return linkedTokens(comparison.links[link], *comparison.left, *comparison.right,
                        comparison.analysis->terms);
}

TEST(LinkedTokens, GivenAReplacedNumber_ThenItHasAPartnerThatIsNotTheSame) {
    const Comparison comparison = compared(reportOf(u"Of the boats 14 were lost in the storm."),
                                           reportOf(u"Of the boats 17 were lost in the storm."));
    const LinkedTokens tokens = tokensOfLink(comparison, 0);
    ASSERT_EQ(tokens.left.size(), 10U);
    EXPECT_EQ(tokens.left.text(3), u"14");
    EXPECT_EQ(tokens.left.tokens[3].partner, 3U);
    EXPECT_FALSE(tokens.left.tokens[3].same);
    EXPECT_TRUE(tokens.left.tokens[4].same);
    EXPECT_EQ(tokens.right.text(tokens.left.tokens[9].partner), u".");
}

TEST(LinkedTokens, GivenTheSampleReports_ThenPartnersNameEachOther) {
    for (const int number : {2, 3, 4, 5}) {
        const Comparison comparison = compared(sampleReport(1), sampleReport(number));
        for (std::size_t link = 0; link < comparison.links.size(); ++link) {
            SCOPED_TRACE(testing::Message() << "sample " << number << ", link " << link);
            const LinkedTokens tokens = tokensOfLink(comparison, link);
            for (std::size_t i = 0; i < tokens.left.size(); ++i) {
                const LinkedToken& token = tokens.left.tokens[i];
                ASSERT_NE(token.edit, noToken);
                if (token.partner == noToken) continue;
                ASSERT_EQ(tokens.right.tokens[token.partner].partner, i);
                ASSERT_EQ(token.same,
                          tokens.left.formNumber(i) == tokens.right.formNumber(token.partner));
            }
        }
    }
}

} // namespace
} // namespace wireside
