// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a file, as far as it is one.
//
//     readBytes("missing.txt", 1024).error()    // Error{ErrorCode::NotFound, "missing.txt", ""}
//
// Synchronous, linear in the file; any number of threads may call it at once.
#pragma once

#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>

namespace wireside {

// Fails with NotFound, IsFolder, NotReadable, TooLarge (more bytes than `most`; no more are read) or
// Cancelled; Error::file is `path` as it was given.
[[nodiscard]] Expected<std::string> readBytes(const std::filesystem::path& path, std::size_t most,
                                              const std::stop_token& stop = {});

// The path as text, in UTF-8.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

} // namespace wireside
