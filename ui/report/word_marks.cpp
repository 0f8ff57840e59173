// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/word_marks.h"

#include <QChar>

#include <algorithm>
#include <optional>
#include <string_view>

namespace wireside {

namespace {

// What is known about one UTF-16 unit of the sentence; nothing between the words.
using UnitMarks = std::vector<std::optional<WordMark>>;

WordMark markOf(EditOp op) {
    switch (op) {
    case EditOp::Equal: return WordMark::Plain;
    case EditOp::Move: return WordMark::Moved;
    case EditOp::Replace:
    case EditOp::Delete:
    case EditOp::Insert: return WordMark::Changed;
    }
    return WordMark::Plain;
}

// How much a mark says against "the same words at the same place".
int distance(WordMark mark) {
    switch (mark) {
    case WordMark::Plain: return 0;
    case WordMark::Moved: return 1;
    case WordMark::Changed: return 2;
    case WordMark::Finding: break; // from no edit
    }
    return 3;
}

void paint(UnitMarks& marks, const TextSpan& sentence, const TextSpan& edit, WordMark mark) {
    const std::size_t end = std::min(edit.end, sentence.end);
    for (std::size_t unit = std::max(edit.begin, sentence.begin); unit < end; ++unit) {
        std::optional<WordMark>& known = marks[unit - sentence.begin];
        if (!known || distance(mark) < distance(*known)) known = mark;
    }
}

// The space between two words belongs to them where both have the same mark, so that a changed
// phrase is marked as one and not word by word.
void closeGaps(UnitMarks& marks) {
    for (std::size_t begin = 0; begin < marks.size();) {
        if (marks[begin]) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < marks.size() && !marks[end]) ++end;
        const bool inside = begin > 0 && end < marks.size() && marks[begin - 1] == marks[end];
        std::fill(marks.begin() + static_cast<std::ptrdiff_t>(begin),
                  marks.begin() + static_cast<std::ptrdiff_t>(end),
                  inside ? marks[end] : WordMark::Plain);
        begin = end;
    }
}

bool isOfAWord(char16_t unit) {
    const QChar character(unit);
    return character.isLetterOrNumber() || character.isMark() || character.isSymbol() ||
           character.isSurrogate() || unit == u'%';
}

// The stretch of one mark that begins at `begin`.
std::size_t endOfStretch(const UnitMarks& marks, std::size_t begin) {
    const auto first = marks.begin() + static_cast<std::ptrdiff_t>(begin);
    return static_cast<std::size_t>(
        std::find_if(first, marks.end(), [&](const auto& mark) { return mark != *first; }) -
        marks.begin());
}

// A line under a lone quote or full stop would look like a misprint.
void trimPunctuation(UnitMarks& marks, std::u16string_view text) {
    for (std::size_t begin = 0; begin < marks.size();) {
        const std::size_t end = endOfStretch(marks, begin);
        std::size_t first = begin;
        while (first < end && !isOfAWord(text[first])) marks[first++] = WordMark::Plain;
        for (std::size_t last = end; last > first && !isOfAWord(text[last - 1]); --last)
            marks[last - 1] = WordMark::Plain;
        begin = end;
    }
}

// The findings of a link; they stand in the order of their left spans.
template <typename Mark>
void forFindingsOf(const Comparison& comparison, std::size_t link, const Mark& mark) {
    const TextSpan extent = extentOf(comparison, comparison.links[link], Side::Left);
    const auto beginOf = [](const Finding& finding) {
        return finding.left ? finding.left->begin : std::size_t{0};
    };
    for (auto finding = std::ranges::lower_bound(comparison.findings, extent.begin, {}, beginOf);
         finding != comparison.findings.end() && beginOf(*finding) < extent.end; ++finding)
        if (finding->link == link) mark(*finding);
}

} // namespace

std::vector<TextRun> markedRuns(const Comparison& comparison, Side side, std::size_t sentence,
                                std::span<const std::size_t> links) {
    const TextSpan span = comparison.document(side).sentences[sentence].span;
    UnitMarks marks(span.length());
    for (const std::size_t link : links) {
        for (const Edit& edit : comparison.links[link].edits)
            paint(marks, span, side == Side::Left ? edit.left : edit.right, markOf(edit.op));
    }
    closeGaps(marks);
    trimPunctuation(marks, comparison.document(side).textOf(span));
    for (const std::size_t link : links)
        forFindingsOf(comparison, link, [&](const Finding& finding) {
            const auto& found = finding.on(side);
            if (!found || found->end <= span.begin) return;
            const std::size_t end = std::min(found->end, span.end);
            for (std::size_t unit = std::max(found->begin, span.begin); unit < end; ++unit)
                marks[unit - span.begin] = WordMark::Finding;
        });

    std::vector<TextRun> runs;
    for (std::size_t unit = 0; unit < marks.size(); ++unit) {
        const WordMark mark = marks[unit].value_or(WordMark::Plain);
        if (runs.empty() || runs.back().mark != mark)
            runs.push_back({{span.begin + unit, span.begin + unit}, mark});
        ++runs.back().span.end;
    }
    return runs;
}

} // namespace wireside
