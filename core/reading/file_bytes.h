// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a file that a user named, within limits.
//
//     readFile("visit.txt")                    // "Ministers meet again ..."
//     readFile("/dev/zero").error().code       // ErrorCode::NotReadable
//
// Regular files and pipes are read, the latter for a shell's <(command); devices and sockets never.
// Any number of threads may call it at once.
#pragma once

#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>

namespace wireside {

// No report is longer: 20 MiB are some three million words. Larger files are refused before they are read.
inline constexpr std::size_t largestReport = std::size_t{20} * 1024 * 1024;

// Fails with NotFound, IsFolder, NotReadable (a pipe that nobody writes to among them), TooLarge or
// Cancelled; Error::file is `path` as it was given.
[[nodiscard]] Expected<std::string> readFile(const std::filesystem::path& path,
                                             const std::stop_token& stop = {});

// A path as UTF-8, as errors and origins name it.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

} // namespace wireside
