// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/line_stretches.h"

#include "ui/panes/laid_out_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace wireside {

namespace {

// The block's top in the document; asking for it makes Qt lay the document out that far.
QPointF originOf(const QTextDocument& document, const QTextBlock& block) {
    (void)document.documentLayout()->blockBoundingRect(block);
    return block.layout()->position();
}

LineStretch stretchOn(const QTextLine& line, QPointF origin, int begin, int end) {
    const double from = line.cursorToX(begin);
    const double to = line.cursorToX(end);
    return {
        .left = origin.x() + std::min(from, to), // text from right to left runs the other way
        .right = origin.x() + std::max(from, to),
        .top = origin.y() + line.y(),
        .baseline = origin.y() + line.y() + line.ascent(),
        .ascent = line.ascent(),
        .descent = line.descent(),
    };
}

double topOf(const QTextBlock& block) { return block.layout()->position().y(); }

// Lays the document out at least down to `y`; returns the number of blocks that are. (QTextDocument's own
// hitTest() takes a place between two paragraphs for the text's end while that is not laid out, and
// looks at all blocks for it.)
int layOutTo(const QTextDocument& document, double y) {
    int blocks = laidOutBlocks(document);
    while (blocks < document.blockCount() &&
           (blocks == 0 || topOf(document.findBlockByNumber(blocks - 1)) <= y)) {
        (void)originOf(document, document.findBlockByNumber(blocks));
        blocks = std::max(blocks + 1, laidOutBlocks(document));
    }
    return blocks;
}

// The first of so many blocks that reaches below `y`, or the last one.
QTextBlock blockBelow(const QTextDocument& document, int blocks, double y) {
    int first = 0;
    int last = blocks - 1;
    while (first < last) {
        const int middle = first + (last - first) / 2;
        const QTextBlock block = document.findBlockByNumber(middle);
        if (topOf(block) + block.layout()->boundingRect().height() <= y)
            first = middle + 1;
        else
            last = middle;
    }
    return document.findBlockByNumber(first);
}

int withoutSpaceAtEnd(const QString& text, int begin, int end) {
    while (end > begin && text[end - 1].isSpace()) --end;
    return end;
}

// The first line of a block that reaches below `y`, which counts from the block's own top.
int firstLineBelow(const QTextLayout& layout, double y) {
    int first = 0;
    int last = layout.lineCount();
    while (first < last) {
        const int middle = first + (last - first) / 2;
        if (layout.lineAt(middle).rect().bottom() <= y)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

// The line of a block that reaches below `y`, or its last one.
PositionRange lineBelow(const QTextBlock& block, double y) {
    const QTextLayout& layout = *block.layout();
    const int last = layout.lineCount() - 1;
    if (last < 0) return {block.position(), block.position()};
    const QTextLine line = layout.lineAt(std::min(firstLineBelow(layout, y - topOf(block)), last));
    const int begin = block.position() + line.textStart();
    return {begin, begin + line.textLength()};
}

} // namespace

bool layOutTo(const QTextDocument& document, int position, std::chrono::milliseconds atMost) {
    const int wanted = document.findBlock(position).blockNumber();
    QElapsedTimer time;
    time.start();
    int blocks = laidOutBlocks(document);
    while (blocks <= wanted && !time.hasExpired(atMost.count())) {
        (void)originOf(document, document.findBlockByNumber(blocks));
        blocks = std::max(blocks + 1, laidOutBlocks(document));
    }
    return blocks > wanted;
}

PositionRange positionsIn(const QTextDocument& document, const Strip& strip) {
    const int laidOut = layOutTo(document, strip.bottom);
    const PositionRange first = lineBelow(blockBelow(document, laidOut, strip.top), strip.top);
    const PositionRange last = lineBelow(blockBelow(document, laidOut, strip.bottom), strip.bottom);
    return {first.begin, std::max(first.begin, last.end) + 1};
}

std::vector<LineStretch> lineStretches(const QTextDocument& document, int begin, int end,
                                       const Strip& strip) {
    std::vector<LineStretch> stretches;
    const QFontMetricsF metrics(document.defaultFont());
    for (QTextBlock block = document.findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = originOf(document, block);
        if (origin.y() > strip.bottom) break;
        const QTextLayout& layout = *block.layout();
        const QString text = block.text();
        const int from = std::max(begin - block.position(), 0);
        const int to = std::min<int>(end - block.position(), int(text.size()));
        for (int i = firstLineBelow(layout, strip.top - origin.y()); i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (line.textStart() >= to || origin.y() + line.y() > strip.bottom) break;
            const int first = std::max(from, line.textStart());
            const int last =
                withoutSpaceAtEnd(text, first, std::min(to, line.textStart() + line.textLength()));
            if (first >= last) continue;
            stretches.push_back(stretchOn(line, origin, first, last));
            if (line.cursorToX(first) > line.cursorToX(last))
                stretches.back().gapBegin =
                    stretches.back().left + metrics.horizontalAdvance(text[last - 1]);
        }
    }
    return stretches;
}

Strip stripOf(const QTextDocument& document, int begin, int end) {
    const auto lineAt = [&document](int position) {
        const QTextBlock block = document.findBlock(position);
        const QPointF origin = originOf(document, block);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        return line.isValid() ? line.rect().translated(origin) : QRectF(origin, QSizeF());
    };
    return {lineAt(begin).top(), lineAt(std::max(begin, end - 1)).bottom()};
}

} // namespace wireside
