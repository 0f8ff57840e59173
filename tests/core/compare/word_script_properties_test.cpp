// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every word script, on random changes to real sentences and on random tokens.
#include "tests/core/compare/reports.h"
#include "tests/core/compare/scripts.h"

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Words = std::vector<std::u16string>;

std::vector<Words> sampleSentences() {
    std::vector<Words> sentences;
    for (const int number : sampleNumbers) {
        const Report report = sampleReport(number);
        for (const Sentence& sentence : report->sentences)
            sentences.push_back(wordsOf(report->textOf(sentence.span)));
    }
    return sentences;
}

// What rewriting does to a sentence: words go, come, change, and stretches change places.
class Rewriter {
public:
    explicit Rewriter(std::mt19937& random) : m_random(random), m_sentences(sampleSentences()) {}

    Words sentence() { return m_sentences[m_random() % m_sentences.size()]; }

    void change(Words& words) {
        const auto place = [&] {
            return words.begin() + static_cast<std::ptrdiff_t>(m_random() % (words.size() + 1));
        };
        auto first = place();
        auto last = place();
        if (last < first) std::swap(first, last);
        switch (m_random() % 6) {
        case 0: words.erase(first, std::min(last, first + 3)); break;
        case 1: words.insert(first, anyWord()); break;
        case 2:
            if (first != words.end()) *first = anyWord();
            break;
        case 3: std::rotate(words.begin(), first, last); break;
        case 4: std::reverse(first, std::min(last, first + 2)); break;
        default: {
            const Words other = sentence();
            words.insert(last, other.begin(), other.end());
        }
        }
    }

private:
    std::u16string anyWord() {
        const Words other = sentence();
        return other[m_random() % other.size()];
    }

    std::mt19937& m_random;
    std::vector<Words> m_sentences;
};

TEST(WordScripts, GivenRandomChangesToSentences_ThenTheyRebuildTheRightSide) {
    std::mt19937 random(19610311);
    Rewriter rewriter(random);
    for (int round = 0; round < 1500; ++round) {
        const Words left = rewriter.sentence();
        Words right = left;
        for (auto changes = random() % 9; changes > 0; --changes) rewriter.change(right);
        const std::u16string before = joined(left, u" ");
        const std::u16string after = joined(right, u" ");
        const ScriptSides sides = scriptSides(before, after);
        EXPECT_TRUE(rebuilds(sides.left, sides.right, wordScript(sides.left, sides.right, 0, 0)))
            << "round " << round << "\n"
            << testing::PrintToString(before) << "\n"
            << testing::PrintToString(after);
        if (testing::Test::HasFailure()) break;
    }
}

// Few forms, of which two make one stem, so that every branch is met often.
Script randomScript(std::mt19937& random, std::size_t length, std::uint32_t forms) {
    Script script;
    std::size_t at = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const std::uint32_t form = random() % forms;
        const auto kind = static_cast<TokenClass>(form % 5);
        script.push_back({{at, at + 1 + form % 3}, form, form / 10, kind, {}});
        at = script.back().span.end + random() % 2;
    }
    return script;
}

TEST(WordScripts, GivenRandomTokens_ThenTheyRebuildTheRightSide) {
    std::mt19937 random(42);
    for (int round = 0; round < 4000; ++round) {
        const std::uint32_t forms = 1 + random() % 40;
        const Script left = randomScript(random, random() % 40, forms);
        const Script right = randomScript(random, random() % 40, forms);
        ASSERT_TRUE(rebuilds(left, right, wordScript(left, right, 0, 0))) << "round " << round;
    }
}

TEST(WordScripts, GivenVeryLongSides_ThenTheyRebuildTheRightSide) {
    std::mt19937 random(8);
    const Script left = randomScript(random, 12'000, 5000);
    const Script right = randomScript(random, 9'000, 5000);
    EXPECT_TRUE(rebuilds(left, right, wordScript(left, right, 0, 0)));
    Script changed = left;
    for (int i = 0; i < 200; ++i) changed[random() % changed.size()].form = 5001;
    EXPECT_TRUE(rebuilds(left, changed, wordScript(left, changed, 0, 0)));
}

} // namespace
} // namespace wireside
