// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an editor should check in a comparison: numbers, dates, quotations, negations and names that differ
// between sentences that belong together.
//
//     left:   "We pay," she said of the 14 ferries.    right:  She said of the 17 ferries: "We pay."
//     findFindings(comparison)[0].note    // "\"14\" on the left, \"17\" on the right"
//
// Precise rather than many: a false alarm costs more trust than a miss. Each check is a file of its own:
// number_findings.h, date_findings.h, quote_findings.h, negation_findings.h, name_findings.h.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/sentence_terms.h"

#include <vector>

namespace wireside {

// By where they begin on the left. One place is one finding: what lies in a changed quotation is part of
// it, and a name that differs throughout is found once. `terms` are those of the comparison's documents.
// Linear in the words of the links.
[[nodiscard]] std::vector<Finding> findFindings(const Comparison& comparison,
                                                const SentenceTerms& terms);

} // namespace wireside
