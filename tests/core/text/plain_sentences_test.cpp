// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_sentences.h"

#include <cstdint>
#include <memory>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <unicode/ubrk.h>

namespace wireside {
namespace {

using Breaks = std::vector<std::size_t>;

Breaks breaksByIcu(const std::u16string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks(
        ubrk_open(UBRK_SENTENCE, "en", text.data(), static_cast<std::int32_t>(text.size()),
                  &status),
        ubrk_close);
    Breaks out;
    for (std::int32_t at = ubrk_first(breaks.get()); at != UBRK_DONE; at = ubrk_next(breaks.get()))
        out.push_back(static_cast<std::size_t>(at));
    return out;
}

void expectIcusBreaks(const std::u16string& text) {
    const auto breaks = plainSentenceBreaks(text);
    if (breaks) {
        EXPECT_EQ(*breaks, breaksByIcu(text)) << std::string(text.begin(), text.end());
    }
}

TEST(PlainSentences, GivenSentences_ThenEachBeginsBehindTheSpaceBeforeIt) {
    EXPECT_EQ(plainSentenceBreaks(u"It rose. It fell."), (Breaks{0, 9, 17}));
    EXPECT_EQ(plainSentenceBreaks(u"At 5 p.m. on Monday 1.5m fled! \u201CWhy?\u201D he asked."),
              breaksByIcu(u"At 5 p.m. on Monday 1.5m fled! \u201CWhy?\u201D he asked."));
    EXPECT_EQ(plainSentenceBreaks(u""), Breaks{0});
}

TEST(PlainSentences, GivenAnyTwoUnitsBehindAStop_ThenTheBreaksAreIcus) {
    std::u16string units = u"\u2013\u2014\u2018\u2019\u201C\u201D\u2026";
    for (char16_t unit = 0; unit < 0x80; ++unit)
        if (unit != u'\n' && unit != u'\r') units += unit;
    for (const char16_t first : units)
        for (const char16_t second : units) {
            expectIcusBreaks(std::u16string{u'A', u'.', first, second, u'B'});
            expectIcusBreaks(std::u16string{u'a', u' ', first, second, u'b'});
            expectIcusBreaks(std::u16string{u'1', u'?', u' ', first, second, u' ', u'C'});
        }
}

TEST(PlainSentences, GivenPlainTextByChance_ThenTheBreaksAreIcus) {
    constexpr std::u16string_view units = u"aB1 .  .?,-:;\"'\u2019)(\u2014%\u2026";
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        std::u16string text;
        for (std::size_t i = 0; i < 40; ++i) text += units[random() % units.size()];
        SCOPED_TRACE(seed);
        expectIcusBreaks(text);
    }
}

TEST(PlainSentences, GivenWhatRulesDifferIn_ThenIcuIsAsked) {
    EXPECT_FALSE(plainSentenceBreaks(u"It was d\u00E9j\u00E0 vu. Again."));
    EXPECT_FALSE(plainSentenceBreaks(u"It rose. ; It fell."));
    EXPECT_TRUE(plainSentenceBreaks(u"It rose; it fell."));
}

} // namespace
} // namespace wireside
