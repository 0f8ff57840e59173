// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the rows of an HTML report: what is compared, how much of it is shared, what
// should be checked, and the legend.
//
//     htmlHead(comparison, reportTime())   // "<header> ... </header>\n<section ..."
//
// Any thread.
#pragma once

#include "core/compare/comparison.h"

#include <QDateTime>
#include <QString>

namespace wireside {

[[nodiscard]] QString htmlHead(const Comparison& comparison, const QDateTime& made);

} // namespace wireside
