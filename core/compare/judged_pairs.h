// SPDX-License-Identifier: GPL-3.0-or-later
//
// What judgements, made one after the other, come to for the sentences of two documents.
//
//     const JudgedPairs judged(left, right, {{Verdict::Linked, {0, 24}, {80, 131}}});
//     judged.linked()                    // {{0}, {2}}, with probability 1, by hand
//     judged.isLinked(Side::Left, 0)     // true: no other link may have it
//     judged.areApart(0, 2)              // false
//
// The last word counts. Sentences that are linked anew leave the links that were made before; a link
// of which nothing is left on one side is gone. Linear in judgements and sentences.
#pragma once

#include "core/compare/judgement.h"
#include "core/compare/linker.h"
#include "core/text/document.h"

#include <array>
#include <cstddef>
#include <vector>

namespace wireside {

class JudgedPairs {
public:
    JudgedPairs(const Document& left, const Document& right,
                const std::vector<Judgement>& judgements);

    // In the order in which they were made.
    [[nodiscard]] const std::vector<SentenceGroup>& linked() const { return m_linked; }
    [[nodiscard]] bool isLinked(Side side, std::size_t sentence) const {
        return m_isLinked[static_cast<std::size_t>(side)][sentence];
    }
    // Whether these two must not be on one link.
    [[nodiscard]] bool areApart(std::size_t left, std::size_t right) const;
    // Sentences that are apart leave the group; it is empty on one side when nothing is left of it.
    void part(SentenceGroup& group) const;

private:
    struct Verdicts {
        Verdict verdict;
        SentenceRange left;
        SentenceRange right;
    };
    void link(const SentenceRange& left, const SentenceRange& right);

    std::vector<Verdicts> m_verdicts;
    std::vector<bool> m_isJudged; // of the left sentences: most are not, and quickly told
    std::vector<SentenceGroup> m_linked;
    std::array<std::vector<bool>, 2> m_isLinked;
};

} // namespace wireside
