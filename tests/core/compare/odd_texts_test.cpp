// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that no editor would send and every program meets.
#include "tests/core/compare/comparison_checks.h"
#include "tests/core/compare/reports.h"

#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::u16string repeated(std::u16string_view text, std::size_t times) {
    std::u16string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

struct OddText {
    const char* name;
    std::u16string text;

    friend std::ostream& operator<<(std::ostream& out, const OddText& odd) {
        return out << odd.name;
    }
};

const std::vector<OddText> oddTexts{
    {"Empty", u""},
    {"SpaceOnly", u" \n\t\u2028 "},
    {"MarksOnly", u"* * *\n\n---\n\n?!"},
    {"OneWord", u"Rain"},
    {"OneFunctionWord", u"the"},
    {"ATitle", u"Mr."},
    {"Zeros", std::u16string(u"It rained\0 all\0\0 night. Nobody\0slept.", 37)},
    {"ZerosOnly", std::u16string(500, u'\0')},
    {"LoneSurrogates",
     std::u16string{u'I', u't', 0xD83C, u' ', 0xDF0A, u'.', u' ', 0xD800, 0xD800, u'\n', 0xDC00}},
    {"Emoji", u"It rained \U0001F327\uFE0F\U0001F327 all night "
              u"\U0001F468\u200D\U0001F469\u200D\U0001F467. \U0001F600! Nobody slept \U0001F634."},
    {"Arabic", u"\u0648\u0635\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0625\u0644\u0649 "
               u"\u0627\u0644\u0645\u062F\u064A\u0646\u0629\u060C "
               u"\u0641\u0647\u0644 \u064A\u0639\u0648\u062F\u061F \u0642\u0627\u0644 "
               u"\u0625\u0646\u0647 \u0633\u064A\u0639\u0648\u062F."},
    {"Chinese", u"\u56FD\u4F1A\u661F\u671F\u56DB\u901A\u8FC7\u4E86\u65B0\u9884\u7B97\u3002\u9996"
                u"\u76F8\u8BF4\uFF0C"
                u"\u94B1\u5C06\u7528\u4E8E\u5B66\u6821\u548C\u9053\u8DEF\u3002\u6CA1\u6709\u4EBA"
                u"\u9F13\u638C\u3002"},
    {"MixedScripts", u"\u0420\u0435\u043A\u0430 rose \u6CB3\u6C34\u4E0A\u6DA8\u3002 Nobody "
                     u"\u0646\u0627\u0645. \u0E19\u0E49\u0E33\u0E17\u0E48\u0E27\u0E21\uAC15\uBB3C "
                     u"r\u0456ver p\u0430ssed!"},
    {"CombiningMarks", u"Cafe\u0301 Zoe\u0308 a\u0301\u0302\u0303\u0304. \u0301\u0302 And e" +
                           repeated(u"\u0301", 300) + u" too."},
    {"OneWordALine", repeated(u"river\nrose\nagain\n", 200)},
    {"QuotesOnly", repeated(u"\" ' \u201C \u2019 ", 200)},
    {"StopsOnly", repeated(u". ", 500)},
    {"NumbersOnly", repeated(u"1 2,000 3.5 four-and-a-half ", 100)},
    {"NoSpaces", std::u16string(20'000, u'x')},
    {"RightToLeftMarks", u"It \u200Erained\u200F. \u202ENobody slept\u202C."}};

class OddPair : public testing::TestWithParam<OddText> {};

TEST_P(OddPair, IsWellFormedWithAnyOther) {
    const Report report = reportOf(GetParam().text);
    for (const OddText& other : oddTexts) {
        SCOPED_TRACE(other.name);
        expectWellFormed(compared(report, reportOf(other.text)));
    }
    expectWellFormed(compared(report, sampleReport(1)));
    expectWellFormed(compared(sampleReport(1), report));
}

TEST_P(OddPair, IsAllSharedWithItself) {
    const Report report = reportOf(GetParam().text);
    expectSameAsItself(compared(report, report));
}

INSTANTIATE_TEST_SUITE_P(OddTexts, OddPair, testing::ValuesIn(oddTexts),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(OddTexts, GivenOneSideEmpty_ThenAllOfTheOtherIsUnique) {
    const Comparison comparison = compared(reportOf(u""), sampleReport(1));
    expectWellFormed(comparison);
    EXPECT_TRUE(comparison.links.empty() && comparison.passages.empty());
    EXPECT_EQ(comparison.leftShares, Shares{});
    EXPECT_EQ(comparison.rightShares, (Shares{0, 0, 1}));
}

} // namespace
} // namespace wireside
