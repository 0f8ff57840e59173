// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built program, run as a process of its own.
//
//     const Outcome outcome = runProgram({"--version"});
//     outcome.status     // 0
//     outcome.out        // "wireside 0.1.0\n"
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wireside {

struct Outcome {
    int status = -1; // the exit status; minus the signal's number when one ended it
    std::string out;
    std::string err;
};

// Where standard output goes.
enum class Output : std::uint8_t {
    Captured,      // to Outcome::out
    FullDisk,      // to a disk without room
    WithoutReader, // to a pipe whose reader went away
};

struct Surroundings {
    std::string input = {}; // on standard input
    Output output = Output::Captured;
    std::vector<int> closed = {}; // streams (0, 1 or 2) that the program finds closed
    std::vector<std::string> environment =
        {}; // NAME=VALUE, all that there is besides PATH and HOME
    std::optional<std::size_t> largestFile = {}; // in bytes: writing beyond fails
};

[[nodiscard]] Outcome runProgram(const std::vector<std::string>& arguments,
                                 const Surroundings& surroundings = {});

} // namespace wireside
