// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/gold_score.h"

#include "core/text/decode.h"

#include <algorithm>
#include <optional>

namespace wireside {
namespace {

std::vector<TextSpan> spansOf(const Document& report) {
    std::vector<TextSpan> spans;
    spans.reserve(report.sentences.size());
    for (const Sentence& sentence : report.sentences) spans.push_back(sentence.span);
    return spans;
}

// The one of `those` that shares most characters with `span`, the first of several; nothing if none does.
std::optional<std::size_t> nearest(TextSpan span, const std::vector<TextSpan>& those) {
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < those.size(); ++i) {
        const std::size_t begin = std::max(span.begin, those[i].begin);
        const std::size_t end = std::min(span.end, those[i].end);
        if (end <= begin || end - begin <= most) continue;
        most = end - begin;
        best = i;
    }
    return best;
}

GoldPairs foundPairs(const GoldAlignment& gold, const Comparison& comparison) {
    GoldPairs pairs;
    for (const Link& link : comparison.links)
        for (const std::size_t l : link.left)
            for (const std::size_t r : link.right) {
                const auto left = nearest(comparison.left->sentences[l].span, gold.left.sentences);
                const auto right =
                    nearest(comparison.right->sentences[r].span, gold.right.sentences);
                if (left && right && !gold.ignores(*left, *right)) pairs.emplace(*left, *right);
            }
    return pairs;
}

std::string textOf(const GoldSide& side, std::size_t sentence) {
    return toUtf8(side.report->textOf(side.sentences[sentence]));
}

std::string describe(const char* what, const GoldAlignment& gold,
                     std::pair<std::size_t, std::size_t> pair) {
    return std::string(what) + " link " + std::to_string(pair.first) + "-" +
           std::to_string(pair.second) + "\n  " + textOf(gold.left, pair.first) + "\n  " +
           textOf(gold.right, pair.second) + "\n";
}

// Nothing for a sentence whose kind is not scored.
std::optional<SentenceKind> goldKind(const GoldAlignment& gold, Side side, std::size_t sentence) {
    if (gold.on(side).skipped.contains(sentence)) return std::nullopt;
    const auto own = [&](std::size_t left, std::size_t right) {
        return (side == Side::Left ? left : right) == sentence;
    };
    bool linked = false;
    for (const GoldLink& link : gold.links) {
        if (!own(link.left, link.right)) continue;
        if (link.kind == MatchKind::Shared) return SentenceKind::Shared;
        linked = true;
    }
    if (linked) return SentenceKind::Reworded;
    const bool maybe = std::ranges::any_of(
        gold.maybe, [&](const auto& pair) { return own(pair.first, pair.second); });
    return maybe ? std::nullopt : std::optional(SentenceKind::Unique);
}

void scoreKinds(const GoldAlignment& gold, const Comparison& comparison, Side side,
                GoldScore& score) {
    const GoldSide& own = gold.on(side);
    const std::vector<TextSpan> predicted = spansOf(comparison.document(side));
    for (std::size_t s = 0; s < own.sentences.size(); ++s) {
        const auto wanted = goldKind(gold, side, s);
        if (!wanted) continue;
        ++score.scoredKinds;
        const auto place = nearest(own.sentences[s], predicted);
        const auto found = place ? std::optional(kindOf(comparison, side, *place)) : std::nullopt;
        if (found == wanted)
            ++score.rightKinds;
        else
            score.report += "kind " + std::string(name(*wanted)) + ", not " +
                            std::string(found ? name(*found) : "none") + ": " + textOf(own, s) +
                            "\n";
    }
}

double part(std::size_t some, std::size_t all) {
    return all == 0 ? 0 : static_cast<double>(some) / static_cast<double>(all);
}

} // namespace

double GoldScore::precision() const { return part(rightLinks, foundLinks); }
double GoldScore::recall() const { return part(rightLinks, goldLinks); }
double GoldScore::kindAccuracy() const { return part(rightKinds, scoredKinds); }

GoldScore& GoldScore::operator+=(const GoldScore& other) {
    rightLinks += other.rightLinks;
    foundLinks += other.foundLinks;
    goldLinks += other.goldLinks;
    rightKinds += other.rightKinds;
    scoredKinds += other.scoredKinds;
    report += other.report;
    return *this;
}

GoldScore scoreAgainst(const GoldAlignment& gold, const Comparison& comparison) {
    GoldPairs wanted;
    for (const GoldLink& link : gold.links)
        if (!gold.ignores(link.left, link.right)) wanted.emplace(link.left, link.right);
    const GoldPairs found = foundPairs(gold, comparison);
    GoldScore score;
    score.foundLinks = found.size();
    score.goldLinks = wanted.size();
    for (const auto& pair : found) {
        if (wanted.contains(pair))
            ++score.rightLinks;
        else
            score.report += describe("false", gold, pair);
    }
    for (const auto& pair : wanted)
        if (!found.contains(pair)) score.report += describe("missed", gold, pair);
    scoreKinds(gold, comparison, Side::Left, score);
    scoreKinds(gold, comparison, Side::Right, score);
    return score;
}

std::vector<std::string> wrongBounds(const GoldSide& side) {
    const std::vector<TextSpan> found = spansOf(*side.report);
    std::vector<std::string> wrong;
    for (std::size_t s = 0; s < side.sentences.size(); ++s)
        if (!side.skipped.contains(s) && std::ranges::find(found, side.sentences[s]) == found.end())
            wrong.push_back(textOf(side, s));
    return wrong;
}

} // namespace wireside
