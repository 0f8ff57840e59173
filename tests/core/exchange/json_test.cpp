// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"

#include "comparison_by_hand.h"
#include "core/compare/compare.h"
#include "core/version.h"

#include <memory>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> fieldsOf(const Json& object) {
    std::vector<std::string> names;
    for (const auto& field : object.items()) names.push_back(field.key());
    return names;
}

// The JSON of a report that is one sentence, white space apart.
Json reportOfOneSentence(std::u16string_view text, std::u16string_view sentence) {
    return toJson(reportByHand(text, {sentence})).at("report");
}

TEST(ComparisonAsJson, GivenAComparison_WhenWritten_ThenTheFieldsStandInTheOrderOfTheFormat) {
    using testing::ElementsAre;
    const Json json = toJson(comparisonByHand());
    EXPECT_THAT(fieldsOf(json), ElementsAre("schema", "generator", "left", "right", "links",
                                            "passages", "findings"));
    EXPECT_THAT(fieldsOf(json["left"]), ElementsAre("path", "title", "language", "encoding", "text",
                                                    "words", "shares", "sentences"));
    EXPECT_THAT(fieldsOf(json["left"]["shares"]), ElementsAre("shared", "reworded", "unique"));
    EXPECT_THAT(fieldsOf(json["left"]["sentences"][0]),
                ElementsAre("begin", "end", "role", "kind", "links"));
    EXPECT_THAT(fieldsOf(json["links"][0]),
                ElementsAre("left", "right", "kind", "score", "coverage", "moved", "edits", "why"));
    EXPECT_THAT(fieldsOf(json["links"][0]["edits"][0]), ElementsAre("op", "left", "right"));
    EXPECT_THAT(fieldsOf(json["passages"][0]), ElementsAre("left", "right", "links"));
    EXPECT_THAT(fieldsOf(json["findings"][0]),
                ElementsAre("kind", "left", "right", "link", "note"));
    EXPECT_EQ(json["schema"], "wireside-comparison-1");
    EXPECT_EQ(json["generator"], "wireside " + std::string(version));
}

TEST(ComparisonAsJson, GivenPairsOfSurrogates_WhenWritten_ThenAllOffsetsCountCodePoints) {
    const Json json = toJson(comparisonByHand());
    const Json& left = json["left"];
    EXPECT_EQ(left["title"], "Port \U0001F6A2");
    EXPECT_EQ(left["text"], "\U0001F6A2 The port reopened. Rain fell.");
    EXPECT_EQ(left["sentences"], Json::parse(R"([
        {"begin": 0, "end": 20, "role": "body", "kind": "reworded", "links": [0]},
        {"begin": 21, "end": 31, "role": "body", "kind": "shared", "links": [1]}])"));
    EXPECT_EQ(json["right"]["sentences"], Json::parse(R"([
        {"begin": 0, "end": 10, "role": "caption", "kind": "shared", "links": [1]},
        {"begin": 11, "end": 31, "role": "body", "kind": "reworded", "links": [0]}])"));
    EXPECT_EQ(json["links"][0]["edits"], Json::parse(R"([
        {"op": "insert", "left": [0, 0], "right": [11, 12]},
        {"op": "equal", "left": [0, 10], "right": [12, 22]},
        {"op": "replace", "left": [11, 19], "right": [23, 30]},
        {"op": "equal", "left": [19, 20], "right": [30, 31]}])"));
    EXPECT_EQ(json["passages"],
              Json::parse(R"([{"left": [0, 20], "right": [11, 31], "links": [0]}])"));
    EXPECT_EQ(json["findings"], Json::parse(R"([
        {"kind": "number", "left": [0, 1], "right": [11, 13], "link": 0, "note": "one ship or two?"},
        {"kind": "quote", "left": null, "right": [23, 30], "link": null, "note": ""}])"));
}

TEST(ComparisonAsJson, GivenLinks_WhenWritten_ThenKindScoreCoverageAndPlaceAreThere) {
    const Json json = toJson(comparisonByHand());
    Json link = json["links"][1];
    link.erase("edits");
    link.erase("why");
    EXPECT_EQ(link, Json::parse(R"({"left": [1], "right": [0], "kind": "shared", "score": 1.0,
                                    "coverage": {"left": 1.0, "right": 1.0}, "moved": true})"));
    EXPECT_EQ(json["links"][0]["coverage"], Json::parse(R"({"left": 0.5, "right": 1.0})"));
    EXPECT_EQ(json["left"]["words"], 5);
    EXPECT_EQ(json["left"]["shares"],
              Json::parse(R"({"shared": 0.375, "reworded": 0.625, "unique": 0.0})"));
}

TEST(ComparisonAsJson, GivenALinkByHand_WhenWritten_ThenOnlyItSaysSo) {
    Comparison comparison = comparisonByHand();
    comparison.links[1].byHand = true;

    const Json links = toJson(comparison)["links"];

    EXPECT_FALSE(links[0].contains("byHand"));
    EXPECT_EQ(links[1]["byHand"], Json(true));
}

TEST(ComparisonAsJson, GivenAComparedPair_WhenWritten_ThenEachLinkSaysWhy) {
    const auto comparison = compare(
        std::make_shared<const Document>(makeDocument(u"\U0001F6A2 The port reopened.", {})),
        std::make_shared<const Document>(makeDocument(u"The port was reopened \U0001F6A2.", {})));
    ASSERT_TRUE(comparison);
    const auto json = toJson(*comparison);
    ASSERT_EQ(json["links"].size(), 1U);
    const auto& why = json["links"][0]["why"];
    EXPECT_THAT(fieldsOf(why),
                testing::ElementsAre("probability", "dice", "order", "context", "common"));
    EXPECT_GT(why["probability"], 0.9);
    const auto places = [](const Json& word) { return Json{word["left"], word["right"]}; };
    ASSERT_EQ(why["common"].size(), 3U);
    EXPECT_EQ(places(why["common"][0]), Json::parse("[[11, 19], [13, 21]]")); // "reopened"
    EXPECT_EQ(places(why["common"][1]), Json::parse("[[6, 10], [4, 8]]"));    // "port"
    EXPECT_GT(why["common"][0]["weight"], why["common"][1]["weight"]);
}

TEST(ComparisonAsJson, GivenTwoEmptyReports_WhenWritten_ThenAllListsAreEmptyAndSharesAreZero) {
    Comparison nothing;
    nothing.left = nothing.right = std::make_shared<const Document>();
    const Json json = toJson(nothing);
    const Json zero = Json::parse(R"({"shared": 0.0, "reworded": 0.0, "unique": 0.0})");
    for (const char* const side : {"left", "right"}) {
        EXPECT_EQ(json[side]["text"], "");
        EXPECT_EQ(json[side]["shares"], zero);
        EXPECT_EQ(json[side]["sentences"], Json::array());
    }
    for (const char* const list : {"links", "passages", "findings"})
        EXPECT_EQ(json[list], Json::array()) << list;
}

TEST(ReportAsJson, GivenASingleReport_WhenWritten_ThenEverySentenceIsUnique) {
    Document report =
        reportByHand(u"The port reopened. Rain fell.", {u"The port reopened.", u"Rain fell."});
    report.words = 5;
    const Json json = toJson(report);
    EXPECT_THAT(fieldsOf(json), testing::ElementsAre("schema", "generator", "report"));
    EXPECT_EQ(json["schema"], "wireside-report-1");
    EXPECT_EQ(json["report"]["shares"],
              Json::parse(R"({"shared": 0.0, "reworded": 0.0, "unique": 1.0})"));
    for (const Json& sentence : json["report"]["sentences"]) {
        EXPECT_EQ(sentence["kind"], "unique");
        EXPECT_EQ(sentence["links"], Json::array());
    }
}

TEST(ReportAsJson, GivenWhatIsKnownOfAStory_WhenWritten_ThenItStandsBeforeTheText) {
    Document report = reportByHand(u"Rain fell.", {u"Rain fell."});
    report.origin.byline = u"Dora Penhale";
    report.origin.urgency = 2;
    report.origin.signals = {"correction"};
    const Json json = toJson(report)["report"];
    EXPECT_THAT(fieldsOf(json),
                testing::ElementsAre("path", "title", "language", "encoding", "byline", "urgency",
                                     "signals", "text", "words", "shares", "sentences"));
    EXPECT_EQ(json["byline"], "Dora Penhale");
    EXPECT_EQ(json["urgency"], 2);
    EXPECT_EQ(json["signals"], Json::array({"correction"}));
}

TEST(ReportAsJson, GivenAReportWithoutWords_WhenWritten_ThenItsSharesAreAllZero) {
    EXPECT_EQ(toJson(Document())["report"]["shares"],
              Json::parse(R"({"shared": 0.0, "reworded": 0.0, "unique": 0.0})"));
}

TEST(ReportAsJson,
     GivenLineEndsAndCombiningMarks_WhenWritten_ThenTheTextIsUnchangedAndEachCodePointCounts) {
    const Json report = reportOfOneSentence(u"\r\n\r\ne\u0301te\u0301.\r\n", u"e\u0301te\u0301.");
    EXPECT_EQ(report["text"], "\r\n\r\ne\u0301te\u0301.\r\n");
    EXPECT_EQ(report["sentences"][0]["begin"], 4);
    EXPECT_EQ(report["sentences"][0]["end"], 10);
}

TEST(ReportAsJson, GivenUnpairedSurrogates_WhenWritten_ThenEachIsOneReplacementCharacter) {
    const std::u16string text{u'a', 0xD800, u'b', 0xDC00, u' ', 0xD83D, 0xDEA2, u'c'};
    const Json report = reportOfOneSentence(text, text.substr(7));
    EXPECT_EQ(report["text"], "a\uFFFDb\uFFFD \U0001F6A2c");
    EXPECT_EQ(report["sentences"][0]["begin"], 6);
    EXPECT_EQ(report["sentences"][0]["end"], 7);
}

TEST(ReportAsJson, GivenControlCharacters_WhenDumped_ThenTheyAreEscapedAndComeBack) {
    const std::u16string text = std::u16string(u"a\0b\x01 \"\\\n\u2028\uFEFF", 10);
    const std::string dumped = toJson(reportByHand(text, {})).dump();
    EXPECT_THAT(dumped, testing::HasSubstr(R"("text":"a\u0000b\u0001 \"\\\n)"));
    EXPECT_EQ(Json::parse(dumped)["report"]["text"],
              std::string("a\0b\x01 \"\\\n\u2028\uFEFF", 14));
}

TEST(ReportAsJson, GivenAFileNameThatIsNoUtf8_WhenDumped_ThenItIsStillJson) {
    Document report;
    report.origin.path = "caf\xE9.txt";
    EXPECT_EQ(Json::parse(toJson(report).dump())["report"]["path"], "caf\uFFFD.txt");
}

} // namespace
} // namespace wireside
