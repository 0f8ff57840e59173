// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/judging.h"

#include <algorithm>

namespace wireside {
namespace {

bool covers(SentenceRange outer, SentenceRange inner) {
    return outer.first <= inner.first && inner.last <= outer.last;
}

// A link can skip sentences; those are not meant.
std::vector<SentenceRange> runsOf(const std::vector<std::size_t>& sentences) {
    std::vector<SentenceRange> runs;
    for (const std::size_t s : sentences) {
        if (runs.empty() || runs.back().last != s) runs.push_back({s, s});
        ++runs.back().last;
    }
    return runs;
}

} // namespace

std::vector<Judgement> withLink(std::vector<Judgement> judgements, const Document& left,
                                SentenceRange leftSentences, const Document& right,
                                SentenceRange rightSentences) {
    std::erase_if(judgements, [&](const Judgement& former) {
        return former.verdict == Verdict::Linked &&
               (covers(leftSentences, sentencesTouched(left, former.left)) ||
                covers(rightSentences, sentencesTouched(right, former.right)));
    });
    judgements.push_back(
        {Verdict::Linked, extentOf(left, leftSentences), extentOf(right, rightSentences)});
    return judgements;
}

std::vector<Judgement> withNotTheSame(std::vector<Judgement> judgements, const Document& left,
                                      SentenceRange leftSentences, const Document& right,
                                      SentenceRange rightSentences) {
    judgements.push_back(
        {Verdict::NotTheSame, extentOf(left, leftSentences), extentOf(right, rightSentences)});
    return judgements;
}

std::vector<Judgement> withNotTheSame(std::vector<Judgement> judgements,
                                      const Comparison& comparison, std::size_t link) {
    for (const SentenceRange& left : runsOf(comparison.links[link].left))
        for (const SentenceRange& right : runsOf(comparison.links[link].right))
            judgements = withNotTheSame(std::move(judgements), *comparison.left, left,
                                        *comparison.right, right);
    return judgements;
}

std::vector<Judgement> withoutLink(std::vector<Judgement> judgements, const Comparison& comparison,
                                   std::size_t link) {
    const Link& gone = comparison.links[link];
    if (!gone.byHand) return withNotTheSame(std::move(judgements), comparison, link);
    const auto made =
        std::find_if(judgements.rbegin(), judgements.rend(), [&](const Judgement& judgement) {
            return judgement.verdict == Verdict::Linked &&
                   sentencesTouched(*comparison.left, judgement.left).contains(gone.left.front()) &&
                   sentencesTouched(*comparison.right, judgement.right)
                       .contains(gone.right.front());
        });
    if (made != judgements.rend()) judgements.erase(std::next(made).base());
    return judgements;
}

} // namespace wireside
