// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look and the keys that the lists below the reports have in common: rows that are read and chosen, one at a
// time.
//
//     layOutAsRows(*table);    // no grid, no row numbers, rows as high as their text, Tab leaves it, arrows choose
#pragma once

class QTableView;

namespace wireside {

// Once the table has its model.
void layOutAsRows(QTableView& table);

} // namespace wireside
