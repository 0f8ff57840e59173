// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/gap_alignment.h"

#include "tests/core/compare/scripts.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Pairs = std::vector<std::u16string>;

WordAlignment nothingAligned(const Script& left, const Script& right) {
    return {std::vector(left.size(), WordAlignment::none), std::vector(left.size(), false),
            std::vector(right.size(), false)};
}

WordGap allOf(const Script& left, const Script& right) { return {0, left.size(), 0, right.size()}; }

// "old-new" for each pair of two stretches of which nothing is aligned.
Pairs pairsOf(std::u16string_view left, std::u16string_view right) {
    const ScriptSides sides = scriptSides(left, right);
    Pairs pairs;
    for (const auto& [i, j] : alignGap(sides.left, sides.right, allOf(sides.left, sides.right),
                                       nothingAligned(sides.left, sides.right))) {
        std::u16string pair(sides.leftText->textOf(sides.left[i].span));
        pair += u'-';
        pair += sides.rightText->textOf(sides.right[j].span);
        pairs.push_back(pair);
    }
    return pairs;
}

TEST(GapAlignment, GivenARewrittenPhrase_ThenItIsTheHeadersExample) {
    EXPECT_EQ(pairsOf(u"restore a telephone line", u"put back the phone link"),
              (Pairs{u"restore-put", u"a-the", u"telephone-phone", u"line-link"}));
}

TEST(GapAlignment, GivenFunctionWordsBesideTheSameWord_ThenTheyBelongTogether) {
    EXPECT_EQ(pairsOf(u"the gates", u"its gates"), (Pairs{u"the-its", u"gates-gates"}));
}

TEST(GapAlignment, GivenOtherFormsAndSpellings_ThenTheyBelongTogether) {
    EXPECT_EQ(pairsOf(u"the gates", u"a gate"), (Pairs{u"the-a", u"gates-gate"}));
    EXPECT_EQ(pairsOf(u"Hadrun", u"Hadroun"), Pairs{u"Hadrun-Hadroun"});
}

// One function word that both sides have, among others that they have not.
TEST(GapAlignment, GivenAFunctionWordInALongRewrite_ThenItIsNotAlignedByChance) {
    const auto pairs = [](std::size_t words) {
        const auto sideOf = [&](std::uint32_t first, std::size_t place) {
            Script script;
            for (std::uint32_t i = 0; i < words; ++i)
                script.push_back(
                    {{2 * i, 2 * i + 1}, first + i, first + i, TokenClass::Function, {}});
            script[place].form = script[place].stem = 0;
            return script;
        };
        const Script left = sideOf(1'000, words / 3);
        const Script right = sideOf(2'000, words / 2);
        return alignGap(left, right, allOf(left, right), nothingAligned(left, right)).size();
    };
    EXPECT_EQ(pairs(10), 1U);
    EXPECT_EQ(pairs(100), 0U);
}

TEST(GapAlignment, GivenAMarkAndAWord_ThenTheyNeverBelongTogether) {
    EXPECT_TRUE(pairsOf(u".", u"dam").empty());
    EXPECT_EQ(pairsOf(u", .", u"; ."), (Pairs{u",-;", u".-."}));
}

TEST(GapAlignment, GivenAnEmptySide_ThenThereAreNoPairs) {
    const ScriptSides sides = scriptSides(u"the gates", u"its gates");
    const WordAlignment alignment = nothingAligned(sides.left, sides.right);
    EXPECT_TRUE(alignGap(sides.left, sides.right, {1, 1, 0, 2}, alignment).empty());
    EXPECT_TRUE(alignGap(sides.left, sides.right, {0, 2, 2, 2}, alignment).empty());
}

TEST(GapAlignment, GivenWordsThatAreAlignedAlready_ThenTheyAreLeftAlone) {
    const ScriptSides sides = scriptSides(u"the gates", u"its gates");
    WordAlignment alignment = nothingAligned(sides.left, sides.right);
    alignment.partner[1] = 1;
    alignment.rightTaken[1] = true;
    for (const auto& [i, j] :
         alignGap(sides.left, sides.right, allOf(sides.left, sides.right), alignment)) {
        EXPECT_EQ(i, 0U);
        EXPECT_EQ(j, 0U);
    }
}

TEST(GapAlignment, GivenAGapWithTooManyChoices_ThenItIsARewriteAsAWhole) {
    const auto words = [](std::uint32_t count) {
        Script script;
        for (std::uint32_t i = 0; i < count; ++i)
            script.push_back({{2 * i, 2 * i + 1}, i, i, TokenClass::Content, {}});
        return script;
    };
    const auto pairs = [](const Script& left, const Script& right) {
        return alignGap(left, right, allOf(left, right), nothingAligned(left, right)).size();
    };
    EXPECT_EQ(pairs(words(200), words(200)), 200U);
    EXPECT_EQ(pairs(words(201), words(200)), 0U);
}

TEST(GapAlignment, GivenRandomTokens_ThenPairsAscendInTheGapAmongFreeWords) {
    std::mt19937 random(7);
    const auto anyScript = [&](std::size_t length) {
        Script script;
        for (std::size_t at = 0; at < length; ++at) {
            const std::uint32_t form = random() % 20;
            script.push_back(
                {{2 * at, 2 * at + 1}, form, form / 10, static_cast<TokenClass>(form % 5), {}});
        }
        return script;
    };
    for (int round = 0; round < 1000; ++round) {
        const Script left = anyScript(2 + random() % 20);
        const Script right = anyScript(2 + random() % 20);
        WordAlignment alignment = nothingAligned(left, right);
        const std::size_t i = random() % left.size();
        const std::size_t j = random() % right.size();
        alignment.partner[i] = j;
        alignment.rightTaken[j] = true;
        const WordGap gap{1, left.size(), 0, right.size() - 1};
        const auto pairs = alignGap(left, right, gap, alignment);
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            const auto [l, r] = pairs[k];
            EXPECT_TRUE(l >= gap.leftBegin && l < gap.leftEnd && l != i) << "round " << round;
            EXPECT_TRUE(r >= gap.rightBegin && r < gap.rightEnd && r != j) << "round " << round;
            if (k == 0) continue;
            EXPECT_LT(pairs[k - 1].first, l) << "round " << round;
            EXPECT_LT(pairs[k - 1].second, r) << "round " << round;
        }
        if (testing::Test::HasFailure()) break;
    }
}

} // namespace
} // namespace wireside
