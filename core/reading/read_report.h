// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file to a Document. What is in it chooses the reader, then its name; see readers.h.
//
//     const Expected<Document> report = readReport("visit.txt");
//     report->origin.encoding     // "UTF-8"
//     report->origin.title        // u"Ministers meet again": its headline, else u"visit.txt"
//
// Synchronous; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/text/document.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace wireside {

// No report is longer: 20 MiB are some three million words. Larger files are refused before they are read.
inline constexpr std::size_t largestReport = std::size_t{20} * 1024 * 1024;

struct ReadOptions {
    std::string language; // of the report, as in Origin; empty: to be found from its text

    bool operator==(const ReadOptions&) const = default;
};

// Fails with NotFound, IsFolder, NotReadable, TooLarge, Empty, NoArticle, SingleWord, Binary,
// Undecodable or Cancelled; Error::file is `path` as it was given.
[[nodiscard]] Expected<Document> readReport(const std::filesystem::path& path,
                                            const ReadOptions& options = {},
                                            const std::stop_token& stop = {});

// The same for text that came without a file: pasted, dropped, or from a batch. `Empty`,
// `SingleWord` and `TooLarge` are its only errors.
[[nodiscard]] Expected<Document> readText(std::u16string text, Origin origin);

// The same for a selection that came both as HTML and as plain text, which may be empty. The HTML is
// taken where it tells more: paragraphs, headings, captions. Nothing in it is run or fetched.
[[nodiscard]] Expected<Document> readSelection(std::u16string_view html, std::u16string text,
                                               Origin origin);

} // namespace wireside
