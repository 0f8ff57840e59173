// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes of many blocks of a text document, made so that little of it is laid out again.
//
//     makeChanges<QTextBlockFormat>({{block, format}}, document, [](const QTextBlock& changed, const auto& wanted) {
//         QTextCursor(changed).setBlockFormat(wanted);
//     });
//
// Changes in a few places are edits of their own, of which Qt lays out the blocks between the first and the last;
// with many it begins anew with what is in view; so it does with changes further down than it has come.
#pragma once

#include "ui/panes/laid_out_lines.h"

#include <QSizeF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <cstddef>
#include <memory>
#include <vector>

namespace wireside {

// Each edit costs the layout of all blocks from its first to its last one (0.2 ms each) and moves all behind
// it (up to 10 ms in a text of 100,000 words); beginning anew costs all down to what is in view.
inline constexpr int nearBlocks = 50;
inline constexpr int fewEdits = 40;
inline constexpr std::size_t fewBlocks = 200;

// A text that has been laid out as a whole would be laid out anew as a whole, and at once, when all of
// it changes: seconds for a very long one. Beginning anew makes Qt lay out what is in view first and
// the rest bit by bit. Without a size of its pages it does neither; it begins anew with the size.
class LayoutAnew {
public:
    explicit LayoutAnew(QTextDocument& document)
        : m_document(document), m_pageSize(document.pageSize()) {
        m_document.setPageSize(QSizeF(0, 0));
    }
    ~LayoutAnew() { m_document.setPageSize(m_pageSize); }
    Q_DISABLE_COPY_MOVE(LayoutAnew)

private:
    QTextDocument& m_document;
    QSizeF m_pageSize;
};

template <typename Format> struct BlockChange {
    QTextBlock block;
    Format format;
};

template <typename Format>
bool isFar(const BlockChange<Format>& from, const BlockChange<Format>& to) {
    return to.block.blockNumber() - from.block.blockNumber() > nearBlocks;
}

// Changes that are near each other are one edit.
template <typename Format, typename Set>
void makeChanges(const std::vector<BlockChange<Format>>& changes, QTextDocument& document,
                 const Set& set) {
    if (changes.empty()) return;
    int gaps = 0;
    for (std::size_t i = 1; i < changes.size(); ++i)
        gaps += isFar(changes[i - 1], changes[i]) ? 1 : 0;
    // Qt lays out all above an edit at once.
    const bool below = changes.back().block.blockNumber() >= laidOutBlocks(document);
    const bool anew = below || gaps >= fewEdits || changes.size() > fewBlocks;
    const auto beginning = anew ? std::make_unique<LayoutAnew>(document) : nullptr;
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!anew && i > 0 && isFar(changes[i - 1], changes[i])) {
            edit.endEditBlock();
            edit.beginEditBlock();
        }
        set(changes[i].block, changes[i].format);
    }
    edit.endEditBlock();
}

} // namespace wireside
