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
    std::erase_if(judgements, [&](Judgement& judgement) {
        const auto span = shifted(on(judgement, side), change);
        if (span) on(judgement, side) = *span;
        return !span;
    });
    return judgements;
}

std::vector<Judgement> mirrored(std::vector<Judgement> judgements) {
    for (Judgement& judgement : judgements) std::swap(judgement.left, judgement.right);
    return judgements;
}

} // namespace wireside
