// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints what of a row stands on a page.
#pragma once

#include "ui/report/pagination.h"
#include "ui/report/row_layout.h"

#include <QPainter>

namespace wireside {

// `top` is where the page's rows begin, in dots from the top of the paper.
void paintRowPart(QPainter& painter, const RowLayout& layout, const RowPart& part,
                  const ReportSetting& setting, int top);

} // namespace wireside
