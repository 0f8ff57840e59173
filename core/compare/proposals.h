// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which right sentences have enough content in common with a left one to be worth measuring.
//
//     Proposals proposals(terms);
//     proposals.of(0)   // the right sentences that share content stems with the first left one
//
// Not to be shared between threads.
#pragma once

#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace wireside {

// A sentence that a stem stands in, and how often.
struct Occurrence {
    std::uint32_t sentence = 0;
    std::uint32_t count = 0;
};

// The sentences of a document by their content stems.
class InvertedIndex {
public:
    InvertedIndex(const DocumentTerms& document, const SentenceTerms& terms);

    // Ascending, each sentence once.
    [[nodiscard]] std::span<const Occurrence> of(std::uint32_t stem) const {
        return std::span(m_occurrences).subspan(m_first[stem], m_first[stem + 1] - m_first[stem]);
    }

private:
    std::vector<std::uint32_t> m_first; // of each stem; one more entry at the end
    std::vector<Occurrence> m_occurrences;
};

class Proposals {
public:
    explicit Proposals(const SentenceTerms& terms);

    // In no order, each once; valid until the next call. The work for one sentence is bounded,
    // and of a long report's many chance partners only the most alike are given.
    [[nodiscard]] const std::vector<std::uint32_t>& of(std::size_t left);

private:
    struct Posting {
        std::span<const Occurrence> occurrences;
        float weight = 0;
        std::uint32_t count = 0; // in the left sentence
    };

    // Of equally alike sentences the one nearest to the diagonal comes first.
    struct Ranked {
        float negativeDice = 0;
        std::uint32_t distance = 0;
        std::uint32_t sentence = 0;

        bool operator<(const Ranked& other) const {
            if (negativeDice != other.negativeDice) return negativeDice < other.negativeDice;
            if (distance != other.distance) return distance < other.distance;
            return sentence < other.sentence;
        }
    };

    void collectPostings(std::size_t left);
    void keepMostAlike(std::size_t left);

    const SentenceTerms& m_terms;
    InvertedIndex m_index;
    std::vector<float> m_mass; // of each right sentence, closer together than in m_terms
    std::vector<Posting> m_postings;
    std::vector<float>
        m_matched; // of each right sentence: mass in common with the current left one
    std::vector<std::uint32_t> m_touched; // those of which it is not 0
    std::vector<Ranked> m_ranked;
    std::vector<std::uint32_t> m_proposed;
};

} // namespace wireside
