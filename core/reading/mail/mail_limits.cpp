// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/mail_limits.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wireside {
namespace {

// Mails that went through many lists have some hundred fields, and few of them a group of addresses.
constexpr std::ptrdiff_t mostFields = 2000; // one below the other
constexpr std::ptrdiff_t mostGroups = 200;  // in a field: colons
constexpr std::ptrdiff_t mostAddresses =
    10'000; // in a field: commas; its time grows with their square

bool isBlank(char c) { return c == ' ' || c == '\t'; }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// What a line that begins a field calls it; empty for other lines.
std::string_view nameOf(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return {};
    std::string_view name = line.substr(0, colon);
    while (!name.empty() && isBlank(name.back())) name.remove_suffix(1);
    return std::ranges::all_of(name, [](char c) { return c > ' ' && c < '\x7F'; })
               ? name
               : std::string_view();
}

bool holdsAddresses(std::string_view name) {
    static constexpr std::array<std::string_view, 6> fields{"from", "sender", "reply-to",
                                                            "to",   "cc",     "bcc"};
    return std::ranges::any_of(fields, [&](std::string_view field) {
        return std::ranges::equal(field, name, {}, {}, small);
    });
}

} // namespace

std::optional<std::string> exceededMailLimit(std::string_view mail) {
    std::ptrdiff_t fields = 0;
    std::ptrdiff_t groups = 0;
    std::ptrdiff_t addresses = 0;
    bool ofAddresses = false;
    while (!mail.empty()) {
        const std::size_t end = std::min(mail.size(), mail.find('\n'));
        const std::string_view line = mail.substr(0, end);
        mail.remove_prefix(std::min(mail.size(), end + 1));
        const bool continued = fields > 0 && !line.empty() && isBlank(line.front());
        if (!continued) {
            const std::string_view name = nameOf(line);
            fields = name.empty() ? 0 : fields + 1;
            groups = 0;
            addresses = 0;
            ofAddresses = holdsAddresses(name);
        }
        if (ofAddresses) {
            groups += std::ranges::count(line, ':');
            addresses += std::ranges::count(line, ',');
        }
        if (fields > mostFields) return "more than " + std::to_string(mostFields) + " fields";
        if (groups > mostGroups)
            return "a field of more than " + std::to_string(mostGroups) + " groups of addresses";
        if (addresses > mostAddresses)
            return "a field of more than " + std::to_string(mostAddresses) + " addresses";
    }
    return std::nullopt;
}

} // namespace wireside
