// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of a linked sentence are the same, changed, moved or to be checked: the marks that the report
// shows.
//
//     // "Ministers met in Oslo." linked to "Ministers gathered in Oslo."
//     const std::vector<std::size_t> links = {0};
//     markedRuns(comparison, Side::Left, 0, links)
//     // "Ministers " Plain, "met" Changed, " in Oslo." Plain
//
// Marks are on words: punctuation inside a changed phrase belongs to it, at its ends it is plain.
//
// Units: spans count UTF-16 units of the text on their side. Linear in the sentence and in the
// links' edits. Any number of threads may call it at once.
#pragma once

#include "core/compare/comparison.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace wireside {

enum class WordMark : std::uint8_t {
    Plain,   // the same words, or nothing to say about them
    Changed, // replaced, or only on this side
    Moved,   // the same words, elsewhere in the partner
    Finding, // what a finding of one of the links is about
};

struct TextRun {
    TextSpan span; // never empty
    WordMark mark = WordMark::Plain;

    bool operator==(const TextRun&) const = default;
};

// The runs of one sentence, in reading order, without gaps: together exactly its span. `links` are
// indices into the comparison's links; where a sentence has several, a word that is the same in one
// of them is plain. Without links all of it is plain.
[[nodiscard]] std::vector<TextRun> markedRuns(const Comparison& comparison, Side side,
                                              std::size_t sentence,
                                              std::span<const std::size_t> links);

} // namespace wireside
