// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/request.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using namespace std::string_literals;
using testing::HasSubstr;

std::u16string textOf(const std::optional<ReportSource>& source) {
    return std::get<std::u16string>(source.value());
}

// The text that a request gives in JSON, e.g. R"("Two\nlines.")".
std::u16string givenText(const std::string& json) {
    const auto request = parseRequest(R"({"left": {"text": )" + json + "}}");
    return request ? textOf(request->left) : u"(refused: not JSON)";
}

std::string givenId(const std::string& json) {
    const auto request = parseRequest(R"({"id": )" + json + R"(, "left": {"text": ""}})");
    return request ? request->id : "(refused)";
}

RefusedRequest refusalOf(const std::string& line) {
    const auto request = parseRequest(line);
    return request ? RefusedRequest{"(not refused)", {}} : request.error();
}

TEST(Request, GivenAPathAndAText_WhenParsed_ThenEachSideHasItsSource) {
    const auto request =
        parseRequest(R"({"id": "p1", "left": {"path": "a b.txt"}, "right": {"text": "Two."}})");
    ASSERT_TRUE(request);
    EXPECT_EQ(*request, (Request{R"("p1")", std::filesystem::path("a b.txt"), u"Two."s, "", {}}));
}

TEST(Request, GivenOneSideOnly_WhenParsed_ThenTheOtherIsMissing) {
    EXPECT_EQ(*parseRequest(R"({"id": 1, "left": {"text": "A."}})"),
              (Request{"1", u"A."s, std::nullopt, "", {}}));
    EXPECT_EQ(*parseRequest(R"({"id": 1, "right": {"text": "A."}})"),
              (Request{"1", std::nullopt, u"A."s, "", {}}));
}

TEST(Request, GivenALanguageAndASensitivity_WhenParsed_ThenTheyAreTaken) {
    EXPECT_EQ(
        *parseRequest(R"({"id": 1, "left": {"text": "A."}, "language": "de", "sensitivity": 0.5})"),
        (Request{"1", u"A."s, std::nullopt, "de", {0.5}}));
}

TEST(Request, GivenALanguageOrASensitivityThatIsNone_WhenParsed_ThenTheRefusalNamesIt) {
    const auto detailOf = [](const std::string& fields) {
        return refusalOf(R"({"left": {"text": "A."}, )" + fields + "}").error.detail;
    };
    EXPECT_EQ(detailOf(R"("language": 7)"), "\"language\" is not a string");
    for (const std::string value : {"0", "1", "-1", "\"strict\"", "null"})
        EXPECT_EQ(detailOf(R"("sensitivity": )" + value),
                  "\"sensitivity\" is not a number between 0 and 1");
}

TEST(Request, GivenAnyValueAsId_WhenParsed_ThenItIsKept) {
    EXPECT_EQ(givenId(R"("p\u00e4r \"1\"")"), "\"p\u00e4r \\\"1\\\"\"");
    EXPECT_EQ(givenId("17"), "17");
    EXPECT_EQ(givenId("18446744073709551615"), "18446744073709551615");
    EXPECT_EQ(givenId("-0.5"), "-0.5");
    EXPECT_EQ(givenId("null"), "null");
    EXPECT_EQ(givenId("true"), "true");
    EXPECT_EQ(givenId(R"([1, {"b": []}])"), R"([1,{"b":[]}])");
    EXPECT_EQ(parseRequest(R"({"left": {"text": ""}})")->id, "null");
}

TEST(Request, GivenEscapesAndSpecialCharacters_WhenParsed_ThenTheTextIsWhatTheyStandFor) {
    EXPECT_EQ(givenText(R"("")"), u"");
    EXPECT_EQ(givenText(R"("a\r\nb\tc")"), u"a\r\nb\tc");
    EXPECT_EQ(givenText(R"("a\u0000b")"), std::u16string(u"a\0b", 3));
    EXPECT_EQ(givenText(R"("\ud83d\udea2")"), u"\U0001F6A2");
    EXPECT_EQ(givenText("\"\U0001F6A2 \u2028 \u0085 \v\""),
              u"(refused: not JSON)"); // \v must be escaped in JSON
    EXPECT_EQ(givenText("\"\U0001F6A2 \u2028 \u0085\""), u"\U0001F6A2 \u2028 \u0085");
}

TEST(Request, GivenAByteOrderMark_WhenParsed_ThenOnlyOneAtTheBeginningGoes) {
    EXPECT_EQ(givenText(R"("\ufeffa\ufeffb")"), u"a\uFEFFb");
    EXPECT_EQ(givenText(R"("\ufeff\ufeffa")"), u"\uFEFFa");
    EXPECT_EQ(givenText("\"\uFEFFa\""), u"a");
}

TEST(Request, GivenHalfASurrogatePair_WhenParsed_ThenItIsReplacedAndTheRestStays) {
    EXPECT_EQ(givenText(R"("a \ud800 b \udea2")"), u"a \uFFFD b \uFFFD");
}

TEST(Request, GivenFieldsThatNoRequestHas_WhenParsed_ThenTheyAreIgnored) {
    EXPECT_EQ(*parseRequest(R"({"left": {"text": "A.", "date": 1}, "note": [2]})"),
              (Request{"null", u"A."s, std::nullopt, "", {}}));
}

TEST(Request, GivenFilters_WhenParsed_ThenTheyAreTaken) {
    EXPECT_EQ(
        parseRequest(R"({"left": {"text": "A."}, "minimumWords": 5, "ignoreFurniture": true})")
            ->options,
        (CompareOptions{.minimumWords = 5, .furniture = Furniture::Ignored}));
    EXPECT_EQ(parseRequest(R"({"left": {"text": "A."}, "ignoreFurniture": false})")->options,
              CompareOptions());
}

TEST(Request, GivenFiltersThatAreNone_WhenParsed_ThenTheyAreRefused) {
    for (const std::string value : {"-1", "2.5", "\"5\"", "null"})
        EXPECT_EQ(
            refusalOf(R"({"left": {"text": "A."}, "minimumWords": )" + value + "}").error.detail,
            "\"minimumWords\" is not a whole number from 0 on");
    EXPECT_EQ(refusalOf(R"({"left": {"text": "A."}, "ignoreFurniture": 1})").error.detail,
              "\"ignoreFurniture\" is neither true nor false");
}

TEST(Request, GivenALineThatIsNoJson_WhenParsed_ThenItIsRefusedWithoutId) {
    for (const std::string line :
         {"", "nonsense", R"({"id": 1,)", R"({"id": 1} {})", "{\"id\": \"\xff\"}", "{'id': 1}"}) {
        const RefusedRequest refusal = refusalOf(line);
        EXPECT_EQ(refusal.id, "null") << line;
        EXPECT_EQ(refusal.error.code, ErrorCode::BadRequest) << line;
        EXPECT_THAT(refusal.error.detail, HasSubstr("not JSON")) << line;
    }
}

TEST(Request, GivenAnotherValueThanAnObject_WhenParsed_ThenItIsRefused) {
    for (const std::string line : {"[]", "1", "null", R"("text")"})
        EXPECT_EQ(refusalOf(line).error.detail, "the line is not a JSON object") << line;
}

TEST(Request, GivenSidesThatContradictTheFormat_WhenParsed_ThenTheIdAndTheReasonAreTold) {
    const auto detail = [](const std::string& fields) {
        const RefusedRequest refusal = refusalOf(R"({"id": "x")" + fields + "}");
        EXPECT_EQ(refusal.id, R"("x")") << fields;
        EXPECT_EQ(refusal.error.code, ErrorCode::BadRequest) << fields;
        return refusal.error.detail;
    };
    EXPECT_EQ(detail(""), R"(the line has neither a "left" nor a "right")");
    EXPECT_EQ(detail(R"(, "left": null)"), R"("left" is not an object)");
    EXPECT_EQ(detail(R"(, "left": {"text": "A."}, "right": "b.txt")"),
              R"("right" is not an object)");
    EXPECT_EQ(detail(R"(, "left": {})"), R"("left" needs either a "path" or a "text")");
    EXPECT_EQ(detail(R"(, "left": {"path": "a", "text": "b"})"),
              R"("left" needs either a "path" or a "text")");
    EXPECT_EQ(detail(R"(, "left": {"text": 1})"),
              R"("left" has something else than a string in it)");
    EXPECT_EQ(detail(R"(, "left": {"path": "a.txt\u0000b"})"),
              R"("left" has a U+0000 in its "path")");
}

TEST(Request, GivenEndlessNesting_WhenParsed_ThenItIsRefusedAndNothingOverflows) {
    constexpr std::size_t depth = 1'000'000;
    const std::string line = R"({"id": )" + std::string(depth, '[') + std::string(depth, ']') + "}";
    EXPECT_EQ(refusalOf(line).error.detail, "its values are nested too deeply");
}

TEST(Request, GivenANumberThatNoMachineHolds_WhenParsed_ThenItIsRefused) {
    EXPECT_EQ(refusalOf(R"({"id": 1e999, "left": {"text": ""}})").error.detail,
              "the line has a number that is out of range");
}

} // namespace
} // namespace wireside
