// SPDX-License-Identifier: GPL-3.0-or-later
//
// The roles of stretches of text that are known, from markup or from a person: such lists are ordered
// and do not overlap.
//
//     withRole({{{0, 40}, Role::Heading}}, {10, 20}, Role::Body)
//     // {{0, 10}, Heading}, {{10, 20}, Body}, {{20, 40}, Heading}
//
// So a person's word goes before the markup's. Units: UTF-16 units of the text. Linear.
#pragma once

#include "core/text/document.h"
#include "core/text/text_shift.h"

#include <vector>

namespace wireside {

// With this role for a span, whatever was known of it. An empty span changes nothing.
[[nodiscard]] std::vector<RoleSpan> withRole(std::vector<RoleSpan> known, const TextSpan& span,
                                             Role role);

// With those of `others` that overlap none of the known ones. O(N log N).
[[nodiscard]] std::vector<RoleSpan> withRolesInGaps(std::vector<RoleSpan> known,
                                                    const std::vector<RoleSpan>& others);

// After a change of the text. What is known of text that has gone as a whole goes, too.
[[nodiscard]] std::vector<RoleSpan> shifted(const std::vector<RoleSpan>& known,
                                            const TextShift& change);

} // namespace wireside
