// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/linked_finding.h"

#include "core/text/decode.h"

#include <algorithm>
#include <string>

namespace wireside {
namespace {

std::string quoted(const LinkedSide& side, TokenRange range) {
    return '"' + toUtf8(side.document->textOf(side.span(range))) + '"';
}

// The tokens of the sentence that a token is in.
TokenRange sentenceAround(const LinkedSide& side, std::size_t at) {
    const std::size_t token = side.tokens[at].token;
    const auto& sentences = side.document->sentences;
    const auto sentence = std::ranges::upper_bound(sentences, token, {}, &Sentence::lastToken);
    const auto place = [&](std::size_t documentToken) {
        return static_cast<std::size_t>(
            std::ranges::lower_bound(side.tokens, documentToken, {}, &LinkedToken::token) -
            side.tokens.begin());
    };
    return {place(sentence->firstToken), place(sentence->lastToken)};
}

} // namespace

Finding linkedFinding(FindingKind kind, const LinkedTokens& link, TokenRange left,
                      TokenRange right) {
    return {.kind = kind,
            .left = link.left.span(left),
            .right = link.right.span(right),
            .link = {},
            .note = quoted(link.left, left) + " on the left, " + quoted(link.right, right) +
                    " on the right"};
}

Agreement agreementAround(const LinkedTokens& link, Side side, std::size_t at) {
    const LinkedSide& own = link.on(side);
    const LinkedSide& its = link.on(other(side));
    const TokenRange sentence = sentenceAround(own, at);
    Agreement agreement;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
        const bool counts = own.kind(i) == TokenClass::Content || own.kind(i) == TokenClass::Number;
        if (!counts || i == at) continue;
        ++agreement.words;
        const std::size_t partner = own.tokens[i].partner;
        if (partner != noToken && its.stem(partner) == own.stem(i)) ++agreement.agreeing;
    }
    return agreement;
}

} // namespace wireside
