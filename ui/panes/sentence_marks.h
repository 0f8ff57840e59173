// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pane shows of each sentence: its kind and its links, in positions of the pane's text document.
//
//     const std::vector<SentenceMark> marks = sentenceMarks(comparison, Side::Left, paneText);
//     marks[2].kind          // SentenceKind::Shared
//     numberOf(marks[2])     // "1": the number of link 0
//
// Values only; linear in the sentences. Reports can have hundred thousands of them, so a mark is small, and a list
// of marks can be held in several places without a copy (SharedMarks).
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/pane_text.h"

#include <QString>
#include <QVarLengthArray>

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace wireside {

struct MarkedLink {
    std::size_t link = 0; // index into the comparison's links
    bool byHand = false;

    bool operator==(const MarkedLink&) const = default;
};
// Most sentences have one at most, which takes no allocation.
using MarkedLinks = QVarLengthArray<MarkedLink, 1>;

struct SentenceMark {
    int begin = 0; // positions in the pane, half-open
    int end = 0;
    // None: nothing is known (not compared yet) or nothing to tell (furniture without a partner).
    std::optional<SentenceKind> kind = {};
    bool furniture = false; // a headline, caption, credit, ...: not of the body
    MarkedLinks links = {}; // ascending

    bool operator==(const SentenceMark&) const = default;
};

// Of a report that is not compared (yet): roles only.
[[nodiscard]] std::vector<SentenceMark> sentenceMarks(const Document& report,
                                                      const PaneText& paneText);
[[nodiscard]] std::vector<SentenceMark> sentenceMarks(const Comparison& comparison, Side side,
                                                      const PaneText& paneText);

// Of the sentence's links, as the reader sees it: "2" or "2, 5"; "2*" by hand; empty without a link.
[[nodiscard]] QString numberOf(const SentenceMark& mark);
[[nodiscard]] bool isOn(const SentenceMark& mark, std::size_t link);

// After an edit, until its comparison is there: marks behind it move, one around it grows or shrinks,
// and one whose text is gone is empty. Text that is added between two sentences is in none.
void moveMarks(std::vector<SentenceMark>& marks, int position, int removed, int added);

// The same sentences, of which nothing is known any more but their place and role.
[[nodiscard]] std::vector<SentenceMark> plainMarks(std::vector<SentenceMark> marks);

// Marks that are copied only when one of those who hold them moves his.
class SharedMarks {
public:
    SharedMarks() : SharedMarks(std::vector<SentenceMark>()) {}
    explicit SharedMarks(std::vector<SentenceMark> marks)
        : m_marks(std::make_shared<std::vector<SentenceMark>>(std::move(marks))) {}

    [[nodiscard]] const std::vector<SentenceMark>& operator*() const { return *m_marks; }
    void move(int position, int removed, int added); // as moveMarks()

private:
    std::shared_ptr<std::vector<SentenceMark>> m_marks;
};

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
