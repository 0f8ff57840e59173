// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_by_hand.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace wireside {
namespace {

TextSpan spanFrom(std::u16string_view text, std::u16string_view part, std::size_t from) {
    const std::size_t begin = text.find(part, from);
    if (begin == std::u16string_view::npos)
        throw std::invalid_argument("a sentence that isn't in the text");
    return {begin, begin + part.size()};
}

} // namespace

Document reportByHand(std::u16string_view text, const std::vector<std::u16string_view>& sentences) {
    Document report;
    report.origin.language = "en";
    report.text = text;
    std::size_t from = 0;
    for (const std::u16string_view part : sentences) {
        Sentence sentence;
        sentence.span = spanFrom(text, part, from);
        from = sentence.span.end;
        report.sentences.push_back(sentence);
    }
    return report;
}

TextSpan spanOf(const Document& report, std::u16string_view part) {
    return spanFrom(report.text, part, 0);
}

Comparison comparisonByHand() {
    Document left = reportByHand(u"\U0001F6A2 The port reopened. Rain fell.",
                                 {u"\U0001F6A2 The port reopened.", u"Rain fell."});
    left.origin.path = "left.txt";
    left.origin.title = u"Port \U0001F6A2";
    left.origin.encoding = "UTF-8";
    left.words = 5;
    Document right = reportByHand(u"Rain fell. \U0001F6A2\U0001F6A2 The port is open.",
                                  {u"Rain fell.", u"\U0001F6A2\U0001F6A2 The port is open."});
    right.sentences[0].role = Role::Caption;
    right.words = 4;

    Link port;
    port.left = {0};
    port.right = {1};
    port.kind = MatchKind::Reworded;
    port.score = 0.75;
    port.coverage = {0.5, 1};
    port.edits = {
        {EditOp::Insert, {0, 0}, spanOf(right, u"\U0001F6A2")},
        {EditOp::Equal, spanOf(left, u"\U0001F6A2 The port"), {13, 24}},
        {EditOp::Replace, spanOf(left, u"reopened"), spanOf(right, u"is open")},
        {EditOp::Equal, spanOf(left, u"."), {32, 33}},
    };
    Link rain;
    rain.left = {1};
    rain.right = {0};
    rain.kind = MatchKind::Shared;
    rain.score = 1;
    rain.coverage = {1, 1};
    rain.moved = true;
    rain.edits = {{EditOp::Equal, spanOf(left, u"Rain fell."), spanOf(right, u"Rain fell.")}};

    Comparison comparison;
    comparison.passages = {{left.sentences[0].span, right.sentences[1].span, {0}}};
    comparison.findings = {
        {FindingKind::Number, spanOf(left, u"\U0001F6A2"), spanOf(right, u"\U0001F6A2\U0001F6A2"),
         0, "one ship or two?"},
        {FindingKind::Quote, std::nullopt, spanOf(right, u"is open"), std::nullopt, ""},
    };
    comparison.left = std::make_shared<const Document>(std::move(left));
    comparison.right = std::make_shared<const Document>(std::move(right));
    comparison.links = {port, rain};
    comparison.linksOfLeft = {{0}, {1}};
    comparison.linksOfRight = {{1}, {0}};
    comparison.leftShares = {0.375, 0.625, 0};
    comparison.rightShares = {0, 1, 0};
    return comparison;
}

} // namespace wireside
