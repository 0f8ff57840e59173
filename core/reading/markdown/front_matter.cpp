// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markdown/front_matter.h"

#include "core/reading/white_space.h"

#include <algorithm>

namespace wireside {
namespace {

std::string plainValue(std::string_view value) {
    value = withoutMargins(value);
    const bool quoted = value.size() > 1 && (value.front() == '"' || value.front() == '\'') &&
                        value.front() == value.back();
    if (quoted) return std::string(value.substr(1, value.size() - 2));
    const bool plain =
        !value.empty() && std::string_view("[{|>&*!").find(value.front()) == std::string_view::npos;
    return std::string(plain ? value : std::string_view());
}

} // namespace

FrontMatter findFrontMatter(std::string_view text) {
    FrontMatter front;
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t lineEnd = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, lineEnd - at);
        const std::string_view mark = withoutMargins(line);
        const std::size_t next = std::min(lineEnd + 1, text.size());
        if (!open && mark != "---") return {};
        if (open && (mark == "---" || mark == "...")) {
            front.length = next;
            return front;
        }
        open = true;
        at = next;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const std::string_view key = line.substr(0, colon);
        if (key == "title") front.title = plainValue(line.substr(colon + 1));
        if (key == "author") front.author = plainValue(line.substr(colon + 1));
        if (key == "date") front.date = plainValue(line.substr(colon + 1));
    }
    return {}; // a rule that nothing closes
}

} // namespace wireside
