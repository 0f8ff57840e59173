// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"

#include "core/compare/reasons.h"
#include "core/exchange/code_point_offsets.h"
#include "core/exchange/origin_json.h"
#include "core/text/decode.h"
#include "core/version.h"

#include <cmath>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

// The fields of one object. nlohmann's ordered object copies all its values when it grows, so there
// must be room for them from the start.
class Fields {
public:
    explicit Fields(std::size_t count) { fields_.reserve(count); }

    Fields& add(const char* name, Json value) {
        fields_.emplace_back(name, std::move(value));
        return *this;
    }
    [[nodiscard]] Json take() { return Json(std::move(fields_)); }

private:
    Json::object_t fields_;
};

template <typename Range, typename ToJson> Json arrayOf(const Range& values, ToJson toJsonValue) {
    Json::array_t array;
    array.reserve(values.size());
    for (const auto& value : values) array.push_back(std::invoke(toJsonValue, value));
    return array;
}

Json indices(const std::vector<std::size_t>& values) {
    return arrayOf(values, [](std::size_t value) { return Json(value); });
}

// File names may be any bytes; JSON is UTF-8.
std::string wellFormed(std::string_view text) { return toUtf8(fromUtf8(text)); }

Json spanToJson(TextSpan span, const CodePointOffsets& offsets) {
    Json::array_t bounds;
    bounds.reserve(2);
    bounds.emplace_back(offsets.of(span.begin));
    bounds.emplace_back(offsets.of(span.end));
    return bounds;
}

Json spanToJson(const std::optional<TextSpan>& span, const CodePointOffsets& offsets) {
    return span ? spanToJson(*span, offsets) : Json();
}

// To a thousandth: these are for people, and the rest of the digits for nobody.
double rounded(double value) {
    constexpr double steps = 1000;
    return std::round(value * steps) / steps;
}

Json sharesToJson(const Shares& shares) {
    return Fields(3)
        .add("shared", shares.shared)
        .add("reworded", shares.reworded)
        .add("unique", shares.unique)
        .take();
}

constexpr std::size_t mostReportFields = 15;

// `placeOf` gives the kind of the sentence of an index and the indices of its links.
template <typename PlaceOf>
Json reportToJson(const Document& report, const Shares& shares, const CodePointOffsets& offsets,
                  PlaceOf placeOf) {
    Json::array_t sentences;
    sentences.reserve(report.sentences.size());
    for (std::size_t index = 0; index < report.sentences.size(); ++index) {
        const Sentence& sentence = report.sentences[index];
        auto [kind, links] = placeOf(index);
        sentences.push_back(Fields(5)
                                .add("begin", offsets.of(sentence.span.begin))
                                .add("end", offsets.of(sentence.span.end))
                                .add("role", name(sentence.role))
                                .add("kind", name(kind))
                                .add("links", std::move(links))
                                .take());
    }
    Fields fields(mostReportFields);
    fields.add("path", wellFormed(report.origin.path))
        .add("title", toUtf8(report.origin.title))
        .add("language", wellFormed(report.origin.language))
        .add("encoding", wellFormed(report.origin.encoding));
    Json known = Json::object();
    addWhatIsKnown(report.origin, known);
    for (auto& [key, value] : known.items()) fields.add(key.c_str(), std::move(value));
    return fields.add("text", toUtf8(report.text))
        .add("words", report.words)
        .add("shares", sharesToJson(shares))
        .add("sentences", std::move(sentences))
        .take();
}

Json sideToJson(const Comparison& comparison, Side side, const CodePointOffsets& offsets) {
    const auto placeOf = [&](std::size_t sentence) {
        return std::pair(kindOf(comparison, side, sentence),
                         indices(comparison.linksOf(side)[sentence]));
    };
    return reportToJson(comparison.document(side), comparison.shares(side), offsets, placeOf);
}

// Offsets on both sides, for what spans both.
struct BothOffsets {
    CodePointOffsets left;
    CodePointOffsets right;
};

Json whyToJson(const Reasons& reasons, const BothOffsets& offsets) {
    const auto wordToJson = [&](const CommonWord& word) {
        return Fields(3)
            .add("left", spanToJson(word.left, offsets.left))
            .add("right", spanToJson(word.right, offsets.right))
            .add("weight", rounded(word.weight))
            .take();
    };
    return Fields(5)
        .add("probability", rounded(reasons.probability))
        .add("dice", rounded(reasons.dice))
        .add("order", rounded(reasons.order))
        .add("context", rounded(reasons.context))
        .add("common", arrayOf(reasons.common, wordToJson))
        .take();
}

Json linkToJson(const Link& link, const Reasons& reasons, const BothOffsets& offsets) {
    const auto editToJson = [&](const Edit& edit) {
        return Fields(3)
            .add("op", name(edit.op))
            .add("left", spanToJson(edit.left, offsets.left))
            .add("right", spanToJson(edit.right, offsets.right))
            .take();
    };
    Fields fields(9);
    fields.add("left", indices(link.left))
        .add("right", indices(link.right))
        .add("kind", name(link.kind))
        .add("score", link.score)
        .add("coverage",
             Fields(2).add("left", link.coverage.left).add("right", link.coverage.right).take())
        .add("moved", link.moved)
        .add("edits", arrayOf(link.edits, editToJson))
        .add("why", whyToJson(reasons, offsets));
    if (link.byHand) fields.add("byHand", true);
    return fields.take();
}

Json passageToJson(const Passage& passage, const BothOffsets& offsets) {
    return Fields(3)
        .add("left", spanToJson(passage.left, offsets.left))
        .add("right", spanToJson(passage.right, offsets.right))
        .add("links", indices(passage.links))
        .take();
}

Json findingToJson(const Finding& finding, const BothOffsets& offsets) {
    return Fields(5)
        .add("kind", name(finding.kind))
        .add("left", spanToJson(finding.left, offsets.left))
        .add("right", spanToJson(finding.right, offsets.right))
        .add("link", finding.link ? Json(*finding.link) : Json())
        .add("note", wellFormed(finding.note))
        .take();
}

} // namespace

Json toJson(const Comparison& comparison) {
    const BothOffsets offsets{CodePointOffsets(comparison.left->text),
                              CodePointOffsets(comparison.right->text)};
    const std::vector<Reasons> reasons = explain(comparison);
    Json::array_t links;
    links.reserve(comparison.links.size());
    for (std::size_t i = 0; i < comparison.links.size(); ++i)
        links.push_back(linkToJson(comparison.links[i], reasons[i], offsets));
    return Fields(7)
        .add("schema", "wireside-comparison-1")
        .add("generator", programAndVersion)
        .add("left", sideToJson(comparison, Side::Left, offsets.left))
        .add("right", sideToJson(comparison, Side::Right, offsets.right))
        .add("links", std::move(links))
        .add("passages",
             arrayOf(comparison.passages,
                     [&](const Passage& passage) { return passageToJson(passage, offsets); }))
        .add("findings",
             arrayOf(comparison.findings,
                     [&](const Finding& finding) { return findingToJson(finding, offsets); }))
        .take();
}

Json toJson(const Document& report) {
    const Shares allUnique{0, 0, report.words == 0 ? 0.0 : 1.0};
    const auto alone = [](std::size_t) { return std::pair(SentenceKind::Unique, Json::array()); };
    return Fields(3)
        .add("schema", "wireside-report-1")
        .add("generator", programAndVersion)
        .add("report", reportToJson(report, allUnique, CodePointOffsets(report.text), alone))
        .take();
}

} // namespace wireside
