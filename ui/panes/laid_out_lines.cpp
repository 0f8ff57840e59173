// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/laid_out_lines.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <utility>

namespace wireside {

namespace {

constexpr int blocksPerStep = 500;
constexpr double usualHeightOfCharacter = 0.4; // pixels, before anything is laid out

// `position` is the block's: to ask for it is logarithmic in the blocks.
void addLines(std::vector<TextLine>& lines, const QTextLayout& layout, int position) {
    const double top = layout.position().y();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines.push_back({.begin = position + line.textStart(),
                         .length = line.textLength(),
                         .top = top + line.y(),
                         .height = line.height()});
    }
}

TextLine restFrom(int position, int end, const std::vector<TextLine>& lines) {
    const double top = lines.empty() ? 0 : lines.back().top + lines.back().height;
    const double perCharacter = position > 0 ? top / position : usualHeightOfCharacter;
    const int length = end - position;
    return {.begin = position, .length = length, .top = top, .height = length * perCharacter};
}

} // namespace

int laidOutBlocks(const QTextDocument& document) {
    int first = 0;
    int last = document.blockCount();
    while (first < last) {
        const int middle = first + (last - first) / 2;
        if (document.findBlockByNumber(middle).layout()->lineCount() > 0)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

bool isAllLaidOut(const QTextDocument& document) {
    return laidOutBlocks(document) == document.blockCount();
}

ReadingLines laidOutLines(const QTextDocument& document) {
    LaidOutLines lines(document);
    while (!lines.readOn()) {
    }
    return std::move(lines).take();
}

LaidOutLines::LaidOutLines(const QTextDocument& document)
    : m_document(&document), m_revision(document.revision()) {
    m_lines.reserve(static_cast<std::size_t>(document.blockCount()));
}

bool LaidOutLines::isOf(const QTextDocument& document) const {
    const bool other = m_document != &document || m_revision != document.revision() ||
                       m_blocks > document.blockCount(); // another one in the same place
    if (other) return false;
    if (m_blocks == 0) return true;
    // A layout that has begun anew has not got there yet, or it puts that line elsewhere.
    const QTextLayout& last = *document.findBlockByNumber(m_blocks - 1).layout();
    if (last.lineCount() == 0) return false;
    const QTextLine line = last.lineAt(last.lineCount() - 1);
    return last.position().y() + line.y() == m_lines.back().top;
}

bool LaidOutLines::readOn() {
    const int end = m_blocks + blocksPerStep;
    for (QTextBlock block = m_document->findBlockByNumber(m_blocks);
         block.isValid() && m_blocks < end; block = block.next()) {
        const QTextLayout& layout = *block.layout();
        if (layout.lineCount() == 0) { // Qt goes from the begin to the end
            m_lines.push_back(restFrom(m_position, m_document->characterCount(), m_lines));
            return true;
        }
        addLines(m_lines, layout, m_position);
        m_position += block.length();
        ++m_blocks;
    }
    return m_blocks == m_document->blockCount();
}

ReadingLines LaidOutLines::take() && { return ReadingLines(std::move(m_lines)); }

} // namespace wireside
