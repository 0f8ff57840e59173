// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passages.h"

#include "core/compare/passage_blocks.h"
#include "core/compare/weights.h"

#include <algorithm>
#include <unordered_set>

namespace wireside {
namespace {

// All tuned on PAN-13, development split.
constexpr std::size_t usualGap = 4;
// A summary takes sentences from all over its source: one side is far longer than the other.
constexpr std::size_t summaryGap = 40;
constexpr double summaryRatio = 3;
constexpr std::size_t leastLength = 120; // UTF-16 units on either side
// Words at a passage's edges: what matches counts for it, what does not against it.
constexpr double unmatchedPart = 0.6;
constexpr double fullBackground = 8;
constexpr double functionWordWorth = 0.15;

// Trims the first and last sentence of one side of a block to the words that the other side has too.
class Trimmer {
public:
    Trimmer(const Document& own, const DocumentTerms& terms, const DocumentTerms& others,
            const SentenceTerms& all)
        : m_own(own), m_terms(terms), m_others(others), m_all(all) {}

    [[nodiscard]] TextSpan trim(std::size_t first, std::size_t last, std::size_t otherFirst,
                                std::size_t otherLast) const {
        std::unordered_set<std::uint32_t> known;
        for (std::size_t s = otherFirst; s <= otherLast; ++s)
            for (const Term& term : m_others.bag(s)) known.insert(term.stem);
        return {bestBegin(m_own.sentences[first], known), bestEnd(m_own.sentences[last], known)};
    }

private:
    [[nodiscard]] double worth(std::size_t token,
                               const std::unordered_set<std::uint32_t>& known) const {
        if (!isWord(m_own.tokens[token].kind) || m_own.tokens[token].kind == TokenClass::Title)
            return 0;
        const std::uint32_t stem = m_terms.tokenStem[token];
        const double weight =
            m_all.isFunctionWord[stem]
                ? functionWordWorth
                : std::min(1.0, backgroundWeight(m_own.stems[m_own.tokens[token].stem]) /
                                    fullBackground);
        return known.contains(stem) ? weight : -unmatchedPart * weight;
    }
    [[nodiscard]] std::size_t bestBegin(const Sentence& sentence,
                                        const std::unordered_set<std::uint32_t>& known) const {
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
    [[nodiscard]] std::size_t bestEnd(const Sentence& sentence,
                                      const std::unordered_set<std::uint32_t>& known) const {
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

std::vector<Passage> trimmedPassages(const std::vector<Block>& blocks, const SentenceTerms& terms,
                                     const Document& left, const Document& right) {
    const Trimmer leftTrimmer(left, terms.left, terms.right, terms);
    const Trimmer rightTrimmer(right, terms.right, terms.left, terms);
    std::vector<Passage> passages;
    for (const Block& block : blocks) {
        Passage passage;
        passage.left =
            leftTrimmer.trim(block.leftFirst, block.leftLast, block.rightFirst, block.rightLast);
        passage.right =
            rightTrimmer.trim(block.rightFirst, block.rightLast, block.leftFirst, block.leftLast);
        const auto longEnough = [](TextSpan span) {
            return span.begin < span.end && span.length() >= leastLength;
        };
        if (longEnough(passage.left) && longEnough(passage.right)) passages.push_back(passage);
    }
    return passages;
}

bool looksLikeSummary(const std::vector<Passage>& passages) {
    double left = 0;
    double right = 0;
    for (const Passage& passage : passages) {
        left += static_cast<double>(passage.left.length());
        right += static_cast<double>(passage.right.length());
    }
    return left > summaryRatio * right || right > summaryRatio * left;
}

bool inside(const std::vector<std::size_t>& sentences, const Document& report, TextSpan span) {
    return std::ranges::any_of(sentences, [&](std::size_t s) {
        const TextSpan sentence = report.sentences[s].span;
        return sentence.begin < span.end && span.begin < sentence.end;
    });
}

// Fills in the links of each passage. Both are ordered by left begin.
void addLinks(std::vector<Passage>& passages, const std::vector<Link>& links, const Document& left,
              const Document& right) {
    std::ranges::sort(passages, {}, [](const Passage& passage) {
        return std::pair(passage.left.begin, passage.right.begin);
    });
    for (Passage& passage : passages) {
        const auto first =
            std::ranges::lower_bound(links, passage.left.begin, {}, [&](const Link& link) {
                return left.sentences[link.left.back()].span.end;
            });
        for (auto link = first; link != links.end(); ++link) {
            if (left.sentences[link->left.front()].span.begin >= passage.left.end) break;
            if (inside(link->left, left, passage.left) && inside(link->right, right, passage.right))
                passage.links.push_back(static_cast<std::size_t>(link - links.begin()));
        }
    }
}

} // namespace

std::vector<Passage> findPassages(const std::vector<Candidate>& candidates,
                                  const SentenceTerms& terms, const Document& left,
                                  const Document& right, const std::vector<Link>& links) {
    auto passages = trimmedPassages(findBlocks(candidates, terms, usualGap), terms, left, right);
    if (looksLikeSummary(passages)) {
        auto wide = trimmedPassages(findBlocks(candidates, terms, summaryGap), terms, left, right);
        if (!wide.empty()) passages = std::move(wide);
    }
    addLinks(passages, links, left, right);
    return passages;
}

} // namespace wireside
