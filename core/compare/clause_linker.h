// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links a sentence with the clauses of a longer one that say the same.
//
//     left:   The port reopened after a week, and ferries to the islands sail again on Monday.
//     right:  On Monday the ferries to the islands will sail again.
//     link:   0 - 0; its coverage says 0.625 of the left and 1 of the right
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/linker.h"
#include "core/compare/sentence_terms.h"
#include "core/text/document.h"

#include <vector>

namespace wireside {

// Adds groups for sentences that are in none. The longer sentence may be in another group already, if
// that one does not account for the same clauses: another clause of it has a partner of its own.
// Linear in the candidates of the sentences that are left; the clauses of one sentence are few.
void linkClauses(std::vector<SentenceGroup>& groups, const std::vector<Candidate>& candidates,
                 const Document& left, const Document& right, const SentenceTerms& terms,
                 double leastProbability);

} // namespace wireside
