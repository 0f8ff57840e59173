// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/laid_out_lines.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace wireside {

namespace {

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

ReadingLines laidOutLines(const QTextDocument& document) {
    std::vector<TextLine> lines;
    lines.reserve(static_cast<std::size_t>(document.blockCount()));
    int position = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout& layout = *block.layout();
        if (layout.lineCount() == 0) { // Qt goes from the begin to the end
            lines.push_back(restFrom(position, document.characterCount(), lines));
            break;
        }
        addLines(lines, layout, position);
        position += block.length();
    }
    return ReadingLines(std::move(lines));
}

} // namespace wireside
