// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"

#include "core/exchange/saved_session.h"

#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

Json parsed(const Answer& answered) { return Json::parse(answered.line); }

// The answer to a request, with or without an error.
Json answerTo(const Json& request) { return parsed(answer(request.dump())); }

Json errorOf(const std::string& line) {
    const Answer answered = answer(line);
    EXPECT_TRUE(answered.failed) << answered.line;
    return parsed(answered).value("error", Json());
}

TEST(Answer, GivenTwoTexts_WhenAnswered_ThenItIsTheirComparisonUnderTheirId) {
    const Answer answered = answer(
        R"({"id": {"b": 1, "a": [2]}, "left": {"text": "The port reopened."}, "right": {"text": "Rain fell."}})");
    EXPECT_FALSE(answered.failed);
    const Json json = parsed(answered);
    EXPECT_EQ(json.begin().key(), "id");
    EXPECT_EQ(Json(json["id"]), Json::parse(R"({"a": [2], "b": 1})"));
    EXPECT_EQ(json["schema"], "wireside-comparison-1");
    EXPECT_EQ(json["left"]["text"], "The port reopened.");
    EXPECT_EQ(json["right"]["text"], "Rain fell.");
    EXPECT_EQ(answered.line.find('\n'), std::string::npos);
}

TEST(Answer, GivenASessionForAReport_WhenAnswered_ThenItIsRefusedWhateverItIsCalled) {
    const std::filesystem::path path =
        std::filesystem::path(testing::TempDir()) / "answer_session.txt";
    std::ofstream(path) << toJson(SavedSession{.left = SavedReport{{}, u"The port is open."}});

    const Json error = errorOf(Json{{"id", 1}, {"left", {{"path", path.string()}}}}.dump());

    EXPECT_EQ(error["code"], "bad-request");
    EXPECT_EQ(error["detail"],
              '"' + path.string() + "\" is a session, which has both its reports, and no report");
    std::filesystem::remove(path);
}

TEST(Answer, GivenOneSide_WhenAnswered_ThenItIsThatReportAlone) {
    for (const char* const side : {"left", "right"}) {
        const Json json =
            answerTo({{"id", 1}, {side, {{"text", "Rain fell. The port reopened."}}}});
        EXPECT_EQ(json["schema"], "wireside-report-1") << side;
        EXPECT_EQ(json["report"]["text"], "Rain fell. The port reopened.") << side;
        EXPECT_EQ(json["report"]["sentences"].size(), 2U) << side;
    }
}

TEST(Answer, GivenATextThatAFileCouldNotHave_WhenAnswered_ThenItIsAValidReport) {
    const std::string odd[] = {"",         " \r\n ",         "Word",  "...", std::string("a\0b", 3),
                               "a\uFEFFb", "\u2028\u0085\v", "\uFFFD"};
    for (const std::string& text : odd) {
        const Json json =
            answerTo({{"id", 1}, {"left", {{"text", text}}}, {"right", {{"text", text}}}});
        ASSERT_FALSE(json.contains("error")) << json;
        EXPECT_EQ(json["left"]["text"], text);
        EXPECT_EQ(json["right"]["text"], text);
    }
}

TEST(Answer, GivenAFile_WhenAnswered_ThenItsPathAndTextAreThere) {
    const std::string path = testing::TempDir() + "wireside_answer_test.txt";
    std::ofstream(path) << "\xEF\xBB\xBFRain fell.\r\nThe port reopened.\r\n";
    const Json json = answerTo({{"id", 1}, {"left", {{"path", path}}}});
    std::filesystem::remove(path);
    ASSERT_FALSE(json.contains("error")) << json;
    EXPECT_EQ(json["report"]["path"], path);
    EXPECT_EQ(json["report"]["text"], "Rain fell.\r\nThe port reopened.\r\n");
}

TEST(Answer, GivenAFileThatIsMissing_WhenAnswered_ThenTheErrorNamesItUnderTheId) {
    const Answer answered =
        answer(R"({"id": "p1", "left": {"text": "A."}, "right": {"path": "no/such.txt"}})");
    EXPECT_TRUE(answered.failed);
    EXPECT_EQ(
        answered.line,
        R"({"id":"p1","error":{"code":"not-found","detail":"\"no/such.txt\" can't be found"}})");
}

TEST(Answer, GivenAFolder_WhenAnswered_ThenTheErrorSaysSo) {
    EXPECT_EQ(errorOf(Json{{"left", {{"path", testing::TempDir()}}}}.dump())["code"], "is-folder");
}

TEST(Answer, GivenNonsense_WhenAnswered_ThenItIsABadRequestWithoutId) {
    const Answer answered = answer("nonsense");
    EXPECT_TRUE(answered.failed);
    const Json json = parsed(answered);
    EXPECT_TRUE(json["id"].is_null());
    EXPECT_EQ(json["error"]["code"], "bad-request");
    EXPECT_THAT(json["error"]["detail"].get<std::string>(), testing::HasSubstr("not JSON"));
}

TEST(Answer, GivenATextBeyondTheLargestReport_WhenAnswered_ThenItIsTooLarge) {
    const std::string text(std::size_t{21} * 1024 * 1024, ' ');
    EXPECT_EQ(errorOf(R"({"left": {"text": ")" + text + R"("}})")["code"], "too-large");
}

TEST(Answer, GivenTheSameRequest_WhenAnsweredAgain_ThenTheAnswerIsTheSame) {
    const std::string request =
        R"({"left": {"text": "The port reopened on Monday."}, "right": {"text": "On Monday the port was reopened."}})";
    EXPECT_EQ(answer(request), answer(request));
}

} // namespace
} // namespace wireside
