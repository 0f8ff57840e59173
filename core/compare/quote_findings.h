// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quotations that differ inside a link.
//
//     left:   "We will pay for it," she said.    right:  She said: "We may pay for it."
//     finding: quote "We will pay" / "We may pay"
//
// A quotation may be cut at its ends, parted, or shortened where an ellipsis says so; words in brackets are
// the writer's. Anything else inside the marks has to be the same, word for word, but for what
// normalisation makes alike. The same words with the marks on one side only are a finding, too.
#pragma once

#include "core/compare/linked_tokens.h"
#include "core/text/quotations.h"

#include <vector>

namespace wireside {

struct QuotationPair {
    std::vector<Quotation> left; // of the documents
    std::vector<Quotation> right;
};

// Appends them. Linear in the tokens and in the quotations of the link.
void findQuotes(const LinkedTokens& link, const QuotationPair& quotations,
                std::vector<Finding>& findings);

} // namespace wireside
