// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zip archives for tests, made in memory.
//
//     madeArchive({{"word/document.xml", "<w:document/>"}})
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace wireside {

using ArchiveParts = std::vector<std::pair<std::string, std::string>>; // names and contents

// With a password, the contents are encrypted.
[[nodiscard]] std::string madeArchive(const ArchiveParts& parts, const std::string& password = {});

} // namespace wireside
