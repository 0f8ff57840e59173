// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decode.h"

#include <cstdint>
#include <ostream>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

namespace wireside {
namespace {

using Certainty = DecodedText::Certainty;
using namespace std::string_literals;

// What an editor of another time or country would have saved.
std::string encoded(std::u16string_view text, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    std::string bytes(4 * text.size() + 16, '\0');
    const auto length =
        ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                        text.data(), static_cast<std::int32_t>(text.size()), &status);
    ucnv_close(converter);
    EXPECT_TRUE(U_SUCCESS(status)) << encoding;
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

std::string randomBytes(std::mt19937& random, std::size_t length) {
    std::string bytes(length, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() & 0xFF);
    return bytes;
}

struct MarkedText {
    const char* name;
    std::string bytes;
    const char* encoding;

    friend std::ostream& operator<<(std::ostream& out, const MarkedText& marked) {
        return out << marked.name;
    }
};

class ByteOrderMark : public testing::TestWithParam<MarkedText> {};

TEST_P(ByteOrderMark, DecidesTheEncodingAndIsNoPartOfTheText) {
    const Expected<DecodedText> decoded = decode(GetParam().bytes);
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->text, u"Caf\u00E9 \u2013 \U0001F30A");
    EXPECT_EQ(decoded->encoding, GetParam().encoding);
    EXPECT_EQ(decoded->certainty, Certainty::Certain);
}

INSTANTIATE_TEST_SUITE_P(
    Decode, ByteOrderMark,
    testing::Values(
        MarkedText{"Utf8", "\xEF\xBB\xBF" + encoded(u"Caf\u00E9 \u2013 \U0001F30A", "UTF-8"),
                   "UTF-8"},
        MarkedText{"Utf16Le", "\xFF\xFE" + encoded(u"Caf\u00E9 \u2013 \U0001F30A", "UTF-16LE"),
                   "UTF-16LE"},
        MarkedText{"Utf16Be", "\xFE\xFF" + encoded(u"Caf\u00E9 \u2013 \U0001F30A", "UTF-16BE"),
                   "UTF-16BE"},
        MarkedText{"Utf32Le", "\xFF\xFE\0\0"s + encoded(u"Caf\u00E9 \u2013 \U0001F30A", "UTF-32LE"),
                   "UTF-32LE"},
        MarkedText{"Utf32Be", "\0\0\xFE\xFF"s + encoded(u"Caf\u00E9 \u2013 \U0001F30A", "UTF-32BE"),
                   "UTF-32BE"}),
    [](const auto& test) { return std::string(test.param.name); });

struct OldText {
    const char* name;
    const char* encoding;
    const char16_t* text;

    friend std::ostream& operator<<(std::ostream& out, const OldText& old) {
        return out << old.encoding;
    }
};

class TextWithoutMark : public testing::TestWithParam<OldText> {};

TEST_P(TextWithoutMark, IsReadAsItWasWrittenAndSaidToBeDetected) {
    const Expected<DecodedText> decoded = decode(encoded(GetParam().text, GetParam().encoding));
    ASSERT_TRUE(decoded.has_value()) << describe(decoded.error());
    EXPECT_EQ(decoded->text, GetParam().text) << "as " << decoded->encoding;
    EXPECT_EQ(decoded->certainty, Certainty::Detected);
}

constexpr const char16_t* english =
    u"\u201CNobody slept,\u201D the harbour master said. The ferries \u2013 all three of them "
    u"\u2013 stayed in port "
    u"until the wind had turned, and the caf\u00E9 on the quay ran out of soup before noon.";
constexpr const char16_t* french = u"Le conseil a adopt\u00E9 jeudi le budget de la r\u00E9gion "
                                   u"apr\u00E8s une nuit de d\u00E9bats. L'opposition a "
                                   u"d\u00E9nonc\u00E9 une hausse des imp\u00F4ts, que la "
                                   u"pr\u00E9sidente a qualifi\u00E9e de l\u00E9g\u00E8re.";
constexpr const char16_t* russian =
    u"\u041F\u0430\u0440\u043B\u0430\u043C\u0435\u043D\u0442 \u043F\u0440\u0438\u043D\u044F\u043B "
    u"\u0431\u044E\u0434"
    u"\u0436\u0435\u0442 \u043F\u043E\u0441\u043B\u0435 \u0434\u043E\u043B\u0433\u0438\u0445 "
    u"\u0441\u043F\u043E\u0440"
    u"\u043E\u0432. \u041C\u0438\u043D\u0438\u0441\u0442\u0440 "
    u"\u0441\u043A\u0430\u0437\u0430\u043B, \u0447\u0442"
    u"\u043E \u0434\u0435\u043D\u044C\u0433\u0438 \u043F\u043E\u0439\u0434\u0443\u0442 "
    u"\u043D\u0430 \u0448\u043A"
    u"\u043E\u043B\u044B \u0438 \u0434\u043E\u0440\u043E\u0433\u0438.";
constexpr const char16_t* japanese = u"\u56FD\u4F1A\u306F\u6728\u66DC\u65E5\u306B\u65B0\u3057\u3044"
                                     u"\u4E88\u7B97\u3092\u53EF\u6C7A\u3057\u307E\u3057"
                                     u"\u305F\u3002\u9996\u76F8\u306F\u5B66\u6821\u3068\u9053\u8DEF"
                                     u"\u306B\u304A\u91D1\u3092\u4F7F\u3046\u3068\u8FF0"
                                     u"\u3079\u307E\u3057\u305F\u3002";

INSTANTIATE_TEST_SUITE_P(Decode, TextWithoutMark,
                         testing::Values(OldText{"Windows1252", "windows-1252", english},
                                         OldText{"Iso8859_1", "ISO-8859-1", french},
                                         OldText{"ShiftJis", "Shift_JIS", japanese},
                                         OldText{"Koi8R", "KOI8-R", russian},
                                         OldText{"Windows1251", "windows-1251", russian},
                                         OldText{"Utf16Le", "UTF-16LE", english},
                                         OldText{"Utf16Be", "UTF-16BE", english}),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Decode, GivenWellFormedUtf8_ThenItIsCertain) {
    const Expected<DecodedText> decoded = decode("Zo\xC3\xAB met Ode.");
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(*decoded, (DecodedText{u"Zo\u00EB met Ode.", "UTF-8", Certainty::Certain}));
}

TEST(Decode, GivenNoBytes_ThenTheTextIsEmpty) { EXPECT_EQ(decode("")->text, u""); }

TEST(Decode, GivenAMarkOnly_ThenTheTextIsEmpty) { EXPECT_EQ(decode("\xEF\xBB\xBF")->text, u""); }

// An encoding that fits by chance would show "cafÃ©" to an editor who never notices why.
TEST(Decode, GivenUtf8CutWithinACharacter_ThenItIsNotReadAsSomethingElse) {
    const std::string whole = encoded(english, "UTF-8") + " Caf\xC3\xA9";
    const Expected<DecodedText> decoded = decode(whole.substr(0, whole.size() - 1));
    if (decoded.has_value())
        EXPECT_EQ(decoded->encoding, "UTF-8") << toUtf8(decoded->text);
    else
        EXPECT_EQ(decoded.error().code, ErrorCode::Undecodable);
}

TEST(Decode, GivenUtf16WithAHalfUnitAtItsEnd_ThenItIsUndecodable) {
    const Expected<DecodedText> decoded = decode("\xFF\xFE"
                                                 "a\0b\0c"s);
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().code, ErrorCode::Undecodable);
}

TEST(Decode, GivenAPicture_ThenItIsBinary) {
    std::mt19937 random(20240506);
    const Expected<DecodedText> decoded =
        decode("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s + randomBytes(random, 4000));
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error(), (Error{ErrorCode::Binary, "", ""}));
}

TEST(Decode, GivenAnyRandomBytes_ThenTheyAreNeverText) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const std::string bytes = randomBytes(random, 64 + random() % 4000);
        EXPECT_FALSE(decode(bytes).has_value()) << "round " << round;
    }
}

TEST(Decode, GivenZerosIn8BitText_ThenItIsBinary) {
    const Expected<DecodedText> decoded =
        decode("A r\xE9sum\xE9 with a \0 in it, which no 8-bit text has."s);
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error().code, ErrorCode::Binary);
}

TEST(Decode, GivenMoreZerosThanLetters_ThenItIsBinary) {
    EXPECT_EQ(decode(std::string(4096, '\0')).error().code, ErrorCode::Binary);
}

TEST(Decode, GivenOneStrayZeroInALongUtf8Text_ThenItIsKept) {
    const std::string text = std::string(500, 'a') + '\0' + std::string(500, 'b');
    const Expected<DecodedText> decoded = decode(text);
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->text[500], u'\0');
    EXPECT_EQ(decoded->text.size(), 1001U);
}

TEST(Decode, GivenEveryKindOfLineEnd_ThenNoneIsChanged) {
    EXPECT_EQ(decode("one\r\ntwo\rthree\nfour\xE2\x80\xA8"
                     "five")
                  ->text,
              u"one\r\ntwo\rthree\nfour\u2028five");
}

TEST(Utf8, GivenIllFormedParts_WhenTurnedToUtf16_ThenTheyBecomeReplacementCharacters) {
    EXPECT_EQ(fromUtf8("a\xFF"
                       "b"),
              u"a\uFFFDb");
    EXPECT_EQ(fromUtf8(""), u"");
}

TEST(Utf8, GivenUnpairedSurrogates_WhenTurnedToUtf8_ThenTheyBecomeReplacementCharacters) {
    const std::u16string lone{u'a', 0xD83C, u'b'};
    EXPECT_EQ(toUtf8(lone), "a\xEF\xBF\xBD"
                            "b");
}

TEST(Utf8, GivenAnyText_WhenItGoesThereAndBack_ThenItIsTheSame) {
    const std::u16string text = u"plain, caf\u00E9, \u56FD\u4F1A, \U0001F30A, \0 too"s;
    EXPECT_EQ(fromUtf8(toUtf8(text)), text);
}

TEST(Utf8, GivenBytesThatAreCleanUtf8_ThenTheyAreNotCopied) {
    for (const std::string_view bytes : {"", "It rained.\r\n",
                                         "S\xC3\xA8"
                                         "te \xF0\x9F\x8C\xA7"}) {
        const auto text = decodeToUtf8(bytes);
        ASSERT_TRUE(text.has_value());
        EXPECT_EQ(*text, (Utf8Text{"UTF-8", std::nullopt}));
        EXPECT_EQ(text->textOf(bytes), bytes);
    }
}

TEST(Utf8, GivenOtherBytes_ThenTheyAreDecodedAsEver) {
    EXPECT_EQ(decodeToUtf8("\xEF\xBB\xBF"
                           "Rain"),
              (Utf8Text{"UTF-8", "Rain"}));
    EXPECT_EQ(decodeToUtf8(std::string_view("\xFF\xFE"
                                            "R\0",
                                            4)),
              (Utf8Text{"UTF-16LE", "R"}));
    EXPECT_EQ(decodeToUtf8(std::string_view("\0\1\2", 3)).error().code, ErrorCode::Binary);
    EXPECT_FALSE(isCleanUtf8("Rain \xE8"));
    EXPECT_FALSE(isCleanUtf8("Rain \xC3"));
    EXPECT_FALSE(isCleanUtf8("Rain\x02"));
}

// Far more than the converter makes at a time.
TEST(DecodeAs, GivenALongText_ThenNoneOfItIsLost) {
    std::string bytes;
    for (int i = 0; i < 50'000; ++i)
        bytes += "\x8A"
                 "h\x8E"
                 "b"; // two kanji
    const auto text = decodeAs(bytes, "Shift_JIS");
    ASSERT_TRUE(text.has_value());
    EXPECT_EQ(text->text.size(), 100'000U);
    EXPECT_EQ(text->text.substr(0, 2), text->text.substr(99'998));
}

TEST(DecodeAs, GivenAnEncodingByName_ThenTheTextIsReadInIt) {
    EXPECT_EQ(decodeAs("\xC4\xE0", "windows-1251"), (DecodedText{u"\u0414\u0430", "windows-1251"}));
    EXPECT_EQ(decodeAs("\xFF", "utf-8").error(),
              (Error{ErrorCode::Undecodable, "", "not valid utf-8"}));
    EXPECT_EQ(decodeAs("x", "martian").error().code, ErrorCode::Undecodable);
}

} // namespace
} // namespace wireside
