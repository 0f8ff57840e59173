// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paragraphs.h"

#include "core/text/characters.h"
#include "core/text/unit_search.h"

#include <algorithm>

#include <unicode/uchar.h>

namespace wireside {
namespace {

struct Line {
    TextSpan span;           // trimmed
    bool blankBefore = true; // an empty line, or the text's begin, stands before it
};

// A text counts as hard-wrapped when its longest lines are of a usual width and most line ends
// stand where the next word would not have fitted any more.
constexpr std::size_t narrowestWrap = 40;
constexpr std::size_t widestWrap = 120;
constexpr double leastWrappedPart = 0.6;
constexpr std::size_t leastWrappedLines = 3;
// A shorter line is a heading or an item of a list, even if the next one begins in lower case.
constexpr std::size_t shortestRunOn = 25;

std::vector<Line> splitLines(std::u16string_view text) {
    std::vector<Line> lines;
    bool blank = true;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = findUnit(text, begin, lineEnds);
        const TextSpan span = trimmed(text, {begin, end});
        if (!span.empty()) lines.push_back({span, blank});
        blank = span.empty();
        begin = end + (text.substr(end).starts_with(u"\r\n") ? 2 : 1);
    }
    return lines;
}

std::size_t firstWordLength(std::u16string_view text, TextSpan line) {
    std::size_t end = line.begin;
    while (end < line.end && !isSpace(text[end])) ++end;
    return end - line.begin;
}

// Whether the next line's first word would have been too long for this line.
bool isFull(std::u16string_view text, const Line& line, const Line& next, std::size_t width) {
    return line.span.length() + 1 + firstWordLength(text, next.span) > width;
}

// The width that a text is hard-wrapped at, or 0 if it is not.
std::size_t wrapWidth(std::u16string_view text, const std::vector<Line>& lines) {
    std::size_t width = 0;
    for (const Line& line : lines) width = std::max(width, line.span.length());
    if (width < narrowestWrap || width > widestWrap) return 0;
    std::size_t ends = 0;
    std::size_t full = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].blankBefore) continue;
        ++ends;
        full += isFull(text, lines[i], lines[i + 1], width) ? 1 : 0;
    }
    const bool wrapped = full >= leastWrappedLines &&
                         static_cast<double>(full) >= leastWrappedPart * static_cast<double>(ends);
    return wrapped ? width : 0;
}

// A line that stops in mid-sentence goes on in the next one if that begins in lower case.
bool runsOn(std::u16string_view text, const Line& line, const Line& next) {
    const char16_t last = text[line.span.end - 1];
    return line.span.length() >= shortestRunOn && isLower(text[next.span.begin]) &&
           (u_isalnum(last) != 0 || last == u',' || last == u'-');
}

} // namespace

TextSpan trimmed(std::u16string_view text, TextSpan span) {
    while (span.begin < span.end && isSpace(text[span.end - 1])) --span.end;
    while (span.begin < span.end && isSpace(text[span.begin])) ++span.begin;
    return span;
}

std::vector<TextSpan> findParagraphs(std::u16string_view text) {
    const std::vector<Line> lines = splitLines(text);
    const std::size_t width = wrapWidth(text, lines);
    std::vector<TextSpan> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool goesOn = i > 0 && !lines[i].blankBefore &&
                            ((width > 0 && isFull(text, lines[i - 1], lines[i], width)) ||
                             runsOn(text, lines[i - 1], lines[i]));
        if (goesOn)
            paragraphs.back().end = lines[i].span.end;
        else
            paragraphs.push_back(lines[i].span);
    }
    return paragraphs;
}

} // namespace wireside
