// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/candidate_pairs.h"

#include "tests/core/compare/reports.h"

#include <string>
#include <vector>

namespace wireside {

SentenceTerms sized(std::size_t left, std::size_t right) {
    const auto report = [](std::size_t sentences) {
        return reportOf(std::vector<std::u16string>(sentences, u"It rained."));
    };
    return collectTerms(*report(left), *report(right));
}

Candidate pairOf(std::size_t left, std::size_t right, double dice, double order) {
    return {left, right, 50, dice, order, false};
}

} // namespace wireside
