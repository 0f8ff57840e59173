// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands between quotation marks in a report.
//
//     const Document report = makeDocument(u"\u201CWe count them,\u201D she said. \u201CTogether.\u201D", {});
//     findQuotations(report)[0].span    // of "We count them,"
//
// Marks may be straight, curly, angular or those of German, double or single. A quotation may run over
// several sentences; over several paragraphs it is one for each of them. What is quoted inside a
// quotation belongs to it. Marks without a partner, and apostrophes, quote nothing.
#pragma once

#include "core/text/document.h"

#include <cstddef>
#include <vector>

namespace wireside {

struct Quotation {
    TextSpan span;              // what is quoted, without its marks
    std::size_t firstToken = 0; // [firstToken, lastToken) of Document::tokens
    std::size_t lastToken = 0;

    bool operator==(const Quotation&) const = default;
};

// In reading order, not overlapping; none is empty. Linear in the tokens.
[[nodiscard]] std::vector<Quotation> findQuotations(const Document& report);

// Whether a token is a quotation mark, or an apostrophe by itself.
[[nodiscard]] bool isQuotationMark(const Document& report, std::size_t token);

} // namespace wireside
