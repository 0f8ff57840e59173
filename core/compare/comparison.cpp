// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include <algorithm>

namespace wireside {

std::string_view name(MatchKind kind) { return kind == MatchKind::Shared ? "shared" : "reworded"; }

std::string_view name(SentenceKind kind) {
    switch (kind) {
    case SentenceKind::Shared: return "shared";
    case SentenceKind::Reworded: return "reworded";
    case SentenceKind::Unique: return "unique";
    }
    return "";
}

std::string_view name(EditOp op) {
    switch (op) {
    case EditOp::Equal: return "equal";
    case EditOp::Move: return "move";
    case EditOp::Replace: return "replace";
    case EditOp::Delete: return "delete";
    case EditOp::Insert: return "insert";
    }
    return "";
}

std::string_view name(FindingKind kind) {
    switch (kind) {
    case FindingKind::Number: return "number";
    case FindingKind::Date: return "date";
    case FindingKind::Quote: return "quote";
    case FindingKind::QuoteMarks: return "quote-marks";
    case FindingKind::Negation: return "negation";
    case FindingKind::Name: return "name";
    }
    return "";
}

SentenceKind kindOf(const Comparison& comparison, Side side, std::size_t sentence) {
    const std::vector<std::size_t>& links = comparison.linksOf(side)[sentence];
    if (links.empty()) return SentenceKind::Unique;
    const bool shared = std::ranges::any_of(
        links, [&](std::size_t link) { return comparison.links[link].kind == MatchKind::Shared; });
    return shared ? SentenceKind::Shared : SentenceKind::Reworded;
}

TextSpan extentOf(const Comparison& comparison, const Link& link, Side side) {
    const std::vector<Sentence>& sentences = comparison.document(side).sentences;
    return {sentences[link.on(side).front()].span.begin, sentences[link.on(side).back()].span.end};
}

} // namespace wireside
