// SPDX-License-Identifier: GPL-3.0-or-later
//
// A saved comparison from its file.
//
//     isSessionFile("visit.wireside")    // true: by its name, or by how it begins
//     const Expected<SavedSession> session = readSession("visit.wireside");
//
// Files are only read. Synchronous; any number of threads.
#pragma once

#include "core/error.h"
#include "core/exchange/saved_session.h"

#include <filesystem>
#include <stop_token>

namespace wireside {

// Reads no more than the file's first bytes. False for what is no plain file.
[[nodiscard]] bool isSessionFile(const std::filesystem::path& path);

// As readBytes() and parseSession(); Error::file is `path` as it was given.
[[nodiscard]] Expected<SavedSession> readSession(const std::filesystem::path& path,
                                                 const std::stop_token& stop = {});

} // namespace wireside
