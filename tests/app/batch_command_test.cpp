// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* rain =
    R"({"id": 1, "left": {"text": "Rain fell."}, "right": {"text": "Rain fell again."}})";

std::vector<Json> answersIn(const std::string& out) {
    std::vector<Json> answers;
    std::istringstream lines(out);
    for (std::string line; std::getline(lines, line);) answers.push_back(Json::parse(line));
    return answers;
}

TEST(BatchCommand, GivenRequestsInAFile_WhenRun_ThenEachIsAnsweredInOrder) {
    const Folder folder;
    const std::string report = folder.write("a.txt", "Rain fell. The port reopened.\n");
    std::string requests = std::string(rain) + '\n';
    requests +=
        Json{{"id", "two"}, {"left", {{"path", report}}}, {"right", {{"text", "Rain fell."}}}}
            .dump() +
        '\n';
    requests += Json{{"id", 3}, {"left", {{"path", report}}}}.dump() + '\n';
    const Outcome outcome = runProgram({"--batch", folder.write("pairs.jsonl", requests)});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    const auto answers = answersIn(outcome.out);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0]["id"], 1);
    EXPECT_EQ(answers[1]["id"], "two");
    EXPECT_EQ(answers[1]["left"]["path"], report);
    EXPECT_EQ(answers[2]["schema"], "wireside-report-1");
}

TEST(BatchCommand, GivenADash_WhenRun_ThenRequestsComeFromStandardInput) {
    const Outcome outcome = runProgram({"--batch", "-"}, {.input = rain});
    EXPECT_EQ(outcome.status, 0);
    ASSERT_EQ(answersIn(outcome.out).size(), 1U);
    EXPECT_EQ(answersIn(outcome.out)[0]["right"]["text"], "Rain fell again.");
}

TEST(BatchCommand, GivenARequestThatFails_WhenRun_ThenTheRunGoesOnAndTheStatusIsOne) {
    const std::string requests = R"({"id": 1, "left": {"path": "no/such.txt"}})"
                                 "\nnonsense\n" +
                                 std::string(rain);
    const Outcome outcome = runProgram({"--batch", "-"}, {.input = requests});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err, "wireside: 2 of 3 requests failed: see \"error\" in their answers\n");
    const auto answers = answersIn(outcome.out);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0]["error"]["code"], "not-found");
    EXPECT_EQ(answers[1]["error"]["code"], "bad-request");
    EXPECT_FALSE(answers[2].contains("error"));
}

TEST(BatchCommand, GivenNoRequests_WhenRun_ThenNothingIsWritten) {
    const Outcome outcome = runProgram({"--batch", "-"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "");
}

TEST(BatchCommand, GivenARequestFileThatCannotBeRead_WhenRun_ThenOneLineSaysWhy) {
    const Folder folder;
    const auto complaint = [](const std::string& requests) {
        const Outcome outcome = runProgram({"--batch", requests});
        EXPECT_EQ(outcome.status, 1) << requests;
        EXPECT_EQ(outcome.out, "") << requests;
        return outcome.err;
    };
    const std::string missing = folder.path("missing.jsonl");
    EXPECT_EQ(complaint(missing), "wireside: \"" + missing + "\" can't be found\n");
    EXPECT_EQ(complaint(folder.path("")),
              "wireside: \"" + folder.path("") + "\" is a folder, not a file\n");
    EXPECT_THAT(complaint("/proc/self/mem"),
                testing::StartsWith("wireside: \"/proc/self/mem\" can't be read"));
}

TEST(BatchCommand, GivenAStandardOutputThatTakesNothing_WhenRun_ThenItIsAnError) {
    std::string requests;
    for (int i = 0; i < 1'000; ++i) requests += std::string(rain) + '\n';
    for (const Output output : {Output::FullDisk, Output::WithoutReader}) {
        const Outcome outcome = runProgram({"--batch", "-"}, {.input = requests, .output = output});
        EXPECT_EQ(outcome.status, 1);
        EXPECT_THAT(outcome.err,
                    testing::StartsWith("wireside: \"standard output\" can't be written"));
        EXPECT_EQ(outcome.err.find('\n'), outcome.err.size() - 1);
    }
}

TEST(BatchCommand, GivenClosedStreams_WhenRun_ThenTheFilesOpenedInsteadAreLeftAlone) {
    const Folder folder;
    const std::string requests = folder.write("pairs.jsonl", rain);
    EXPECT_EQ(runProgram({"--batch", requests}, {.closed = {1}}).status, 1);
    EXPECT_EQ(runProgram({"--batch", requests}, {.closed = {0, 1, 2}}).status, 1);
    EXPECT_EQ(runProgram({"--batch", "-"}, {.closed = {0}}).status, 1);
    EXPECT_EQ(contentOf(requests), rain);
}

} // namespace
} // namespace wireside
