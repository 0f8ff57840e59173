// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_alignment.h"

#include "tests/core/compare/reports.h"
#include "tests/core/compare/scripts.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Pairs = std::vector<std::u16string>;

constexpr auto none = WordAlignment::none;

// "old-new" for each pair, with "<" before those that have moved.
Pairs pairsOf(std::u16string_view left, std::u16string_view right) {
    const ScriptSides sides = scriptSides(left, right);
    const WordAlignment alignment = alignWords(sides.left, sides.right);
    Pairs pairs;
    for (std::size_t i = 0; i < sides.left.size(); ++i) {
        if (alignment.partner[i] == none) continue;
        const TextSpan come = sides.right[alignment.partner[i]].span;
        std::u16string pair = alignment.moved[i] ? u"<" : u"";
        pair += sides.leftText->textOf(sides.left[i].span);
        pair += u'-';
        pair += sides.rightText->textOf(come);
        pairs.push_back(pair);
    }
    return pairs;
}

TEST(WordAlignment, GivenAnActiveSentenceMadePassive_ThenItIsTheHeadersExample) {
    EXPECT_EQ(
        pairsOf(u"The two sides will set up a joint office",
                u"A joint office will be set up by both sides"),
        (Pairs{u"<sides-sides", u"<set-set", u"<up-up", u"a-A", u"joint-joint", u"office-office"}));
}

TEST(WordAlignment, GivenTheSameWords_ThenEachIsItsOwnPartner) {
    EXPECT_EQ(pairsOf(u"The river rose.", u"the river rose!"),
              (Pairs{u"The-the", u"river-river", u"rose-rose", u".-!"}));
}

TEST(WordAlignment, GivenOtherFormsOfAWord_ThenTheyBelongTogether) {
    EXPECT_EQ(pairsOf(u"Ministers opened gates", u"A minister opens the gate"),
              (Pairs{u"Ministers-minister", u"opened-opens", u"gates-gate"}));
}

TEST(WordAlignment, GivenAClauseAtAnotherPlace_ThenItsFunctionWordsMoveWithIt) {
    EXPECT_EQ(pairsOf(u"After dinner the two ministers signed a paper",
                      u"The two ministers signed a paper after dinner"),
              (Pairs{u"<After-after", u"<dinner-dinner", u"the-The", u"two-two",
                     u"ministers-ministers", u"signed-signed", u"a-a", u"paper-paper"}));
}

TEST(WordAlignment, GivenAMarkBesideWordsThatMoved_ThenItDoesNotMoveWithThem) {
    EXPECT_EQ(pairsOf(u", after dinner; ministers signed a paper",
                      u"ministers signed a paper, after dinner;"),
              (Pairs{u"<after-after", u"<dinner-dinner", u"ministers-ministers", u"signed-signed",
                     u"a-a", u"paper-paper"}));
}

TEST(WordAlignment, GivenARewrittenStretch_ThenItsWordsAreAlignedBetweenThoseThatStay) {
    EXPECT_EQ(
        pairsOf(u"Engineers will restore a telephone line between the towns",
                u"Engineers will put back the phone link between the towns"),
        (Pairs{u"Engineers-Engineers", u"will-will", u"restore-put", u"a-the", u"telephone-phone",
               u"line-link", u"between-between", u"the-the", u"towns-towns"}));
}

TEST(WordAlignment, GivenAWordThatIsRepeated_ThenTheRepetitionHasNoPartner) {
    EXPECT_EQ(pairsOf(u"Rain, rain", u"Rain"), Pairs{u"Rain-Rain"});
}

TEST(WordAlignment, GivenAnEmptySide_ThenNothingIsAligned) {
    const ScriptSides sides = scriptSides(u"It rained.", u"");
    EXPECT_EQ(alignWords(sides.left, {}),
              (WordAlignment{{none, none, none}, {false, false, false}, {}}));
    EXPECT_EQ(alignWords({}, sides.left), (WordAlignment{{}, {}, {false, false, false}}));
    EXPECT_EQ(alignWords({}, {}), WordAlignment{});
}

TEST(IsContent, GivenTokensOfEachKind_ThenWordsAndNumbersAre) {
    const Script tokens = scriptSides(u"Mr. Ode saw 14 of", u"").left;
    ASSERT_EQ(tokens.size(), 5U);
    EXPECT_FALSE(isContent(tokens[0]));
    EXPECT_TRUE(isContent(tokens[1]));
    EXPECT_TRUE(isContent(tokens[2]));
    EXPECT_TRUE(isContent(tokens[3]));
    EXPECT_FALSE(isContent(tokens[4]));
}

// Few forms, of which several make one stem, so that every branch is met often.
Script randomScript(std::mt19937& random, std::size_t length, std::uint32_t forms) {
    Script script;
    for (std::size_t at = 0; at < length; ++at) {
        const std::uint32_t form = random() % forms;
        script.push_back(
            {{2 * at, 2 * at + 1}, form, form / 10, static_cast<TokenClass>(form % 5), {}});
    }
    return script;
}

void expectSound(const Script& left, const Script& right, const WordAlignment& alignment) {
    ASSERT_EQ(alignment.partner.size(), left.size());
    ASSERT_EQ(alignment.moved.size(), left.size());
    ASSERT_EQ(alignment.rightTaken.size(), right.size());
    std::vector<bool> taken(right.size(), false);
    std::size_t next = 0; // where an ordered partner may be
    for (std::size_t i = 0; i < left.size(); ++i) {
        const std::size_t j = alignment.partner[i];
        if (j == none) {
            EXPECT_FALSE(alignment.moved[i]) << "word " << i << " moved to nowhere";
            continue;
        }
        ASSERT_LT(j, right.size());
        EXPECT_FALSE(taken[j]) << "word " << j << " has two partners";
        taken[j] = true;
        if (alignment.moved[i]) {
            EXPECT_EQ(left[i].form, right[j].form) << "word " << i << " changed as it moved";
            continue;
        }
        EXPECT_GE(j, next) << "the pair of word " << i << " crosses another";
        next = j + 1;
    }
    EXPECT_EQ(alignment.rightTaken, taken);
}

TEST(WordAlignment, GivenRandomTokens_ThenPartnersAreUniqueAndOnlyMovedPairsCross) {
    std::mt19937 random(1912);
    for (int round = 0; round < 4000; ++round) {
        const std::uint32_t forms = 1 + random() % 40;
        const Script left = randomScript(random, random() % 40, forms);
        const Script right = randomScript(random, random() % 40, forms);
        expectSound(left, right, alignWords(left, right));
        if (testing::Test::HasFailure()) FAIL() << "round " << round;
    }
}

TEST(WordAlignment, GivenSampleReports_ThenPartnersAreUniqueAndOnlyMovedPairsCross) {
    for (const int number : sampleNumbers) {
        const ScriptSides sides = scriptSides(sampleReport(1)->text, sampleReport(number)->text);
        expectSound(sides.left, sides.right, alignWords(sides.left, sides.right));
    }
}

} // namespace
} // namespace wireside
