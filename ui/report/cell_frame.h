// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sign of a kind on paper: a tint and a line at the side where reading begins. Solid and tinted
// is shared, dashed and tinted reworded, a thin rule without a tint unique, a dotted one the place
// of what moved: told apart in grey too.
#pragma once

#include "ui/report/print_colours.h"
#include "ui/report/report_rows.h"

#include <QPainter>
#include <QRect>

namespace wireside {

void paintCellFrame(QPainter& painter, const QRect& cell, RowKind kind,
                    Qt::LayoutDirection direction, const PrintColours& colours);

} // namespace wireside
