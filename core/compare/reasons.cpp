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

bool weighs(TokenClass kind) {
    return kind != TokenClass::Title && kind != TokenClass::Punctuation;
}

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

// Of the likeliest pair of sentences in the link.
double contextOf(const Analysis& analysis, const Link& link) {
    const std::vector<Evidence> evidence = weighEvidence(analysis.candidates, analysis.terms);
    double best = 0;
    double context = 0;
    for (std::size_t k = 0; k < evidence.size(); ++k) {
        const Candidate& c = analysis.candidates[k];
        if (!std::ranges::binary_search(link.left, c.left) ||
            !std::ranges::binary_search(link.right, c.right) || evidence[k].sum() <= best)
            continue;
        best = evidence[k].sum();
        context = best - evidence[k].dice - evidence[k].order;
    }
    return context;
}

} // namespace

Reasons explain(const Comparison& comparison, std::size_t index) {
    const Link& link = comparison.links[index];
    Reasons reasons;
    reasons.probability = link.probability;
    for (const Edit& edit : link.edits)
        if (edit.op != EditOp::Equal && edit.op != EditOp::Move) reasons.changed.push_back(edit);
    if (!comparison.analysis) return reasons;
    const Analysis& analysis = *comparison.analysis;
    const GroupTerms left = termsOf(analysis.terms.left, link.left);
    const GroupTerms right = termsOf(analysis.terms.right, link.right);
    CommonSubsequence subsequence(analysis.terms.forms);
    reasons.dice = diceOf(left, right, analysis.terms.weights);
    reasons.order = orderOf(left, right, subsequence);
    reasons.context = contextOf(analysis, link);
    reasons.common = commonWords(analysis, link);
    return reasons;
}

} // namespace wireside
