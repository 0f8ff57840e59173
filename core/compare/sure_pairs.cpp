// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sure_pairs.h"

#include "core/compare/spine.h"

#include <algorithm>
#include <tuple>

namespace wireside {
namespace {

// Dice and order together. Tuned on ArgRewrite, development split: flat from 1.0 to 1.4.
constexpr double leastSimilarity = 1.0;
// Of equally sure chains the one nearer to the diagonal, whichever side is called left; far less than
// any difference of similarity.
constexpr double offDiagonalCost = 1e-9;

// The gap between sure sentences of one side that a sentence stands in.
struct Gap {
    bool isSure = false;   // it is one of the sure sentences
    std::size_t index = 0; // of the gap, or of the sure sentence
    std::size_t sentences = 0;
};

Gap gapOf(const std::vector<std::size_t>& sure, std::size_t sentence, std::size_t sentences) {
    const auto next = std::ranges::lower_bound(sure, sentence);
    const auto index = static_cast<std::size_t>(next - sure.begin());
    if (next != sure.end() && *next == sentence) return {true, index, 0};
    const std::size_t begin = next == sure.begin() ? 0 : *(next - 1) + 1;
    const std::size_t end = next == sure.end() ? sentences : *next;
    return {false, index, end - begin};
}

} // namespace

SurePairs::SurePairs(const std::vector<Candidate>& candidates, const SentenceTerms& terms)
    : m_leftSentences(terms.left.sentences()), m_rightSentences(terms.right.sentences()) {
    std::vector<Candidate> sure;
    for (const Candidate& c : candidates)
        if (c.dice + c.order >= leastSimilarity) sure.push_back(c);
    // Of equally sure pairs the one nearer to the diagonal first, whichever side is called left.
    std::ranges::sort(sure, {}, [](const Candidate& c) {
        const auto [lesser, greater] = std::minmax(c.left, c.right);
        return std::tuple(-(c.dice + c.order), greater - lesser, greater + lesser);
    });
    std::vector<bool> leftTaken(m_leftSentences, false);
    std::vector<bool> rightTaken(m_rightSentences, false);
    std::vector<SpineLink> links;
    for (const Candidate& c : sure) {
        if (leftTaken[c.left] || rightTaken[c.right]) continue;
        leftTaken[c.left] = true;
        rightTaken[c.right] = true;
        const auto [lesser, greater] = std::minmax(c.left, c.right);
        links.push_back(
            {c.left, c.right,
             c.dice + c.order - offDiagonalCost * static_cast<double>(greater - lesser)});
    }
    std::ranges::sort(links, {}, &SpineLink::left);
    const std::vector<bool> onSpine = findSpine(links);
    for (std::size_t i = 0; i < links.size(); ++i)
        if (onSpine[i]) {
            m_left.push_back(links[i].left);
            m_right.push_back(links[i].right);
        }
}

Place SurePairs::placeOf(std::size_t left, std::size_t right) const {
    const Gap leftGap = gapOf(m_left, left, m_leftSentences);
    const Gap rightGap = gapOf(m_right, right, m_rightSentences);
    if (m_left.empty()) return {};
    if (leftGap.isSure == rightGap.isSure && leftGap.index == rightGap.index)
        return leftGap.isSure
                   ? Place{}
                   : Place{Place::Kind::Between, leftGap.sentences * rightGap.sentences, 0};
    return {Place::Kind::Across, 0,
            static_cast<double>(m_left.size()) /
                static_cast<double>(std::min(m_leftSentences, m_rightSentences))};
}

} // namespace wireside
