// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking from finding to finding, in the left report's order.
//
//     findingStepped(comparison, shown, {}, 1)                      // 0: the first
//     findingStepped(comparison, shown, {.link = 4}, 1)             // the first of link 4 or behind it
//     findingStepped(comparison, shown, {.link = 4, .finding = 2}, 1)    // 3
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/shown_kinds.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace wireside {

// What the user looks at: a link, and perhaps one of its findings.
struct CurrentPlace {
    std::optional<std::size_t> link = {};
    std::optional<std::size_t> finding = {};
};

// The next one for 1, the one before for -1, of links of the shown kinds; none where it ends.
[[nodiscard]] std::optional<std::size_t> findingStepped(const Comparison& comparison,
                                                        const ShownKinds& shown,
                                                        const CurrentPlace& current, int step);

// How many findings links of the shown kinds have.
[[nodiscard]] std::size_t countFindings(const Comparison& comparison, const ShownKinds& shown);

// A finding in words: "Finding 2 of 3: number".
[[nodiscard]] QString findingText(const Comparison& comparison, std::size_t finding);

} // namespace wireside
