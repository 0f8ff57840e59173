// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in a zip archive, read in memory and within limits.
//
//     entryNames(docx)                          // {"[Content_Types].xml", "word/document.xml", ...}
//     entryBytes(docx, "word/document.xml")     // "<?xml version=..."
//
// A name in an archive is only ever compared with others: nothing is written, no path is followed.
// Linear in the archive; any number of threads may call it at once.
#pragma once

#include "core/error.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// Whether the bytes begin as a zip archive does.
[[nodiscard]] bool isZip(std::string_view bytes);

// Fails with Damaged or TooLarge (entries); Error::file is empty, here and below.
[[nodiscard]] Expected<std::vector<std::string>> entryNames(std::string_view archive);

// The content of the first entry of that name. Fails with Damaged (no such entry among them),
// Protected (encrypted) or TooLarge (more than a report expands to: a zip bomb), and says which entry.
[[nodiscard]] Expected<std::string> entryBytes(std::string_view archive, std::string_view name);

// The same block by block, so that it is never there as a whole. What `take` fails with ends it.
using TakeBlock = std::function<Expected<void>(std::string_view block)>;
[[nodiscard]] Expected<void> forEachBlock(std::string_view archive, std::string_view name,
                                          const TakeBlock& take);

} // namespace wireside
