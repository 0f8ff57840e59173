// SPDX-License-Identifier: GPL-3.0-or-later
//
// The result of comparing two documents: a value, computed once (see compare.h), then only read.
//
//     for (const Link& link : comparison.links)
//         for (const std::size_t index : link.left) show(comparison.left->sentences[index]);
//
// Units: spans count UTF-16 units of the text on their side; indices count sentences, links.
// Any number of threads may read one at once.
#pragma once

#include "core/text/document.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

enum class Side : std::uint8_t { Left, Right };
[[nodiscard]] constexpr Side other(Side side) {
    return side == Side::Left ? Side::Right : Side::Left;
}

// What joins two sentences. A sentence on no link is unique; see kindOf().
enum class MatchKind : std::uint8_t { Shared, Reworded };
enum class SentenceKind : std::uint8_t { Shared, Reworded, Unique };
[[nodiscard]] std::string_view name(MatchKind kind);    // as in JSON: "shared", "reworded"
[[nodiscard]] std::string_view name(SentenceKind kind); // and "unique"

enum class EditOp : std::uint8_t {
    Equal,   // the same words
    Move,    // the same words, at another place of the right side
    Replace, // other words, or another form of the same word
    Delete,  // only on the left; the right span is empty
    Insert,  // only on the right; the left span is empty
};
[[nodiscard]] std::string_view name(EditOp op);

// One step of a word script. Every token of both sides lies in exactly one edit of its link.
struct Edit {
    EditOp op = EditOp::Equal;
    TextSpan left;
    TextSpan right;

    bool operator==(const Edit&) const = default;
};

// The part (0 to 1) of each side's content words that the other side accounts for.
struct Coverage {
    double left = 0;
    double right = 0;

    bool operator==(const Coverage&) const = default;
};

// One aligned group of sentences, m:n.
struct Link {
    std::vector<std::size_t> left; // sentence indices, ascending, never empty
    std::vector<std::size_t> right;
    MatchKind kind = MatchKind::Reworded;
    double score = 0; // 0 to 1; 1 only for the same text after normalisation
    double probability =
        0; // 0 to 1: that the sides belong together; what the sensitivity is held to
    Coverage coverage;
    bool moved = false;      // off the spine: out of the common order
    bool byHand = false;     // the user has linked these sentences: see judgement.h
    std::vector<Edit> edits; // in the left side's reading order

    [[nodiscard]] const std::vector<std::size_t>& on(Side side) const {
        return side == Side::Left ? left : right;
    }
    bool operator==(const Link&) const = default;
};

// A stretch of one report reused in the other: neighbouring links with small gaps.
struct Passage {
    TextSpan left;
    TextSpan right;
    std::vector<std::size_t> links; // indices into Comparison::links, ascending

    bool operator==(const Passage&) const = default;
};

enum class FindingKind : std::uint8_t {
    Number,     // figures, or how exact they are said to be: 14 and 17; at least 40 and 40
    Date,       // weekdays or months
    Quote,      // words inside quotation marks
    QuoteMarks, // the same words, within quotation marks on one side only
    Negation,   // not, no, never: on one side only
    Name,       // a name, or the spelling of one
};
inline constexpr std::array allFindingKinds{FindingKind::Number,   FindingKind::Date,
                                            FindingKind::Quote,    FindingKind::QuoteMarks,
                                            FindingKind::Negation, FindingKind::Name};
[[nodiscard]] std::string_view name(FindingKind kind); // as in JSON: "number", "quote-marks"

// Something that an editor should check: what differs inside a link and must not by accident.
// findings.h says how they are found.
struct Finding {
    FindingKind kind = FindingKind::Number;
    std::optional<TextSpan> left; // align() gives both
    std::optional<TextSpan> right;
    std::optional<std::size_t> link;
    std::string note; // in English, for programs and logs: "14 on the left, 17 on the right"

    [[nodiscard]] const std::optional<TextSpan>& on(Side side) const {
        return side == Side::Left ? left : right;
    }

    bool operator==(const Finding&) const = default;
};

// Parts of a report's words, 0 to 1. They add up to 1, or are all 0 for a report without words.
struct Shares {
    double shared = 0;
    double reworded = 0;
    double unique = 0;

    bool operator==(const Shares&) const = default;
};

struct Analysis; // analysis.h

struct Comparison {
    std::shared_ptr<const Document> left; // never null
    std::shared_ptr<const Document> right;
    std::shared_ptr<const Analysis> analysis; // null in a comparison made by hand
    std::vector<Link> links; // by first left sentence, then by first right sentence
    std::vector<Passage> passages;
    std::vector<Finding> findings; // by where they begin on the left
    // For each sentence of a side the indices of its links, ascending; empty for a unique one.
    std::vector<std::vector<std::size_t>> linksOfLeft;
    std::vector<std::vector<std::size_t>> linksOfRight;
    Shares leftShares;
    Shares rightShares;

    [[nodiscard]] const Document& document(Side side) const {
        return side == Side::Left ? *left : *right;
    }
    [[nodiscard]] const std::vector<std::vector<std::size_t>>& linksOf(Side side) const {
        return side == Side::Left ? linksOfLeft : linksOfRight;
    }
    [[nodiscard]] const Shares& shares(Side side) const {
        return side == Side::Left ? leftShares : rightShares;
    }
};

// The kind of one sentence: Shared if one of its links is, else Reworded if it has a link, else Unique.
[[nodiscard]] SentenceKind kindOf(const Comparison& comparison, Side side, std::size_t sentence);

// The stretch of text from the first to the last sentence of a link's side.
[[nodiscard]] TextSpan extentOf(const Comparison& comparison, const Link& link, Side side);

} // namespace wireside
