// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many comparisons: a request a line in, an answer a line out, in the same order (see answer.h).
//
//     std::istringstream requests(R"({"id": 1, "left": {"text": "Rain fell."}})" "\n" "nonsense\n");
//     std::ostringstream answers;
//     runBatch(requests, answers, 4)      // BatchCounts{.answers = 2, .failures = 1}
//
// Lines end at \n only; blank ones are skipped. Any number of lines passes through: no more than a
// window of pairs is held at a time, and each answer is written as soon as those before it are.
#pragma once

#include "core/error.h"

#include <cstddef>
#include <istream>
#include <ostream>

namespace wireside {

struct BatchCounts {
    std::size_t answers = 0;  // failures included
    std::size_t failures = 0; // answers that tell of an error

    bool operator==(const BatchCounts&) const = default;
};

// Requests in work or waiting to be written, for each thread.
inline constexpr std::size_t batchWindowPerThread = 4;

// Works on `threads` threads, at least one, of which the caller's is one. Fails with NotReadable when
// `in` breaks, and with NotWritable or DiskFull when `out` does, after which no further line is read.
// Error::file is empty. The streams must not throw.
[[nodiscard]] Expected<BatchCounts> runBatch(std::istream& in, std::ostream& out, unsigned threads);

} // namespace wireside
