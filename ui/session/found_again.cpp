// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/found_again.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wireside {

namespace {

// Roles come from markup, too. A person sets a few; so many are found in a text of a megabyte within 0.1 s.
constexpr std::size_t mostRoles = 500;

class Finder {
public:
    Finder(std::u16string_view before, std::u16string_view after)
        : m_before(before), m_after(after) {}

    std::optional<TextSpan> operator()(const TextSpan& span) {
        if (span.empty() || span.end > m_before.size()) return std::nullopt;
        const std::u16string_view words = m_before.substr(span.begin, span.length());
        const auto expected = static_cast<std::ptrdiff_t>(span.begin) + m_drift;
        const auto from = static_cast<std::size_t>(expected < 0 ? 0 : expected);
        const std::size_t behind = m_after.find(words, from);
        const std::size_t ahead = m_after.rfind(words, from);
        constexpr std::size_t none = std::u16string_view::npos;
        if (behind == none && ahead == none) return std::nullopt;
        const bool takeBehind = ahead == none || (behind != none && behind - from < from - ahead);
        const std::size_t begin = takeBehind ? behind : ahead;
        m_drift = static_cast<std::ptrdiff_t>(begin) - static_cast<std::ptrdiff_t>(span.begin);
        return TextSpan{begin, begin + span.length()};
    }

private:
    std::u16string_view m_before;
    std::u16string_view m_after;
    std::ptrdiff_t m_drift = 0; // of what was found last
};

} // namespace

Handwork foundAgain(const Handwork& handwork, Side side, std::u16string_view before,
                    std::u16string_view after) {
    Handwork now = handwork;
    now.judgements.clear();
    Finder findJudged(before, after);
    for (Judgement judgement : handwork.judgements) {
        TextSpan& span = side == Side::Left ? judgement.left : judgement.right;
        const auto found = findJudged(span);
        if (!found) continue;
        span = *found;
        now.judgements.push_back(judgement);
    }
    std::vector<RoleSpan>& roles = now.on(side).roles;
    roles.clear();
    if (handwork.on(side).roles.size() > mostRoles) return now;
    Finder findRole(before, after);
    for (const RoleSpan& role : handwork.on(side).roles)
        if (const auto found = findRole(role.span))
            if (roles.empty() || roles.back().span.end <= found->begin)
                roles.push_back({*found, role.role});
    return now;
}

} // namespace wireside
