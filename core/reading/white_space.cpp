// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/white_space.h"

namespace wireside {
namespace {

constexpr std::string_view whiteSpace = " \t\n\v\f\r";

bool isWhite(char c) { return whiteSpace.find(c) != std::string_view::npos; }

} // namespace

std::string_view withoutMargins(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(whiteSpace);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(whiteSpace) - begin + 1);
}

std::string onOneLine(std::string_view text) {
    std::string line;
    appendOnOneLine(line, withoutMargins(text));
    return line;
}

void appendOnOneLine(std::string& line, std::string_view text) {
    bool behindSpace = line.empty() || isWhite(line.back());
    for (const char c : text) {
        if (!isWhite(c))
            line += c;
        else if (!behindSpace)
            line += ' ';
        behindSpace = isWhite(c);
    }
}

} // namespace wireside
