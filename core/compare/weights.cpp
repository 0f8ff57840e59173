// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights.h"

#include "core/compare/background_table.h"

#include <algorithm>
#include <cmath>

namespace wireside {
namespace {

// Tried on the seed reports, ArgRewrite and PAN-13, development splits; flat around these values.
constexpr double backgroundPart = 0.75;
constexpr double reportPart = 0.5;
constexpr double functionWordFactor = 0.3;
// The table's counts come from about so many sentences.
constexpr double backgroundSentences = 37'000;
constexpr double unseenWeight = 9.8;

} // namespace

double backgroundWeight(std::u16string_view stem) {
    const auto found = std::ranges::lower_bound(backgroundTable, stem, {}, &BackgroundCount::stem);
    if (found == backgroundTable.end() || found->stem != stem) return unseenWeight;
    return std::min(unseenWeight, std::log((backgroundSentences + 1) / (found->sentences + 0.5)));
}

double stemWeight(double background, StemCounts counts, bool functionWord) {
    const double isf = std::log((static_cast<double>(counts.sentences) + 1) /
                                (static_cast<double>(counts.sentencesWith) + 0.5));
    const double weight = backgroundPart * background + reportPart * std::max(0.0, isf);
    return functionWord ? functionWordFactor * weight : weight;
}

} // namespace wireside
