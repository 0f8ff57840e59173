// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of two documents as bags of weighted stems, in one numbering for both.
//
//     const SentenceTerms terms = collectTerms(left, right);
//     matchedMass(terms.left.bag(0), terms.right.bag(2), terms.weights)
//
// Linear in the tokens of both documents.
#pragma once

#include "core/text/document.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wireside {

struct Term {
    std::uint32_t stem = 0; // in the numbering of both documents
    std::uint32_t count = 0;

    bool operator==(const Term&) const = default;
};

using Bag = std::span<const Term>; // sorted by stem, each once

// Which sentences may be linked with each other: running text with running text, a caption with
// a caption. A caption repeats the story's names and must not take a body sentence's partner.
enum class RoleFamily : std::uint8_t { RunningText, Dateline, Byline, Caption, Credit, Notice };
[[nodiscard]] RoleFamily familyOf(Role role);

// One document's sentences.
struct DocumentTerms {
    std::vector<Term> terms;
    std::vector<std::size_t> firstTerm; // of each sentence; one more entry at the end
    std::vector<double> mass;           // of each sentence: sum of weight x count
    std::vector<std::uint64_t> hash;    // of each sentence's forms in order
    std::vector<Role> role;             // of each sentence
    std::vector<RoleFamily> family;
    std::vector<std::uint32_t>
        wordForms; // of the words in order, without titles, marks and possessives
    std::vector<std::size_t> firstWord;   // of each sentence; one more entry at the end
    std::vector<std::uint32_t> tokenStem; // of each token of the document, in the shared numbering
    std::vector<std::uint32_t> tokenForm;

    [[nodiscard]] std::size_t sentences() const { return mass.size(); }
    [[nodiscard]] std::span<const std::uint32_t> words(std::size_t sentence) const {
        return std::span(wordForms).subspan(firstWord[sentence],
                                            firstWord[sentence + 1] - firstWord[sentence]);
    }
    [[nodiscard]] Bag bag(std::size_t sentence) const {
        return Bag(terms).subspan(firstTerm[sentence],
                                  firstTerm[sentence + 1] - firstTerm[sentence]);
    }
};

struct SentenceTerms {
    DocumentTerms left;
    DocumentTerms right;
    std::vector<double> weights;      // by stem
    std::vector<bool> isFunctionWord; // by stem
    std::size_t forms = 0;            // how many the numbering of forms has
};

// What counts in a comparison: house style adds and drops titles, and marks say little.
[[nodiscard]] constexpr bool weighs(TokenClass kind) {
    return kind != TokenClass::Title && kind != TokenClass::Punctuation;
}

[[nodiscard]] SentenceTerms collectTerms(const Document& left, const Document& right);

// How often a bag has a stem. O(log n).
[[nodiscard]] std::uint32_t countIn(Bag bag, std::uint32_t stem);

// Sum of weight x the smaller count over the stems of both bags; linear in their sizes.
[[nodiscard]] double matchedMass(Bag left, Bag right, const std::vector<double>& weights);

} // namespace wireside
