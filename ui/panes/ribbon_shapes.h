// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ribbons that join the two ends of each link across the gap between the panes.
//
//     const RibbonViews views{.left = {.scroll = 0, .top = 0, .height = 600}, .right = ..., .width = 80};
//     for (const RibbonShape& ribbon : ribbonShapes(links, drawingOrder(links), views))
//         painter.fillPath(ribbon.area, tint);
//
// A ribbon is there while one of its ends is in view. The end that is not becomes a tab at the edge
// where the reader would have to go. Links can cross, so every link is tested against both views; paths
// are made of those that are seen.
//
// Units: links in pixels of their text document, everything else in pixels of the gap, y down. Linear
// in the links. Values only.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/strip.h"

#include <QLineF>
#include <QPainterPath>
#include <QPointF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace wireside {

// What has to be known of a link to draw it.
struct RibbonLink {
    Strip left = {};
    Strip right = {};
    MatchKind kind = MatchKind::Reworded;
    bool moved = false;
    bool byHand = false;
    bool shown = true; // else it has no ribbon

    bool operator==(const RibbonLink&) const = default;
};

// The part of a pane's text that is in view, and where it is seen from the gap.
struct RibbonView {
    double scroll = 0; // what of the document is above the view
    double top = 0;    // of the view, in the gap's pixels
    double height = 0;

    bool operator==(const RibbonView&) const = default;
};

struct RibbonViews {
    RibbonView left = {};
    RibbonView right = {};
    double width = 0; // of the gap

    bool operator==(const RibbonViews&) const = default;
};

enum class RibbonEnd : std::uint8_t { InView, Above, Below };

struct RibbonShape {
    std::size_t link = 0;
    Strip left = {}; // where it meets the panes
    Strip right = {};
    RibbonEnd leftEnd = RibbonEnd::InView;
    RibbonEnd rightEnd = RibbonEnd::InView;
    QPainterPath area = {};  // closed; with its tab
    QPainterPath edges = {}; // the two long sides
    QPointF middle = {};     // halfway along it
    QPainterPath tab = {};   // at the end out of view; empty where both are in view

    bool operator==(const RibbonShape&) const = default;
};

// Indices of the shown links from the one that is drawn first to the one that is on top. Links in common
// order never cross and come in that order; moved ones are above them, thin above thick: so none is
// hidden, and neither scrolling nor pointing changes the order.
[[nodiscard]] std::vector<std::size_t> drawingOrder(const std::vector<RibbonLink>& links);

// Of the links that are seen, in that order.
[[nodiscard]] std::vector<RibbonShape> ribbonShapes(const std::vector<RibbonLink>& links,
                                                    const std::vector<std::size_t>& order,
                                                    const RibbonViews& views);

// The link whose ribbon is on top at a point.
[[nodiscard]] std::optional<std::size_t> ribbonAt(const std::vector<RibbonShape>& ribbons,
                                                  QPointF point);

} // namespace wireside
