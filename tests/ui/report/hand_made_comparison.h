// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparisons made by hand, sentence by sentence, so that a test says all it depends on.
//
//     const Comparison comparison =
//         handMade({u"One.", u"Two."}, {u"Deux.", u"Un."},
//                  {{.left = {0}, .right = {1}}, {.left = {1}, .right = {0}, .moved = true}});
#pragma once

#include "core/compare/comparison.h"

#include <string>
#include <vector>

namespace wireside {

struct HandMadeSentence {
    HandMadeSentence(const char16_t* words, Role what = Role::Body) : text(words), role(what) {}
    HandMadeSentence(std::u16string words, Role what = Role::Body)
        : text(std::move(words)), role(what) {}

    std::u16string text;
    Role role = Role::Body;
};

struct HandMadeLink {
    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
    MatchKind kind = MatchKind::Reworded;
    bool moved = false;
    std::vector<Edit> edits = {};
    bool byHand = false;
};

// Sentences are joined by one space. Shares are counted in sentences, not in words.
[[nodiscard]] Comparison handMade(const std::vector<HandMadeSentence>& left,
                                  const std::vector<HandMadeSentence>& right,
                                  const std::vector<HandMadeLink>& links);

// The place of a word in one side's text.
[[nodiscard]] TextSpan spanOf(const Document& report, std::u16string_view words);

} // namespace wireside
