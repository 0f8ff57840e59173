// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of a batch to the line that answers it.
//
//     answer(R"({"id": 7, "left": {"text": "The port reopened."}, "right": {"text": "Rain fell."}})").line
//         // {"id":7,"schema":"wireside-comparison-1",...
//     answer(R"({"id": 8, "left": {"path": "missing.txt"}})").line
//         // {"id":8,"error":{"code":"not-found","detail":"\"missing.txt\" can't be found"}}
//
// Depends on nothing but the line and the files that it names. Any number of threads may call it at
// once.
#pragma once

#include <string>

namespace wireside {

struct Answer {
    std::string line; // JSON in UTF-8, without a line end
    bool failed = false;

    bool operator==(const Answer&) const = default;
};

// `requestLine` without its line end. Given as text, a report may be empty or a single word: only a
// file of that kind is an error.
[[nodiscard]] Answer answer(std::string requestLine);

} // namespace wireside
