// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/letter_grams.h"

#include "core/compare/sentence_terms.h"

#include <algorithm>

namespace wireside {

std::vector<std::uint64_t> letterGrams(const Document& text,
                                       const std::vector<std::size_t>& sentences) {
    constexpr std::uint64_t bitsOfUnit = 16;
    constexpr std::uint64_t lastThree = (std::uint64_t{1} << (3 * bitsOfUnit)) - 1;
    std::vector<std::uint64_t> grams;
    std::uint64_t gram = u' ';
    std::size_t units = 1;
    const auto add = [&](char16_t unit) {
        gram = (gram << bitsOfUnit | unit) & lastThree;
        if (++units >= 3) grams.push_back(gram);
    };
    for (const std::size_t sentence : sentences)
        for (std::size_t i = text.sentences[sentence].firstToken;
             i < text.sentences[sentence].lastToken; ++i) {
            const Token& token = text.tokens[i];
            if (!weighs(token.kind)) continue;
            for (const char16_t unit : text.forms[token.form]) add(unit);
            add(u' ');
        }
    std::ranges::sort(grams);
    return grams;
}

double letterDice(std::span<const std::uint64_t> left, std::span<const std::uint64_t> right) {
    if (left.empty() || right.empty()) return 0;
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i] < right[j]) {
            ++i;
        } else if (right[j] < left[i]) {
            ++j;
        } else {
            ++common;
            ++i;
            ++j;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(left.size() + right.size());
}

} // namespace wireside
