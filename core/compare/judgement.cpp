// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/judgement.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace wireside {
namespace {

TextSpan& on(Judgement& judgement, Side side) {
    return side == Side::Left ? judgement.left : judgement.right;
}

bool isRemoved(const TextSpan& span, const TextShift& change) {
    return change.position <= span.begin && span.end <= change.position + change.removed;
}

// What is left of a span that is not removed. Text put in at an end of it is not in it.
TextSpan shifted(TextSpan span, const TextShift& change) {
    const std::size_t removedEnd = change.position + change.removed;
    if (span.end <= change.position) return span;
    if (span.begin >= change.position)
        span.begin = std::max(span.begin, removedEnd) - change.removed + change.added;
    span.end = span.end > removedEnd ? span.end - change.removed + change.added : change.position;
    return span;
}

} // namespace

SentenceRange sentencesTouched(const Document& report, const TextSpan& span) {
    if (span.begin >= span.end) return {};
    const auto& sentences = report.sentences;
    const auto first = std::ranges::upper_bound(
        sentences, span.begin, {}, [](const Sentence& sentence) { return sentence.span.end; });
    const auto last =
        std::ranges::lower_bound(first, sentences.end(), span.end, {},
                                 [](const Sentence& sentence) { return sentence.span.begin; });
    return {static_cast<std::size_t>(first - sentences.begin()),
            static_cast<std::size_t>(last - sentences.begin())};
}

TextSpan extentOf(const Document& report, const SentenceRange& sentences) {
    assert(!sentences.empty());
    return {report.sentences[sentences.first].span.begin,
            report.sentences[sentences.last - 1].span.end};
}

std::vector<Judgement> shifted(std::vector<Judgement> judgements, Side side,
                               const TextShift& change) {
    std::erase_if(judgements,
                  [&](Judgement& judgement) { return isRemoved(on(judgement, side), change); });
    for (Judgement& judgement : judgements)
        on(judgement, side) = shifted(on(judgement, side), change);
    return judgements;
}

std::vector<Judgement> mirrored(std::vector<Judgement> judgements) {
    for (Judgement& judgement : judgements) std::swap(judgement.left, judgement.right);
    return judgements;
}

} // namespace wireside
