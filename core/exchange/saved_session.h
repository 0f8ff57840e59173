// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison as it is kept in a .wireside file (schema "wireside-session-1"): both texts as they
// are now, and all that a person chose and wrote about them. What the engine found is not in it: it
// is found again.
//
//     const SavedSession session{.left = SavedReport{{}, u"The port is open."}, ...};
//     const std::string file = toJson(session);
//         // {
//         //  "schema": "wireside-session-1",
//         //  "generator": "wireside 0.1.0",
//         //  "left": {"path": "", "title": "", "language": "", "encoding": "", "text": "The port is open."},
//         //  "right": {...},
//         //  "options": {"sensitivity": 0.15, "minimumWords": 0, "ignoreFurniture": false},
//         //  "judgements": [{"verdict": "not-the-same", "left": [0, 17], "right": [4, 9]}],
//         //  "shown": ["shared", "reworded", "unique"],
//         //  "view": {"left": 0, "right": 0, "link": null},
//         //  "notes": "Call them."
//         // }
//     parseSession(file) == session                                          // true
//     parseSession(R"({"schema": "wireside-session-2"})").error().code       // NewerSession
//
// Where a person has said in which language a report is, more is known of where it comes from, or some
// roles are known, it has these, too:
//
//     {..., "languageByHand": true, "byline": "Dora Penhale", "signals": ["correction"], "text": "...",
//      "roles": [{"role": "caption", "span": [0, 17]}]}
//
// Offsets count UTF-16 units in SavedSession, as everywhere in the program, and Unicode code points
// in the file, as in the JSON of a comparison. JSON can't hold an unpaired surrogate: it becomes
// U+FFFD, one unit and one code point as before. Fields that this version does not know are ignored,
// so a field can be added without a newer schema; missing ones, but the schema and the texts, have
// their defaults. Linear in the texts; any number of threads.
#pragma once

#include "core/compare/compare.h"
#include "core/error.h"
#include "core/text/document.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// What the name of a session's file ends in.
inline constexpr std::string_view sessionEnding = ".wireside";

struct SavedReport {
    Origin origin;
    std::u16string text;
    std::vector<RoleSpan> roles = {}; // that are known, as makeDocument() takes them

    bool operator==(const SavedReport&) const = default;
};

// Which kinds of sentences are shown.
struct SavedKinds {
    bool shared = true;
    bool reworded = true;
    bool unique = true;

    bool operator==(const SavedKinds&) const = default;
};

// A link, by where its first sentence begins on either side: another version of the engine may
// number its links otherwise.
struct SavedLink {
    std::size_t left = 0;
    std::size_t right = 0;

    bool operator==(const SavedLink&) const = default;
};

// What the reader looked at: the offsets of the text at the top of either pane.
struct SavedView {
    std::size_t left = 0;
    std::size_t right = 0;
    std::optional<SavedLink> link = {};

    bool operator==(const SavedView&) const = default;
};

struct SavedSession {
    std::optional<SavedReport> left = {}; // at least one of both is there
    std::optional<SavedReport> right = {};
    CompareOptions options = {};
    SavedKinds shown = {};
    SavedView view = {};
    std::u16string notes = {};

    bool operator==(const SavedSession&) const = default;
};

// UTF-8, with a line end behind it.
[[nodiscard]] std::string toJson(const SavedSession& session);

// Fails with BadSession, whose detail says what is wrong, or with NewerSession; Error::file is empty.
[[nodiscard]] Expected<SavedSession> parseSession(std::string json);

// Whether a file that begins so is meant to be a session, of whatever version. `head` may be cut
// anywhere after its first 100 bytes.
[[nodiscard]] bool looksLikeSession(std::string_view head);

} // namespace wireside
