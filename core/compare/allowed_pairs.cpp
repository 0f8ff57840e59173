// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/allowed_pairs.h"

#include <algorithm>
#include <iterator>

namespace wireside {
namespace {

bool has(const std::vector<std::size_t>& sentences, std::size_t sentence) {
    return std::ranges::binary_search(sentences, sentence);
}

} // namespace

AllowedPairs::AllowedPairs(const Document& left, const Document& right,
                           const CompareOptions& options)
    : m_left(left),
      m_right(right),
      m_judged(left, right, options.judgements),
      m_minimumWords(options.minimumWords),
      m_furniture(options.furniture),
      m_all(options.judgements.empty() && options.minimumWords <= 1 &&
            options.furniture == Furniture::Compared) {}

bool AllowedPairs::mayFind(Side side, std::size_t sentence) const {
    const bool isFurniture = report(side).sentences[sentence].role != Role::Body;
    return !m_judged.isLinked(side, sentence) &&
           !(isFurniture && m_furniture == Furniture::Ignored);
}

bool AllowedPairs::mayPair(std::size_t left, std::size_t right) const {
    return mayFind(Side::Left, left) && mayFind(Side::Right, right) &&
           !m_judged.areApart(left, right);
}

LikelyPairs AllowedPairs::linkable(const std::vector<Candidate>& candidates,
                                   const std::vector<double>& probabilities) const {
    LikelyPairs pairs;
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        const Candidate& pair = candidates[k];
        if (!mayPair(pair.left, pair.right)) continue;
        pairs.candidates.push_back(pair);
        pairs.probabilities.push_back(probabilities[k]);
    }
    return pairs;
}

std::vector<Candidate> AllowedPairs::reusable(const std::vector<Candidate>& candidates) const {
    std::vector<Candidate> pairs;
    std::ranges::copy_if(candidates, std::back_inserter(pairs), [this](const Candidate& pair) {
        if (!mayFind(Side::Left, pair.left) || !mayFind(Side::Right, pair.right))
            return std::ranges::any_of(m_judged.linked(), [&pair](const SentenceGroup& group) {
                return has(group.left, pair.left) && has(group.right, pair.right);
            });
        const std::size_t shorter =
            std::min(m_left.sentences[pair.left].words, m_right.sentences[pair.right].words);
        return shorter >= m_minimumWords && !m_judged.areApart(pair.left, pair.right);
    });
    return pairs;
}

std::size_t AllowedPairs::words(Side side, const std::vector<std::size_t>& sentences) const {
    std::size_t words = 0;
    for (const std::size_t s : sentences) words += report(side).sentences[s].words;
    return words;
}

void AllowedPairs::restrict(std::vector<SentenceGroup>& found) const {
    for (SentenceGroup& group : found) {
        std::erase_if(group.left, [this](std::size_t s) { return !mayFind(Side::Left, s); });
        std::erase_if(group.right, [this](std::size_t s) { return !mayFind(Side::Right, s); });
        m_judged.part(group);
    }
    std::erase_if(found, [this](const SentenceGroup& group) {
        return group.left.empty() || group.right.empty() ||
               std::min(words(Side::Left, group.left), words(Side::Right, group.right)) <
                   m_minimumWords;
    });
    found.insert(found.end(), m_judged.linked().begin(), m_judged.linked().end());
}

} // namespace wireside
