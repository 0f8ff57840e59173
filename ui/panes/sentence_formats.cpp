// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sentence_formats.h"

#include "ui/panes/block_changes.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <iterator>

namespace wireside {

namespace {

constexpr double spaceAroundNumber = 7.0; // pixels

// The begin of the last character that the reader sees before `end`, which may be several units.
int lastCharacter(const QTextBlock& block, int end) {
    constexpr char16_t firstCombining = 0x300;
    const QChar last = block.text().at(end - 1);
    const bool simple = last.unicode() < firstCombining || last.isPunct();
    return simple ? end - 1 : block.layout()->previousCursorPosition(end);
}

using Ranges = QList<QTextLayout::FormatRange>;

// The additional formats of one block, from the marks that touch it.
Ranges rangesOf(const QTextBlock& block, const std::vector<SentenceMark>& marks, MarkRange touching,
                const SentenceFormats& formats) {
    Ranges ranges;
    const int blockLength = block.length() - 1; // without the separator
    for (std::size_t i = touching.first; i < touching.last; ++i) {
        const SentenceMark& mark = marks[i];
        const int begin = std::max(mark.begin - block.position(), 0);
        const int end = std::min(mark.end - block.position(), blockLength);
        if (begin >= end) continue;
        QTextCharFormat format;
        if (mark.furniture) format.setForeground(formats.furniture);
        const bool endsHere = mark.end - block.position() <= blockLength;
        const int last = endsHere && !mark.links.isEmpty() ? lastCharacter(block, end) : end;
        if (mark.furniture && begin < last) ranges.append({begin, last - begin, format});
        if (last == end) continue;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(numberGap(numberOf(mark), formats.numberFont));
        ranges.append({last, end - last, format});
    }
    return ranges;
}

std::vector<BlockChange<Ranges>> formatChanges(const QTextDocument& document,
                                               const std::vector<SentenceMark>& marks,
                                               const SentenceFormats& formats, int begin, int end) {
    std::vector<BlockChange<Ranges>> changes;
    for (QTextBlock block = document.findBlock(begin); block.isValid() && block.position() <= end;
         block = block.next()) {
        const MarkRange touching =
            marksWithin(marks, block.position(), block.position() + block.length());
        Ranges ranges = rangesOf(block, marks, touching, formats);
        if (block.layout()->formats() != ranges) changes.push_back({block, std::move(ranges)});
    }
    return changes;
}

bool lookAlike(const SentenceMark& some, const SentenceMark& other) {
    return some.begin == other.begin && some.end == other.end &&
           some.furniture == other.furniture && some.links == other.links;
}

// Calls `visit` once for each sentence that does not look the same in both.
template <typename Visit>
void forEachDifference(const std::vector<SentenceMark>& from, const std::vector<SentenceMark>& to,
                       const Visit& visit) {
    auto old = from.begin();
    auto fresh = to.begin();
    while (old != from.end() || fresh != to.end()) {
        const bool both = old != from.end() && fresh != to.end();
        if (both && lookAlike(*old, *fresh)) {
            ++old;
            ++fresh;
        } else if (both && old->begin == fresh->begin) {
            visit(old->end > fresh->end ? *old : *fresh);
            ++old;
            ++fresh;
        } else if (fresh == to.end() || (both && old->begin < fresh->begin)) {
            visit(*old++);
        } else {
            visit(*fresh++);
        }
    }
}

void setFormats(const QTextBlock& block, const Ranges& ranges) {
    block.layout()->setFormats(ranges);
}

} // namespace

void setSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                        const SentenceFormats& formats) {
    makeChanges(formatChanges(document, marks, formats, 0, document.characterCount()), document,
                setFormats);
}

void changeSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& from,
                           const std::vector<SentenceMark>& to, const SentenceFormats& formats) {
    std::vector<BlockChange<Ranges>> changes;
    int done = 0; // all that begins before has been looked at
    forEachDifference(from, to, [&](const SentenceMark& mark) {
        const int begin = std::max(mark.begin, done);
        if (begin > mark.end) return;
        auto more = formatChanges(document, to, formats, begin, mark.end);
        std::ranges::move(more, std::back_inserter(changes));
        const QTextBlock last = document.findBlock(mark.end);
        done = last.position() + last.length();
    });
    makeChanges(changes, document, setFormats);
}

std::size_t differentSentences(const std::vector<SentenceMark>& from,
                               const std::vector<SentenceMark>& to) {
    std::size_t count = 0;
    forEachDifference(from, to, [&count](const SentenceMark& /*mark*/) { ++count; });
    return count;
}

void moveSentenceFormats(QTextDocument& document, const std::vector<SentenceMark>& marks,
                         const SentenceFormats& formats, int begin, int end) {
    for (const auto& [block, ranges] : formatChanges(document, marks, formats, begin, end))
        setFormats(block, ranges);
}

double numberGap(const QString& number, const QFont& numberFont) {
    if (number.isEmpty()) return 0;
    return QFontMetricsF(numberFont).horizontalAdvance(number) + spaceAroundNumber;
}

} // namespace wireside
