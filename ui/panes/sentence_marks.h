// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pane shows of each sentence: its kind, its links and their numbers, in positions of the
// pane's text document.
//
//     const std::vector<SentenceMark> marks = sentenceMarks(comparison, Side::Left, paneText);
//     marks[2].kind      // SentenceKind::Shared
//     marks[2].number    // "1": the number of link 0
//
// Values only; linear in the sentences.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/pane_text.h"

#include <QString>
#include <QVarLengthArray>

#include <cstddef>
#include <optional>
#include <vector>

namespace wireside {

// Into the comparison's links. Most sentences have one: a mark of these allocates nothing for it, which counts
// in a report of hundred thousands.
using LinkIndices = QVarLengthArray<std::size_t, 1>;

struct SentenceMark {
    int begin = 0; // positions in the pane, half-open
    int end = 0;
    // None: nothing is known (not compared yet) or nothing to tell (furniture without a partner).
    std::optional<SentenceKind> kind = {};
    bool furniture = false; // a headline, caption, credit, ...: not of the body
    LinkIndices links = {}; // ascending
    QString number =
        {}; // of the links, as the reader sees it: "2" or "2, 5"; "2*" by hand; else empty

    bool operator==(const SentenceMark&) const = default;
};

// Of a report that is not compared (yet): roles only.
[[nodiscard]] std::vector<SentenceMark> sentenceMarks(const Document& report,
                                                      const PaneText& paneText);
[[nodiscard]] std::vector<SentenceMark> sentenceMarks(const Comparison& comparison, Side side,
                                                      const PaneText& paneText);

// After an edit, until its comparison is there: marks behind it move, one around it grows or shrinks,
// and one whose text is gone is empty. Text that is added between two sentences is in none.
void moveMarks(std::vector<SentenceMark>& marks, int position, int removed, int added);

// The same sentences, of which nothing is known any more but their place and role.
[[nodiscard]] std::vector<SentenceMark> plainMarks(std::vector<SentenceMark> marks);

// The index of the sentence at a position, if one is there. Logarithmic.
[[nodiscard]] std::optional<std::size_t> markAt(const std::vector<SentenceMark>& marks,
                                                int position);

// The indices [first, last) of the sentences that touch [begin, end). Logarithmic.
struct MarkRange {
    std::size_t first = 0;
    std::size_t last = 0;

    bool operator==(const MarkRange&) const = default;
};
[[nodiscard]] MarkRange marksWithin(const std::vector<SentenceMark>& marks, int begin, int end);

} // namespace wireside
