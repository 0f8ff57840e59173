// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can go wrong in normal use, as a value.
//
//     Expected<Document> report = readReport("missing.txt");
//     // report.error() == Error{ErrorCode::NotFound, "missing.txt", ""}
//
// Errors are not translated here: the window turns a code into a sentence in the user's
// language that names the file, what is wrong with it and what to do.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace wireside {

enum class ErrorCode : std::uint8_t {
    NotFound,      // no such file
    IsFolder,      // a folder where a file was expected
    NotReadable,   // exists, but can't be read: permissions, a device error
    Empty,         // no text in it
    NoArticle,     // a web page, but without the text of an article
    NoText,        // pages without text: a scan
    SingleWord,    // one word is nothing to compare
    TooLarge,      // beyond the size that a report can have
    Binary,        // not text at all
    Undecodable,   // looks like text, but in no encoding that could be told
    Protected,     // encrypted: it needs a password
    Damaged,       // of a known format, but cut off or broken
    NotWritable,   // the target can't be created or written
    DiskFull,      // the target's disk is full
    UnknownFormat, // the target's file name ends in nothing that can be written
    BadRequest,    // a request (a line of a batch) that contradicts core/exchange/FORMAT.md
    BadSession,    // no session file, or a damaged one
    NewerSession,  // a session file of a newer Wireside
    Cancelled,     // stopped on request
};

// The code's name in JSON and on stderr, e.g. "not-found".
[[nodiscard]] std::string_view name(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::NotReadable;
    std::string file;   // the file it is about, as the user named it; empty for text without a file
    std::string detail; // what the system or a library said about it; may be empty; untranslated

    bool operator==(const Error&) const = default;
};

// The error as one plain English sentence without a full stop, for stderr and JSON:
// `"a.txt" can't be found`. Control characters in a file's name are written as escapes.
[[nodiscard]] std::string describe(const Error& error);

template <typename T> using Expected = tl::expected<T, Error>;

} // namespace wireside
