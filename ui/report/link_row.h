// SPDX-License-Identifier: GPL-3.0-or-later
//
// One link as a row of its own. In the report, links with a sentence in common share a row; a link
// that is looked at alone has one to itself.
//
//     linkRow(comparison, 2).links   // {2}
//
// Linear in the link's text and edits. Any thread.
#pragma once

#include "core/compare/comparison.h"
#include "ui/report/report_rows.h"

#include <cstddef>

namespace wireside {

// Its marks are those of this link alone: what only another link of the sentence has is changed.
[[nodiscard]] ReportRow linkRow(const Comparison& comparison, std::size_t link);

} // namespace wireside
