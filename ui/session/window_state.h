// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window stood when it was closed, so that the next one stands so too.
#pragma once

#include "core/compare/compare.h"

#include <QByteArray>
#include <QList>

namespace wireside {

struct WindowState {
    QByteArray geometry = {};      // these four as Qt saves them; empty: as usual
    QByteArray reportSizes = {};   // of the two sides
    QByteArray detailsHeight = {}; // of the reports and what is below
    QByteArray detailSizes = {};   // of the list of links and the selected one
    QList<int> columnWidths = {};  // of the list of links; empty: as usual
    bool scrollTogether = true;
    bool detailsShown = true;
    int zoomSteps = 0;

    bool operator==(const WindowState&) const = default;
};

} // namespace wireside
