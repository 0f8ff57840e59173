// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking from link to link, in the left report's order.
//
//     linkAfter(std::nullopt, 3)   // 0
//     linkAfter(1, 3)              // 2
//     linkAfter(2, 3)              // none: it ends here
//     linkStepped(1, 5, 3)         // 2
#pragma once

#include "core/compare/comparison.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace wireside {

// The next link of `count`; the first one when none is current.
[[nodiscard]] std::optional<std::size_t> linkAfter(std::optional<std::size_t> current,
                                                   std::size_t count);
// The previous link; the last one when none is current.
[[nodiscard]] std::optional<std::size_t> linkBefore(std::optional<std::size_t> current,
                                                    std::size_t count);

// The link that many steps on, backward for less than 0: the last one, or the first, where there are
// fewer. `count` is not 0, nor is `steps`.
[[nodiscard]] std::size_t linkStepped(std::optional<std::size_t> current, int steps,
                                      std::size_t count);

// A link in words: "Link 3 of 23: reworded, at another place".
[[nodiscard]] QString linkText(const Comparison& comparison, std::size_t link);

} // namespace wireside
