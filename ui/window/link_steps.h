// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking from link to link, in the left report's order.
//
//     const ShownKinds shown{.shared = false};           // of links 0 to 4, say 1 and 3 are reworded
//     linkStepped(links, shown, std::nullopt, 1)         // 1
//     linkStepped(links, shown, 1, 1)                    // 3
//     linkStepped(links, shown, 3, 1)                    // none: it ends here
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/shown_kinds.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace wireside {

// That many links of the shown kinds further on, or back for less than 0; as far as there are any, and
// none where there is not even one. Without a current link it begins at the first, or the last.
[[nodiscard]] std::optional<std::size_t> linkStepped(const std::vector<Link>& links,
                                                     const ShownKinds& shown,
                                                     std::optional<std::size_t> current, int steps);

// A link in words: "Link 3 of 23: reworded, at another place".
[[nodiscard]] QString linkText(const Comparison& comparison, std::size_t link);

} // namespace wireside
