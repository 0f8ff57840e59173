// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <unicode/uchar.h>

namespace wireside {
namespace {

using namespace std::string_literals;

// The forms of a text, set apart by " | ".
std::u16string formsOf(std::u16string_view text, const std::string& language = "en") {
    const Tokens tokens = tokenize(text, language);
    std::u16string out;
    for (const Token& token : tokens.tokens)
        out.append(out.empty() ? u"" : u" | ").append(tokens.forms[token.form]);
    return out;
}

std::u16string stemsOf(std::u16string_view text) {
    const Tokens tokens = tokenize(text, "en");
    std::u16string out;
    for (const Token& token : tokens.tokens)
        out.append(out.empty() ? u"" : u" | ").append(tokens.stems[token.stem]);
    return out;
}

// One letter a token: C(ontent) F(unction) N(umber) T(itle) P(unctuation).
std::string kindsOf(std::u16string_view text) {
    std::string out;
    for (const Token& token : tokenize(text, "en").tokens)
        out += "CFNTP"[static_cast<std::size_t>(token.kind)];
    return out;
}

// Longer than a window of the tokenizer.
TEST(Tokens, GivenALongText_ThenItsTokensAreThoseOfItsSentences) {
    const std::u16string sentence = u"Mr. Ode's U.S. trip \u2013 \u201Cseven and a half\u201D "
                                    u"hours \u0301 \u2013 cost $5m at 10 p.m.";
    for (const std::u16string& gap : {u" "s, u"\n\n"s}) {
        std::u16string text;
        std::vector<std::size_t> borders;
        while (text.size() < 200'000) {
            text += sentence;
            borders.push_back(text.size());
            text += gap;
        }
        const Tokens whole = tokenize(text, "en", borders);
        const Tokens one = tokenize(sentence, "en");
        ASSERT_EQ(whole.tokens.size(), one.tokens.size() * borders.size());
        for (std::size_t i = 0; i < whole.tokens.size(); ++i) {
            const Token& found = whole.tokens[i];
            const Token& expected = one.tokens[i % one.tokens.size()];
            const std::size_t begin = i / one.tokens.size() * (sentence.size() + gap.size());
            ASSERT_EQ(found.span.begin, begin + expected.span.begin);
            ASSERT_EQ(found.span.end, begin + expected.span.end);
            ASSERT_EQ(whole.forms[found.form], one.forms[expected.form]);
        }
    }
}

TEST(Tokens, GivenANewsSentence_ThenFormsAndStemsAreThoseOfTheHeadersExample) {
    const char16_t* text = u"Mr. Ode's U.S. trip took seven-and-a-half hours";
    EXPECT_EQ(formsOf(text), u"mr | ode | 's | usa | trip | took | 7.5 | hours");
    EXPECT_EQ(stemsOf(text), u"mr | ode | 's | usa | trip | take | 7.5 | hour");
    EXPECT_EQ(kindsOf(text), "TCPCCCNC");
}

TEST(Tokens, GivenTheUnitedStatesHoweverWritten_ThenItIsOneToken) {
    for (const char16_t* text : {u"U.S.", u"US", u"USA", u"U.S.A.", u"United States"})
        EXPECT_EQ(formsOf(text), u"usa");
}

TEST(Tokens, GivenThePronoun_ThenItIsNotTheCountry) {
    EXPECT_EQ(formsOf(u"He told us"), u"he | told | us");
    EXPECT_EQ(formsOf(u"He told the US"), u"he | told | the | usa");
}

TEST(Tokens, GivenOtherBodies_ThenLongAndShortNamesAgree) {
    EXPECT_EQ(formsOf(u"United Nations"), formsOf(u"U.N."));
    EXPECT_EQ(formsOf(u"United Kingdom"), formsOf(u"U.K."));
    EXPECT_EQ(formsOf(u"European Union"), formsOf(u"E.U."));
}

TEST(Tokens, GivenInitialsInEitherStyle_ThenTheyAgree) {
    EXPECT_EQ(formsOf(u"E.J. Haldorn"), formsOf(u"EJ Haldorn"));
    EXPECT_EQ(formsOf(u"Dora L. Penhale"), formsOf(u"Dora L Penhale"));
}

TEST(Tokens, GivenTimesOfDayInEitherStyle_ThenTheyAgree) {
    EXPECT_EQ(formsOf(u"at 1:40 a.m."), u"at | 1.40 | am");
    EXPECT_EQ(formsOf(u"at 1.40am"), u"at | 1.40 | am");
}

TEST(Tokens, GivenContractedNegations_ThenNotIsAToken) {
    EXPECT_EQ(formsOf(u"It didn't rain"), formsOf(u"It did not rain"));
    EXPECT_EQ(formsOf(u"can\u2019t won't"), u"can | not | will | not");
    EXPECT_EQ(formsOf(u"They're late; I've said we'll wait"),
              formsOf(u"They are late; I have said we will wait"));
}

TEST(Tokens, GivenCannot_ThenItsNotIsNotLost) {
    EXPECT_EQ(formsOf(u"They cannot wait"), formsOf(u"They can not wait"));
}

TEST(Tokens, GivenThePossessive_ThenItNeverWeighs) {
    EXPECT_EQ(formsOf(u"the dam\u2019s gates"), u"the | dam | 's | gates");
    EXPECT_EQ(kindsOf(u"the dam's gates"), "FCPC");
}

TEST(Tokens, GivenIsBehindAPronoun_ThenItIsAVerb) {
    EXPECT_EQ(formsOf(u"It's late"), u"it | is | late");
    EXPECT_EQ(formsOf(u"Let's go"), u"let | us | go");
}

TEST(Tokens, GivenNumbersWrittenTwoWays_ThenTheyAgree) {
    EXPECT_EQ(formsOf(u"7-1/2 hours"), formsOf(u"seven and a half hours"));
    EXPECT_EQ(formsOf(u"the next 11 months"), formsOf(u"the next eleven months"));
    EXPECT_EQ(formsOf(u"the 19th"), u"the | 19");
    EXPECT_EQ(formsOf(u"$5m"), u"$ | 5 | million");
    EXPECT_EQ(formsOf(u"5mln, 2bln"), u"5 | million | , | 2 | billion");
    EXPECT_EQ(kindsOf(u"7-1/2 hours"), "NC");
}

TEST(Tokens, GivenPercentInAnyStyle_ThenItIsOneWord) {
    for (const char16_t* text : {u"6.2 percent", u"6.2 per cent", u"6.2%"})
        EXPECT_EQ(formsOf(text), u"6.2 | percent");
}

TEST(Tokens, GivenAHyphenatedWord_ThenItsPartsAreTokens) {
    EXPECT_EQ(formsOf(u"drought-hit"), u"drought | - | hit");
}

TEST(Tokens, GivenTitles_ThenOnlyCapitalisedOnesAre) {
    EXPECT_EQ(kindsOf(u"Ms Varden"), "TC");
    EXPECT_EQ(kindsOf(u"They miss him"), "FCF");
}

TEST(Tokens, GivenSomeOtherLanguage_ThenEnglishRulesAreOff) {
    EXPECT_EQ(formsOf(u"Die USA und one", "de"), u"die | usa | und | one");
    EXPECT_EQ(formsOf(u"two", "de"), u"two");
}

TEST(Tokens, GivenABorderWithinANumberOrAName_ThenNoTokenReachesOverIt) {
    const auto spans = [](std::u16string_view text, const std::vector<std::size_t>& borders) {
        std::vector<std::u16string> out;
        for (const Token& token : tokenize(text, "en", borders).tokens)
            out.emplace_back(text.substr(token.span.begin, token.span.length()));
        return out;
    };
    EXPECT_EQ(spans(u"Twenty Five", {7}), (std::vector<std::u16string>{u"Twenty", u"Five"}));
    EXPECT_EQ(spans(u"United States", {7}), (std::vector<std::u16string>{u"United", u"States"}));
    EXPECT_EQ(spans(u"Twenty Five", {0, 11}), (std::vector<std::u16string>{u"Twenty Five"}));
}

TEST(Tokens, GivenAWordTwice_ThenItIsNumberedOnce) {
    const Tokens tokens = tokenize(u"Rain. RAIN! Rains?", "en");
    EXPECT_EQ(tokens.tokens[0].form, tokens.tokens[2].form);
    EXPECT_NE(tokens.tokens[0].form, tokens.tokens[4].form);
    EXPECT_EQ(tokens.tokens[0].stem, tokens.tokens[4].stem);
    EXPECT_EQ(tokens.forms.size(), 5U);
}

// Everything but white space in exactly one token, in order.
void expectWhole(const std::u16string& text) {
    const Tokens tokens = tokenize(text, "en");
    std::size_t end = 0;
    const auto expectSpace = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            EXPECT_TRUE(u_isUWhiteSpace(text[i])) << "unit " << i << " is in no token";
    };
    for (const Token& token : tokens.tokens) {
        ASSERT_LE(end, token.span.begin);
        ASSERT_LT(token.span.begin, token.span.end);
        expectSpace(end, token.span.begin);
        EXPECT_LT(token.form, tokens.forms.size());
        EXPECT_LT(token.stem, tokens.stems.size());
        end = token.span.end;
    }
    ASSERT_LE(end, text.size());
    expectSpace(end, text.size());
}

TEST(Tokens, GivenOddText_ThenEveryCharacterButSpaceIsInExactlyOneToken) {
    for (const std::u16string& text :
         {std::u16string(u"$5m, 19th; U.S.'s 7-1/2\u00BD \u201CMr.\u201D & 1:40a.m. n't 's"),
          std::u16string(u"a\0b \0", 5), std::u16string{u'x', 0xD800, u' ', 0xDC00, u'y'},
          std::u16string(u"\U0001F468\u200D\U0001F469 \U0001F30A"),
          std::u16string(u"\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645"),
          std::u16string(u"\u56FD\u4F1A\u901A\u8FC7\u9884\u7B97\u3002"),
          std::u16string(u"e\u0301 \u0301\u0302x")})
        expectWhole(text);
}

TEST(Tokens, GivenRandomText_ThenEveryCharacterButSpaceIsInExactlyOneToken) {
    std::mt19937 random(11);
    const std::u16string alphabet =
        u"aZ9 .,'\u2019-/:%&$\u00BD\n\u2028\u00E9\u0301\u200E\u56FD\u0627 US it's n't one half";
    for (int round = 0; round < 500; ++round) {
        std::u16string text;
        for (std::size_t length = random() % 60; text.size() < length;)
            text += alphabet[random() % alphabet.size()];
        expectWhole(text);
        if (testing::Test::HasFailure()) FAIL() << "round " << round;
    }
}

} // namespace
} // namespace wireside
