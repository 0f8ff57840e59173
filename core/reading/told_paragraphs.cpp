// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/told_paragraphs.h"

#include "core/reading/story.h"
#include "core/text/decode.h"

namespace wireside {
namespace {

constexpr std::string_view whiteSpace = " \t\n\v\f\r";

bool isWhite(char c) { return whiteSpace.find(c) != std::string_view::npos; }

} // namespace

ReadText joined(const std::vector<ToldParagraph>& paragraphs) {
    std::vector<StoryParagraph> story;
    for (const ToldParagraph& paragraph : paragraphs)
        if (const std::string_view text = withoutMargins(paragraph.text); !text.empty())
            story.push_back({fromUtf8(text), paragraph.role});
    return readTextOf(story);
}

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
