// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a file that a user named, within limits.
//
//     readBytes("visit.txt", 1024)              // "Ministers meet again ..."
//     readBytes("/dev/zero", 1024).error().code       // ErrorCode::NotReadable
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

// Fails with NotFound, IsFolder, NotReadable (a pipe that nobody writes to among them), TooLarge
// (more bytes than `most`; no more are read) or Cancelled; Error::file is `path` as it was given.
[[nodiscard]] Expected<std::string> readBytes(const std::filesystem::path& path, std::size_t most,
                                              const std::stop_token& stop = {});

// A path as UTF-8, as errors and origins name it.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

} // namespace wireside
