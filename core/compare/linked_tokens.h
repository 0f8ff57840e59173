// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tokens of a link's sentences, each with its partner in the word script.
//
//     left:   14 people were hurt         right:  17 people were hurt
//     linkedTokens(link, ...).left.tokens[0]    // partner 0, not the same
//     linkedTokens(link, ...).left.tokens[1]    // partner 1, the same
//
// A token has a partner where the script says which word stands for it: in an equal or moved stretch, and
// in a replacement of one by one. Linear in the link's tokens and edits.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/sentence_terms.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace wireside {

inline constexpr auto noToken = static_cast<std::size_t>(-1);

struct LinkedToken {
    std::size_t token = 0; // index into Document::tokens
    std::size_t partner = noToken;
    bool same = false; // the partner has the same form
    bool moved = false;
    std::size_t edit = noToken; // index into Link::edits

    bool operator==(const LinkedToken&) const = default;
};

// Indices [first, last) of a side's tokens.
struct TokenRange {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::size_t size() const { return last - first; }
    [[nodiscard]] bool empty() const { return first == last; }
    bool operator==(const TokenRange&) const = default;
};

// One side of a link. An index is one of `tokens`.
struct LinkedSide {
    const Document* document = nullptr; // never null
    const DocumentTerms* terms = nullptr;
    std::vector<LinkedToken> tokens; // in reading order

    [[nodiscard]] std::size_t size() const { return tokens.size(); }
    [[nodiscard]] const Token& token(std::size_t i) const {
        return document->tokens[tokens[i].token];
    }
    [[nodiscard]] TokenClass kind(std::size_t i) const { return token(i).kind; }
    [[nodiscard]] std::u16string_view form(std::size_t i) const {
        return document->forms[token(i).form];
    }
    // As it is written.
    [[nodiscard]] std::u16string_view text(std::size_t i) const {
        return document->textOf(token(i).span);
    }
    // In the numbering of both sides.
    [[nodiscard]] std::uint32_t formNumber(std::size_t i) const {
        return terms->tokenForm[tokens[i].token];
    }
    [[nodiscard]] std::uint32_t stem(std::size_t i) const {
        return terms->tokenStem[tokens[i].token];
    }
    // Of a range that is not empty.
    [[nodiscard]] TextSpan span(TokenRange range) const {
        return {token(range.first).span.begin, token(range.last - 1).span.end};
    }
    // Whether no other sentence of the report stands between the tokens i and i + 1.
    [[nodiscard]] bool touchesNext(std::size_t i) const {
        return i + 1 < size() && tokens[i].token + 1 == tokens[i + 1].token;
    }

    // Whether nothing at all does, not even white space.
    [[nodiscard]] bool textTouchesNext(std::size_t i) const {
        return i + 1 < size() && token(i).span.end == token(i + 1).span.begin;
    }

    bool operator==(const LinkedSide&) const = default;
};

struct LinkedTokens {
    const Link* link = nullptr; // never null
    LinkedSide left;
    LinkedSide right;

    [[nodiscard]] const LinkedSide& on(Side side) const {
        return side == Side::Left ? left : right;
    }
    bool operator==(const LinkedTokens&) const = default;
};

// The link, documents and terms must outlive what is returned.
[[nodiscard]] LinkedTokens linkedTokens(const Link& link, const Document& left,
                                        const Document& right, const SentenceTerms& terms);

} // namespace wireside
