// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(WindowCommand, GivenNoDisplay_WhenRun_ThenOneLineSaysSoAndNothingCrashes) {
    const std::vector<std::vector<std::string>> environments{
        {},
        {"DISPLAY=:4711"},
        {"DISPLAY=:4711", "WAYLAND_DISPLAY=no-such-socket", "XDG_SESSION_TYPE=wayland",
         "XDG_RUNTIME_DIR=/no/such/folder"},
        {"QT_QPA_PLATFORM=xcb", "LC_ALL=C"},
        {"QT_QPA_PLATFORM=no-such-platform"},
    };
    for (const auto& environment : environments) {
        const Outcome outcome = runProgram({"a.txt", "b.txt"}, {.environment = environment});
        EXPECT_EQ(outcome.status, 1) << testing::PrintToString(environment);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(
            outcome.err,
            "wireside: there is no display to open a window on; --export works without one\n");
    }
}

} // namespace
} // namespace wireside
