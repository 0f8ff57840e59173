// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of a batch: which reports to compare.
//
//     const auto request = parseRequest(R"({"id": "p1", "left": {"path": "a.txt"}, "right": {"text": "Two."}})");
//     request->id       // "\"p1\"": the id as JSON
//     request->left     // std::filesystem::path("a.txt")
//     request->right    // u"Two."
//     parseRequest("{}").error()     // RefusedRequest{"null", Error{ErrorCode::BadRequest, ...}}
//
// Optional are "language" (a BCP 47 tag), "sensitivity" (0 to 1, both exclusive), "minimumWords" (of
// a link's shorter side) and "ignoreFurniture" (true: headlines, captions and the like are not linked).
//
// Linear in the line. Any number of threads may call it at once.
#pragma once

#include "core/compare/compare.h"
#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include <tl/expected.hpp>

namespace wireside {

// No line of a batch is longer: two reports of the largest size, a few of their characters escaped.
inline constexpr std::size_t longestRequest = std::size_t{256} * 1024 * 1024;

// A report is named by its file, or given as text.
using ReportSource = std::variant<std::filesystem::path, std::u16string>;

struct Request {
    std::string id; // any value, as JSON; "null" when the request has none
    std::optional<ReportSource> left;
    std::optional<ReportSource> right; // at least one of both is there
    std::string language;              // of both reports; empty: to be found from each text
    CompareOptions options;

    bool operator==(const Request&) const = default;
};

// A request that can't be answered, and the id under which to say so.
struct RefusedRequest {
    std::string id; // "null" when the line isn't JSON
    Error error;    // BadRequest; its detail says what is wrong with the line

    bool operator==(const RefusedRequest&) const = default;
};

// A text loses one leading U+FEFF, and unpaired surrogates in it become U+FFFD; else it is as given.
// Fields that no request has are ignored.
[[nodiscard]] tl::expected<Request, RefusedRequest> parseRequest(std::string line);

} // namespace wireside
