// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the report's head: its texts, share bars and legend.
#pragma once

#include "ui/report/print_colours.h"
#include "ui/report/report_head.h"

#include <QPainter>
#include <QPoint>

namespace wireside {

void paintHead(QPainter& painter, const ReportHead& head, const QPoint& topLeft,
               const PrintColours& colours);

} // namespace wireside
