// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds whatever the program is asked to do: usage, help, version, and where its words go.
#include "program.h"

#include "core/version.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Program, GivenVersion_WhenRun_ThenItIsOneLine) {
    for (const char* const option : {"--version", "-v"}) {
        const Outcome outcome = runProgram({option});
        EXPECT_EQ(outcome.status, 0);
        EXPECT_EQ(outcome.out, "wireside " + std::string(version) + '\n');
        EXPECT_EQ(outcome.err, "");
    }
}

TEST(Program, GivenHelp_WhenRun_ThenItIsOnStandardOutput) {
    const Outcome outcome = runProgram({"--help"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, testing::StartsWith("Usage: wireside [A [B]]\n"));
    EXPECT_EQ(outcome.err, "");
}

TEST(Program, GivenWrongUsage_WhenRun_ThenOneLineSaysWhyAndTheStatusIsTwo) {
    const Outcome unknown = runProgram({"--colour"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_EQ(unknown.out, "");
    EXPECT_EQ(unknown.err, "wireside: unknown option \"--colour\"; try --help\n");
    const Outcome three = runProgram({"--export", "o.json", "a", "b", "c"});
    EXPECT_EQ(three.status, 2);
    EXPECT_EQ(three.err,
              "wireside: at most two reports can be compared, but 3 are named; try --help\n");
}

TEST(Program, GivenAStandardOutputThatTakesNothing_WhenAskedForHelp_ThenItIsAnErrorAndNoSilence) {
    const Outcome full = runProgram({"--help"}, {.output = Output::FullDisk});
    EXPECT_EQ(full.status, 1);
    EXPECT_THAT(full.err,
                testing::StartsWith(
                    "wireside: \"standard output\" can't be written, for the disk is full"));
    const Outcome gone = runProgram({"--version"}, {.output = Output::WithoutReader});
    EXPECT_EQ(gone.status, 1);
    EXPECT_THAT(gone.err, testing::StartsWith("wireside: \"standard output\" can't be written"));
    const Outcome closed = runProgram({"--version"}, {.closed = {1}});
    EXPECT_EQ(closed.status, 1);
    EXPECT_THAT(closed.err, testing::StartsWith("wireside: \"standard output\" can't be written"));
}

} // namespace
} // namespace wireside
