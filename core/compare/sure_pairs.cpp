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

} // namespace

std::vector<SurePairs::Gap> SurePairs::gapsOf(const std::vector<std::size_t>& sure,
                                              std::size_t sentences) {
    std::vector<Gap> gaps;
    gaps.reserve(sentences);
    for (std::size_t index = 0; index <= sure.size(); ++index) {
        const std::size_t end = index < sure.size() ? sure[index] : sentences;
        gaps.resize(end, {false, index, end - gaps.size()});
        if (index < sure.size()) gaps.push_back({true, index, 0});
    }
    return gaps;
}

SurePairs::SurePairs(const std::vector<Candidate>& candidates, const SentenceTerms& terms) {
    std::vector<Candidate> sure;
    for (const Candidate& c : candidates)
        if (c.dice + c.order >= leastSimilarity) sure.push_back(c);
    // Of equally sure pairs the one nearer to the diagonal first, whichever side is called left.
    std::ranges::sort(sure, {}, [](const Candidate& c) {
        const auto [lesser, greater] = std::minmax(c.left, c.right);
        return std::tuple(-(c.dice + c.order), greater - lesser, greater + lesser);
    });
    std::vector<bool> leftTaken(terms.left.sentences(), false);
    std::vector<bool> rightTaken(terms.right.sentences(), false);
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
    std::vector<std::size_t> lefts;
    std::vector<std::size_t> rights;
    for (std::size_t i = 0; i < links.size(); ++i)
        if (onSpine[i]) {
            lefts.push_back(links[i].left);
            rights.push_back(links[i].right);
        }
    m_left = gapsOf(lefts, terms.left.sentences());
    m_right = gapsOf(rights, terms.right.sentences());
    m_pairs = lefts.size();
}

Place SurePairs::placeOf(std::size_t left, std::size_t right) const {
    const Gap& leftGap = m_left[left];
    const Gap& rightGap = m_right[right];
    if (m_pairs == 0) return {};
    if (leftGap.isSure == rightGap.isSure && leftGap.index == rightGap.index)
        return leftGap.isSure
                   ? Place{}
                   : Place{Place::Kind::Between, leftGap.sentences * rightGap.sentences, 0};
    return {Place::Kind::Across, 0,
            static_cast<double>(m_pairs) /
                static_cast<double>(std::min(m_left.size(), m_right.size()))};
}

} // namespace wireside
