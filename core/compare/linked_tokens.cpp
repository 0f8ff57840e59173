// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/linked_tokens.h"

#include <algorithm>

namespace wireside {
namespace {

LinkedSide sideOf(const std::vector<std::size_t>& sentences, const Document& document,
                  const DocumentTerms& terms) {
    LinkedSide side{.document = &document, .terms = &terms, .tokens = {}};
    std::size_t count = 0;
    for (const std::size_t s : sentences)
        count += document.sentences[s].lastToken - document.sentences[s].firstToken;
    side.tokens.reserve(count);
    for (const std::size_t s : sentences)
        for (std::size_t i = document.sentences[s].firstToken; i < document.sentences[s].lastToken;
             ++i)
            side.tokens.push_back({.token = i});
    return side;
}

// The tokens in a span. Looks ahead from `next`, where the script mostly goes on.
TokenRange tokensIn(const LinkedSide& side, TextSpan span, std::size_t& next) {
    const auto beginsBefore = [&](std::size_t i, std::size_t offset) {
        return side.token(i).span.begin < offset;
    };
    if (span.empty()) return {next, next};
    const bool goesOn = next < side.size() && side.token(next).span.begin == span.begin;
    if (!goesOn) {
        const auto first =
            std::ranges::lower_bound(side.tokens, span.begin, {}, [&](const LinkedToken& linked) {
                return side.document->tokens[linked.token].span.begin;
            });
        next = static_cast<std::size_t>(first - side.tokens.begin());
    }
    TokenRange range{next, next};
    while (range.last < side.size() && beginsBefore(range.last, span.end)) ++range.last;
    next = range.last;
    return range;
}

} // namespace

LinkedTokens linkedTokens(const Link& link, const Document& left, const Document& right,
                          const SentenceTerms& terms) {
    LinkedTokens out{.link = &link,
                     .left = sideOf(link.left, left, terms.left),
                     .right = sideOf(link.right, right, terms.right)};
    std::size_t nextLeft = 0;
    std::size_t nextRight = 0;
    for (std::size_t e = 0; e < link.edits.size(); ++e) {
        const Edit& edit = link.edits[e];
        const TokenRange lefts = tokensIn(out.left, edit.left, nextLeft);
        const TokenRange rights = tokensIn(out.right, edit.right, nextRight);
        for (std::size_t i = lefts.first; i < lefts.last; ++i) out.left.tokens[i].edit = e;
        for (std::size_t j = rights.first; j < rights.last; ++j) out.right.tokens[j].edit = e;
        const bool same = edit.op == EditOp::Equal || edit.op == EditOp::Move;
        if (lefts.size() != rights.size() || (!same && lefts.size() != 1)) continue;
        for (std::size_t k = 0; k < lefts.size(); ++k) {
            LinkedToken& its = out.left.tokens[lefts.first + k];
            LinkedToken& other = out.right.tokens[rights.first + k];
            its.partner = rights.first + k;
            other.partner = lefts.first + k;
            its.same = other.same = same;
            its.moved = other.moved = edit.op == EditOp::Move;
        }
    }
    return out;
}

} // namespace wireside
