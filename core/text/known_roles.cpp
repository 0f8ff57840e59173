// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/known_roles.h"

#include <algorithm>
#include <iterator>

namespace wireside {

std::vector<RoleSpan> withRole(std::vector<RoleSpan> known, const TextSpan& span, Role role) {
    if (span.empty()) return known;
    const auto first = std::ranges::upper_bound(
        known, span.begin, {}, [](const RoleSpan& entry) { return entry.span.end; });
    const auto last = std::ranges::lower_bound(
        first, known.end(), span.end, {}, [](const RoleSpan& entry) { return entry.span.begin; });
    std::vector<RoleSpan> instead;
    if (first != last && first->span.begin < span.begin)
        instead.push_back({{first->span.begin, span.begin}, first->role});
    instead.push_back({span, role});
    if (first != last && std::prev(last)->span.end > span.end)
        instead.push_back({{span.end, std::prev(last)->span.end}, std::prev(last)->role});
    const auto gap = known.erase(first, last);
    known.insert(gap, instead.begin(), instead.end());
    return known;
}

std::vector<RoleSpan> withRolesInGaps(std::vector<RoleSpan> known,
                                      const std::vector<RoleSpan>& others) {
    const auto beginOf = [](const RoleSpan& entry) { return entry.span.begin; };
    std::vector<RoleSpan> inGaps;
    std::ranges::copy_if(others, std::back_inserter(inGaps), [&](const RoleSpan& other) {
        const auto behind = std::ranges::lower_bound(known, other.span.end, {}, beginOf);
        return behind == known.begin() || std::prev(behind)->span.end <= other.span.begin;
    });
    known.insert(known.end(), inGaps.begin(), inGaps.end());
    std::ranges::sort(known, {}, beginOf);
    return known;
}

std::vector<RoleSpan> shifted(const std::vector<RoleSpan>& known, const TextShift& change) {
    std::vector<RoleSpan> now;
    now.reserve(known.size());
    for (const RoleSpan& entry : known)
        if (const auto span = shifted(entry.span, change)) now.push_back({*span, entry.role});
    return now;
}

} // namespace wireside
