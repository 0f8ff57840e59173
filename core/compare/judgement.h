// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person has said about two stretches of text: they belong together, or they do not.
//
//     const Judgement judgement{Verdict::NotTheSame, {0, 24}, {80, 131}};
//     sentencesTouched(left, judgement.left)                          // {0, 1}: the first sentence
//     shifted({judgement}, Side::Left, {.position = 0, .added = 6})   // left is {6, 30}
//
// A judgement is about the sentences that its spans touch, and names text rather than sentences: so it
// outlives an edit elsewhere in the text, and a splitter that has learned.
//
// Units: UTF-16 units of the text on either side.
#pragma once

#include "core/compare/comparison.h"
#include "core/text/document.h"
#include "core/text/text_shift.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wireside {

enum class Verdict : std::uint8_t {
    Linked,     // the sentences are one link, and on no other
    NotTheSame, // no sentence of one side may be linked with one of the other
};

struct Judgement {
    Verdict verdict = Verdict::Linked;
    TextSpan left;
    TextSpan right;

    bool operator==(const Judgement&) const = default;
};

// Sentences [first, last) of a report.
struct SentenceRange {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] bool empty() const { return first >= last; }
    [[nodiscard]] bool contains(std::size_t sentence) const {
        return first <= sentence && sentence < last;
    }
    bool operator==(const SentenceRange&) const = default;
};

// None for an empty span, and for one beyond the text. Logarithmic in the sentences.
[[nodiscard]] SentenceRange sentencesTouched(const Document& report, const TextSpan& span);

// From the begin of the first of these sentences to the end of the last; the range is not empty.
[[nodiscard]] TextSpan extentOf(const Document& report, const SentenceRange& sentences);

// The judgements after a change of one side's text. One whose text has gone as a whole goes, too. Linear.
[[nodiscard]] std::vector<Judgement> shifted(std::vector<Judgement> judgements, Side side,
                                             const TextShift& change);

// With the sides exchanged.
[[nodiscard]] std::vector<Judgement> mirrored(std::vector<Judgement> judgements);

} // namespace wireside
