// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people paste by mistake, on both sides of a window: for how many milliseconds each thing that they may
// do with it blocks the window at a time, as a table.
#pragma once

#include <QString>

namespace wireside {

// Of all texts, or of those whose names contain `part`.
void printLargeTextTable(const QString& part = {});

} // namespace wireside
