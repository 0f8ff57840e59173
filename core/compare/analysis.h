// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of two documents before anybody decides what is a link: their weighed words and the
// pairs of sentences that may belong together. Made once; each setting of the dial reads it.
//
//     const auto analysis = *analyse(left, right);
//     align(analysis, {.sensitivity = 0.05});   // loose
//     align(analysis, {.sensitivity = 0.50});   // strict: the texts are not analysed again
//
// A value; any number of threads may read one at once.
#pragma once

#include "core/compare/candidates.h"
#include "core/compare/evidence.h"
#include "core/compare/sentence_terms.h"
#include "core/text/document.h"

#include <memory>
#include <vector>

namespace wireside {

struct Analysis {
    std::shared_ptr<const Document> left; // never null
    std::shared_ptr<const Document> right;
    SentenceTerms terms;
    std::vector<Candidate> candidates;
    std::vector<Evidence> evidence;    // of the candidates
    std::vector<double> probabilities; // of the candidates
    // Null in what analyse() gives. Where options part sentences that stand word for word in both reports,
    // align() looks for their next best partners, and this is what it was given.
    std::shared_ptr<const Analysis> unrestricted = nullptr;
};

} // namespace wireside
