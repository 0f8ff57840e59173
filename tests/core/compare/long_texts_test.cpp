// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts whose length or sameness makes a careless algorithm quadratic. How long they take is in tests/bench.
#include "tests/core/compare/comparison_checks.h"
#include "tests/core/compare/reports.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::u16string_view refrain = u"The river rose again overnight. ";

std::u16string repeated(std::u16string_view text, std::size_t times) {
    std::u16string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

// A text of many words, none of which ends a sentence; every so often one differs by `seed`.
std::u16string endlessSentence(std::size_t words, std::size_t seed) {
    std::u16string text;
    for (std::size_t i = 0; i < words; ++i) {
        const std::size_t number = i % 11 == seed ? i * seed : i;
        text += u"word";
        for (std::size_t rest = number % 3000; rest > 0; rest /= 26)
            text += static_cast<char16_t>(u'a' + rest % 26);
        text += u' ';
    }
    return text;
}

void expectSoundWithItselfAnd(const Report& report, const Report& other) {
    const Comparison same = compared(report, report);
    expectWellFormed(same);
    expectSameAsItself(same);
    expectWellFormed(compared(report, other));
}

TEST(LongTexts, GivenOneSentenceOf20000Words_ThenItIsCompared) {
    expectSoundWithItselfAnd(reportOf(endlessSentence(20'000, 0)),
                             reportOf(endlessSentence(20'000, 3)));
}

TEST(LongTexts, GivenOneSentenceOfAMegabyte_ThenItIsCompared) {
    constexpr std::size_t megabyte = 1'000'000;
    constexpr std::size_t words = 150'000;
    const Report report = reportOf(endlessSentence(words, 0));
    ASSERT_GE(report->text.size(), megabyte);
    ASSERT_EQ(report->sentences.size(), 1U);
    expectSoundWithItselfAnd(report, reportOf(endlessSentence(words, 3)));
}

TEST(LongTexts, GivenTenThousandIdenticalSentences_ThenAllAreSharedInPlace) {
    expectSoundWithItselfAnd(reportOf(repeated(refrain, 10'000)),
                             reportOf(repeated(refrain, 4'000)));
}

TEST(LongTexts, Given3000IdenticalSentences_ThenAllAreSharedInPlace) {
    expectSoundWithItselfAnd(reportOf(repeated(refrain, 3000)), reportOf(repeated(refrain, 1000)));
}

TEST(LongTexts, Given300IdenticalSentences_ThenAllAreSharedInPlace) {
    expectSoundWithItselfAnd(reportOf(repeated(refrain, 300)), reportOf(repeated(refrain, 120)));
}

TEST(LongTexts, GivenARefrain_ThenAllIsSharedInPlace) {
    std::u16string song;
    for (char16_t verse = u'a'; verse < u'z'; ++verse)
        song += u"Boat " + std::u16string(4, verse) +
                u" left the quay at dawn. The river rose again overnight. Nobody slept. ";
    expectSoundWithItselfAnd(reportOf(song), reportOf(u"The river rose again overnight. " + song));
}

TEST(LongTexts, GivenThousandsOfLinesOfOneWord_ThenAllIsSharedInPlace) {
    expectSoundWithItselfAnd(reportOf(repeated(u"river\nrose\nagain\n", 2'000)),
                             reportOf(repeated(u"rose\nriver\n", 1'500)));
}

TEST(LongTexts, GivenManyLinesWithoutLetters_ThenAllIsSharedInPlace) {
    expectSoundWithItselfAnd(reportOf(repeated(u"* * * 12, 7-1/2! ...\n\n", 3'000)),
                             reportOf(repeated(u"12; 3 -- ?! 4\n", 2'000)));
}

} // namespace
} // namespace wireside
