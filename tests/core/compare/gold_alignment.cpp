// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/gold_alignment.h"

#include "core/text/decode.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace wireside {
namespace {

// A sentence runs from its first words to the next one's, or to the end of its line.
std::vector<TextSpan> locate(std::u16string_view text, const nlohmann::json& starts) {
    std::vector<std::size_t> begins;
    std::size_t at = 0;
    for (const auto& start : starts) {
        const std::u16string words = fromUtf8(start.get<std::string>());
        at = text.find(words, at);
        if (at == std::u16string_view::npos)
            throw std::runtime_error("no sentence begins \"" + start.get<std::string>() + '"');
        begins.push_back(at);
        at += words.size();
    }
    std::vector<TextSpan> sentences;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::size_t next = i + 1 < begins.size() ? begins[i + 1] : text.size();
        const std::size_t line = std::min(text.find(u'\n', begins[i]), text.size());
        sentences.push_back(trimmed(text, {begins[i], std::min(next, line)}));
    }
    return sentences;
}

GoldSide sideOf(int number, const nlohmann::json& gold, const std::string& side) {
    GoldSide out;
    out.report = sampleReport(number);
    out.sentences = locate(out.report->text, gold.at(side + "_sentences"));
    out.skipped = gold.at(side + "_skip").get<std::set<std::size_t>>();
    return out;
}

} // namespace

bool GoldAlignment::ignores(std::size_t leftSentence, std::size_t rightSentence) const {
    return left.skipped.contains(leftSentence) || right.skipped.contains(rightSentence) ||
           maybe.contains({leftSentence, rightSentence});
}

GoldAlignment loadGold(int left, int right) {
    const std::string path = std::string(WIRESIDE_GOLD) + '/' + std::to_string(left) + '-' +
                             std::to_string(right) + ".json";
    std::ifstream file(path);
    const nlohmann::json gold = nlohmann::json::parse(file);
    GoldAlignment out{sideOf(left, gold, "left"), sideOf(right, gold, "right"), {}, {}};
    for (const auto& link : gold.at("links"))
        out.links.push_back(
            {link.at("left"), link.at("right"),
             link.at("label") == "shared" ? MatchKind::Shared : MatchKind::Reworded});
    for (const auto& pair : gold.at("maybe")) out.maybe.emplace(pair.at(0), pair.at(1));
    return out;
}

} // namespace wireside
