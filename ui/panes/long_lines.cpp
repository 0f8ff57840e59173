// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/long_lines.h"

#include <QChar>
#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace wireside {

namespace {

constexpr std::size_t searched = 500; // units before a piece must end, for a good place
constexpr std::size_t context = 64;   // units behind, which may belong to the last character

std::optional<std::size_t> lastBoundary(QTextBoundaryFinder::BoundaryType type,
                                        std::u16string_view text, std::size_t limit) {
    QTextBoundaryFinder finder(type, reinterpret_cast<const QChar*>(text.data()),
                               static_cast<qsizetype>(text.size()));
    finder.setPosition(static_cast<qsizetype>(limit));
    const qsizetype found = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    if (found <= 0) return std::nullopt;
    return static_cast<std::size_t>(found);
}

// Between longestPiece - searched and longestPiece units from the begin of a line that is longer.
std::size_t endOfPiece(std::u16string_view line) {
    constexpr std::size_t from = longestPiece - searched;
    const std::u16string_view near = line.substr(from, searched + context);
    for (const auto type :
         {QTextBoundaryFinder::Sentence, QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme})
        if (const auto boundary = lastBoundary(type, near, searched)) return from + *boundary;
    const bool partsPair =
        QChar::isLowSurrogate(line[longestPiece]) && QChar::isHighSurrogate(line[longestPiece - 1]);
    return partsPair ? longestPiece - 1 : longestPiece;
}

} // namespace

std::vector<std::size_t> breaksOfLongLines(std::u16string_view text) {
    std::vector<std::size_t> breaks;
    std::size_t begin = 0;
    while (text.size() - begin > longestWholeLine) {
        // Seen from the end of the longest line that could begin here.
        const auto lastEnd = text.substr(begin, longestWholeLine + 1).find_last_of(lineEnds);
        if (lastEnd != std::u16string_view::npos) {
            begin += lastEnd + 1;
            continue;
        }
        const std::size_t end = std::min(text.find_first_of(lineEnds, begin), text.size());
        while (end - begin > longestPiece) {
            begin += endOfPiece(text.substr(begin, end - begin));
            breaks.push_back(begin);
        }
        begin = end;
    }
    return breaks;
}

std::u16string brokenAt(std::u16string_view text, const std::vector<std::size_t>& breaks) {
    std::u16string broken;
    broken.reserve(text.size() + breaks.size());
    std::size_t begin = 0;
    for (const std::size_t end : breaks) {
        broken += text.substr(begin, end - begin);
        broken += u'\n';
        begin = end;
    }
    broken += text.substr(begin);
    return broken;
}

} // namespace wireside
