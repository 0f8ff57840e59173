// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/reasons.h"

#include "core/compare/analysis.h"
#include "core/compare/evidence.h"
#include "core/compare/group_terms.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace wireside {
namespace {

// The n-th occurrence of a stem on the left with the n-th on the right: as the matched mass counts.
std::vector<CommonWord> commonWords(const Analysis& analysis, const Link& link) {
    std::unordered_map<std::uint32_t, std::deque<TextSpan>> places;
    for (const std::size_t s : link.right) {
        const Sentence& sentence = analysis.right->sentences[s];
        for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i)
            if (weighs(analysis.right->tokens[i].kind))
                places[analysis.terms.right.tokenStem[i]].push_back(analysis.right->tokens[i].span);
    }
    std::vector<CommonWord> common;
    for (const std::size_t s : link.left) {
        const Sentence& sentence = analysis.left->sentences[s];
        for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
            if (!weighs(analysis.left->tokens[i].kind)) continue;
            const std::uint32_t stem = analysis.terms.left.tokenStem[i];
            const auto found = places.find(stem);
            if (found == places.end() || found->second.empty()) continue;
            common.push_back({analysis.left->tokens[i].span, found->second.front(),
                              analysis.terms.weights[stem]});
            found->second.pop_front();
        }
    }
    std::ranges::stable_sort(common, {}, [](const CommonWord& word) { return -word.weight; });
    return common;
}

// Explains links of one comparison.
class Explainer {
public:
    explicit Explainer(const Comparison& comparison)
        : m_comparison(comparison),
          m_subsequence(comparison.analysis ? comparison.analysis->terms.forms : 0) {}

    Reasons explain(const Link& link) {
        Reasons reasons;
        reasons.probability = link.probability;
        reasons.byHand = link.byHand;
        for (const Edit& edit : link.edits)
            if (edit.op != EditOp::Equal && edit.op != EditOp::Move)
                reasons.changed.push_back(edit);
        if (!m_comparison.analysis) return reasons;
        const Analysis& analysis = *m_comparison.analysis;
        const GroupTerms left = termsOf(analysis.terms.left, link.left);
        const GroupTerms right = termsOf(analysis.terms.right, link.right);
        reasons.dice = diceOf(left, right, analysis.terms.weights);
        reasons.order = orderOf(left, right, m_subsequence);
        reasons.context = contextOf(analysis, link);
        reasons.common = commonWords(analysis, link);
        return reasons;
    }

private:
    // Of the likeliest pair of sentences in the link.
    [[nodiscard]] double contextOf(const Analysis& analysis, const Link& link) const {
        double best = 0;
        double context = 0;
        for (const std::size_t left : link.left)
            for (const std::size_t right : link.right) {
                const auto place = placeOf(analysis.candidates, left, right);
                if (!place || analysis.evidence[*place].sum() <= best) continue;
                const Evidence& evidence = analysis.evidence[*place];
                best = evidence.sum();
                context = evidence.neighbours + evidence.lead + evidence.place;
            }
        return context;
    }

    const Comparison& m_comparison;
    CommonSubsequence m_subsequence;
};

} // namespace

Reasons explain(const Comparison& comparison, std::size_t link) {
    return Explainer(comparison).explain(comparison.links[link]);
}

std::vector<Reasons> explain(const Comparison& comparison) {
    Explainer explainer(comparison);
    std::vector<Reasons> reasons;
    reasons.reserve(comparison.links.size());
    for (const Link& link : comparison.links) reasons.push_back(explainer.explain(link));
    return reasons;
}

} // namespace wireside
