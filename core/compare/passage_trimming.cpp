// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passage_trimming.h"

#include "core/compare/stem_sums.h"
#include "core/compare/weights.h"

#include <algorithm>

namespace wireside {
namespace {

// All tuned on PAN-13, development split.
// Words at a passage's edges: what matches counts for it, what does not against it.
constexpr double unmatchedPart = 0.64;
constexpr double fullBackground = 8;
constexpr double functionWordWorth = 0.15;

// One side of a block, which the other side trims.
class Trimmer {
public:
    Trimmer(const Document& own, const DocumentTerms& terms, const DocumentTerms& others,
            const SentenceTerms& all)
        : m_own(own), m_terms(terms), m_others(others), m_all(all) {}

    [[nodiscard]] TextSpan trim(std::size_t first, std::size_t last, std::size_t otherFirst,
                                std::size_t otherLast) const {
        // Only the words of the first and the last sentence will be asked for.
        StemSums known(m_terms.bag(first).size() + m_terms.bag(last).size());
        for (const std::size_t s : {first, last})
            for (const Term& term : m_terms.bag(s)) known[term.stem] = 0;
        for (std::size_t s = otherFirst; s <= otherLast; ++s)
            for (const Term& term : m_others.bag(s))
                if (double* count = known.find(term.stem)) *count += term.count;
        return {bestBegin(m_own.sentences[first], known), bestEnd(m_own.sentences[last], known)};
    }

private:
    [[nodiscard]] double worth(std::size_t token, const StemSums& known) const {
        if (!weighs(m_own.tokens[token].kind)) return 0;
        const std::uint32_t stem = m_terms.tokenStem[token];
        const double weight =
            m_all.isFunctionWord[stem]
                ? functionWordWorth
                : std::min(1.0, backgroundWeight(m_own.stems[m_own.tokens[token].stem]) /
                                    fullBackground);
        const double* count = known.find(stem);
        return count != nullptr && *count > 0 ? weight : -unmatchedPart * weight;
    }
    [[nodiscard]] std::size_t bestBegin(const Sentence& sentence, const StemSums& known) const {
        double sum = 0;
        double best = 0;
        std::size_t begin = sentence.span.begin;
        for (std::size_t i = sentence.lastToken; i-- > sentence.firstToken;) {
            sum += worth(i, known);
            if (sum >= best) {
                best = sum;
                begin = i == sentence.firstToken ? sentence.span.begin : m_own.tokens[i].span.begin;
            }
        }
        return begin;
    }
    [[nodiscard]] std::size_t bestEnd(const Sentence& sentence, const StemSums& known) const {
        double sum = 0;
        double best = 0;
        std::size_t end = sentence.span.end;
        for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
            sum += worth(i, known);
            if (sum >= best) {
                best = sum;
                end = i + 1 == sentence.lastToken ? sentence.span.end : m_own.tokens[i].span.end;
            }
        }
        return end;
    }

    const Document& m_own;
    const DocumentTerms& m_terms;
    const DocumentTerms& m_others;
    const SentenceTerms& m_all;
};

} // namespace

Passage trimToCommonWords(const PassageBlock& block, const Document& left, const Document& right,
                          const SentenceTerms& terms) {
    const Trimmer leftTrimmer(left, terms.left, terms.right, terms);
    const Trimmer rightTrimmer(right, terms.right, terms.left, terms);
    Passage passage;
    passage.left =
        leftTrimmer.trim(block.leftFirst, block.leftLast, block.rightFirst, block.rightLast);
    passage.right =
        rightTrimmer.trim(block.rightFirst, block.rightLast, block.leftFirst, block.leftLast);
    return passage;
}

} // namespace wireside
