// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports of any length that nobody wrote, and rewritten copies of them.
//
//     const ReportPair pair = pseudoReports(1000);
//     // pair.original  u"The minister of Velmora agreed to ..."
//
// Words are drawn by Zipf's law from an own vocabulary, so that stems repeat as they do in real
// text. In the copy sentences are kept, reworded, shortened, left out, added and moved.
#pragma once

#include <cstddef>
#include <string>

namespace wireside {

struct ReportPair {
    std::u16string original;
    std::u16string copy;
};

// The same pair for the same number of words, always. Linear in `words`.
[[nodiscard]] ReportPair pseudoReports(std::size_t words);

} // namespace wireside
