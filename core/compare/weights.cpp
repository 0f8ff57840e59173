// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights.h"

#include "core/compare/background_table.h"
#include "core/text/word_table.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace wireside {
namespace {

// Tried on the seed reports, ArgRewrite and PAN-13, development splits; flat around these values.
constexpr double backgroundPart = 0.75;
constexpr double reportPart = 0.5;
constexpr double functionWordFactor = 0.3;
// The table's counts come from about so many sentences.
constexpr double backgroundSentences = 37'000;
constexpr double unseenWeight = 9.8;

// The rows of the table by the hashes of their stems: a search by halves would miss the cache a
// dozen times, and every stem of a report is looked up.
struct Background {
    WordTable rows{backgroundTable.size()};
    std::vector<double> weights; // by row

    Background() {
        weights.reserve(backgroundTable.size());
        for (std::size_t row = 0; row < backgroundTable.size(); ++row) {
            rows.findOrAdd(keyOf(backgroundTable[row].stem), [](std::uint32_t) { return false; });
            const int sentences = backgroundTable[row].sentences;
            weights.push_back(
                std::min(unseenWeight, std::log((backgroundSentences + 1) / (sentences + 0.5))));
        }
    }
};

// Made on first use, in about a millisecond.
const Background& loadedBackground() {
    static const Background table;
    return table;
}

} // namespace

double backgroundWeight(std::u16string_view stem) { return backgroundWeight(stem, keyOf(stem)); }

double backgroundWeight(std::u16string_view stem, const WordKey& key) {
    const Background& background = loadedBackground();
    const std::uint32_t row = background.rows.find(
        key, [&](std::uint32_t known) { return backgroundTable[known].stem == stem; });
    return row == WordTable::none ? unseenWeight : background.weights[row];
}

double stemWeight(double background, StemCounts counts, bool functionWord) {
    const double isf = std::log((static_cast<double>(counts.sentences) + 1) /
                                (static_cast<double>(counts.sentencesWith) + 0.5));
    const double weight = backgroundPart * background + reportPart * std::max(0.0, isf);
    return functionWord ? functionWordFactor * weight : weight;
}

} // namespace wireside
