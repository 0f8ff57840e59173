// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/passages.h"

#include "core/compare/passage_blocks.h"
#include "core/compare/passage_trimming.h"
#include "core/compare/stem_sums.h"

#include <algorithm>

namespace wireside {
namespace {

// All tuned on PAN-13, development split.
constexpr std::size_t leastLength = 150; // UTF-16 units on either side
// Fewer different words in common are what the subject brings with it, not reuse.
constexpr std::size_t fewestCommonWords = 10;

// Whether both sides of a block have enough different content words in common.
bool haveCommonWords(const PassageBlock& block, const SentenceTerms& terms) {
    StemSums isCommon(
        std::min(terms.left.firstTerm[block.leftLast + 1] - terms.left.firstTerm[block.leftFirst],
                 terms.weights.size()));
    for (std::size_t s = block.leftFirst; s <= block.leftLast; ++s)
        for (const Term& term : terms.left.bag(s))
            if (!terms.isFunctionWord[term.stem]) isCommon[term.stem] = 0;
    std::size_t common = 0;
    for (std::size_t s = block.rightFirst; s <= block.rightLast && common < fewestCommonWords; ++s)
        for (const Term& term : terms.right.bag(s))
            if (double* known = isCommon.find(term.stem); known != nullptr && *known == 0) {
                *known = 1;
                ++common;
            }
    return common >= fewestCommonWords;
}

std::vector<Passage> trimmedPassages(const std::vector<PassageBlock>& blocks,
                                     const SentenceTerms& terms, const Document& left,
                                     const Document& right) {
    std::vector<Passage> passages;
    for (const PassageBlock& block : blocks) {
        if (!haveCommonWords(block, terms)) continue;
        Passage passage = trimToCommonWords(block, left, right, terms);
        const auto longEnough = [](TextSpan span) {
            return span.begin < span.end && span.length() >= leastLength;
        };
        if (longEnough(passage.left) && longEnough(passage.right)) passages.push_back(passage);
    }
    return passages;
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
    auto passages = trimmedPassages(findBlocks(candidates, terms), terms, left, right);
    addLinks(passages, links, left, right);
    return passages;
}

} // namespace wireside
