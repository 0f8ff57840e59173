// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markdown/front_matter.h"

#include "core/reading/white_space.h"

#include <algorithm>
#include <array>

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

// How a block is written: YAML between "---", or TOML between "+++".
struct Notation {
    std::string_view fence;
    char sign; // between a key and its value
    std::string_view
        otherLines; // what lines without a key begin with: comments, more of a value, tables
};
constexpr std::array<Notation, 2> notations{{{"---", ':', " \t#-]}"}, {"+++", '=', " \t#[]}"}}};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Takes a line from the begin of a text, without the white space behind it.
std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!line.empty() && isBlank(line.back())) line.remove_suffix(1);
    return line;
}

// Empty for a line that has none: prose has colons, too, but mostly behind several words.
std::string_view keyOf(std::string_view line, char sign) {
    const std::size_t at = line.find(sign);
    if (at == std::string_view::npos) return {};
    const bool isWhole = at + 1 == line.size() || isBlank(line[at + 1]);
    if (sign == ':' && !isWhole) return {}; // https://example.org
    const std::string_view key = withoutMargins(line.substr(0, at));
    return isBlank(line.front()) || std::ranges::any_of(key, isBlank) ? std::string_view() : key;
}

bool closes(std::string_view line, const Notation& notation) {
    return line == notation.fence || (notation.sign == ':' && line == "...");
}

} // namespace

FrontMatter findFrontMatter(std::string_view text) {
    std::string_view rest = text;
    const auto* const notation = std::ranges::find(notations, takeLine(rest), &Notation::fence);
    if (notation == notations.end()) return {};
    FrontMatter front;
    bool hasKeys = false;
    bool isInTable = false; // of TOML: its keys are not the text's
    for (bool first = true; !rest.empty(); first = false) {
        const std::string_view line = takeLine(rest);
        if (hasKeys && closes(line, *notation)) {
            front.length = text.size() - rest.size();
            return front;
        }
        const std::string_view key = keyOf(line, notation->sign);
        const bool isOther =
            line.empty() ? !first
                         : notation->otherLines.find(line.front()) != std::string_view::npos;
        if (key.empty() && !isOther) return {}; // a rule, and prose below it
        if (notation->sign == '=' && line.starts_with('[')) isInTable = true;
        if (key.empty() || isInTable) continue;
        hasKeys = true;
        const std::string value = plainValue(line.substr(line.find(notation->sign) + 1));
        if (key == "title") front.title = value;
        if (key == "author") front.author = value;
        if (key == "date") front.date = value;
    }
    return {}; // a rule that nothing closes
}

} // namespace wireside
