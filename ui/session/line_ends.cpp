// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/line_ends.h"

namespace wireside {

namespace {

constexpr std::u16string_view feed = u"\n";
constexpr std::u16string_view carriageReturn = u"\r";
constexpr std::u16string_view both = u"\r\n";
constexpr std::u16string_view anyOfThem = u"\n\r\u2029";

} // namespace

std::u16string_view lineEndOf(std::u16string_view text) {
    const std::size_t first = text.find_first_of(both);
    if (first == std::u16string_view::npos || text[first] == u'\n') return feed;
    return text.substr(first, both.size()) == both ? both : carriageReturn;
}

std::u16string withLineEnds(std::u16string_view text, std::u16string_view lineEnd) {
    std::u16string result;
    result.reserve(text.size());
    while (true) {
        const std::size_t end = text.find_first_of(anyOfThem);
        result += text.substr(0, end);
        if (end == std::u16string_view::npos) return result;
        result += lineEnd;
        text.remove_prefix(end + (text.substr(end, both.size()) == both ? both.size() : 1));
    }
}

} // namespace wireside
