// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ribbon_shapes.h"

#include <QPolygonF>

#include <algorithm>
#include <functional>

namespace wireside {

namespace {

constexpr double thinnest = 3;  // pixels, of a ribbon's ends
constexpr double tabLength = 9; // along the edge's direction, away from the pane
constexpr double tabHeight = 6;

struct EndPlace {
    Strip place;
    RibbonEnd end = RibbonEnd::InView;
};

Strip atLeast(const Strip& strip, double height) {
    if (strip.height() >= height) return strip;
    return {strip.middle() - height / 2, strip.middle() + height / 2};
}

EndPlace placeIn(const RibbonView& view, const Strip& strip) {
    const double bottom = view.top + view.height;
    const double shift = view.top - view.scroll;
    const Strip moved = atLeast({strip.top + shift, strip.bottom + shift}, thinnest);
    if (moved.bottom <= view.top) return {{view.top, view.top + tabHeight}, RibbonEnd::Above};
    if (moved.top >= bottom) return {{bottom - tabHeight, bottom}, RibbonEnd::Below};
    return {moved, RibbonEnd::InView};
}

// A triangle that stands on the pane's side `x` and points out of view; `inwards` is +1 on the left.
QPainterPath tabAt(double x, double inwards, const EndPlace& end) {
    QPainterPath tab;
    if (end.end == RibbonEnd::InView) return tab;
    const bool above = end.end == RibbonEnd::Above;
    const double base = above ? end.place.bottom : end.place.top;
    const double tip = above ? end.place.top : end.place.bottom;
    tab.addPolygon(QPolygonF({QPointF(x, base), QPointF(x + inwards * tabLength, base),
                              QPointF(x + inwards * tabLength / 2, tip)}));
    tab.closeSubpath();
    return tab;
}

// Where the ribbon's curves end: at the base of a tab, else at the end itself.
Strip curveEnd(const EndPlace& end) {
    if (end.end == RibbonEnd::InView) return end.place;
    const double base = end.end == RibbonEnd::Above ? end.place.bottom : end.place.top;
    return end.end == RibbonEnd::Above ? Strip{base - thinnest, base}
                                       : Strip{base, base + thinnest};
}

void curveTo(QPainterPath& path, QPointF to) {
    const double middle = (path.currentPosition().x() + to.x()) / 2;
    path.cubicTo({middle, path.currentPosition().y()}, {middle, to.y()}, to);
}

RibbonShape shapeOf(std::size_t link, const EndPlace& left, const EndPlace& right, double width) {
    RibbonShape shape{.link = link,
                      .left = left.place,
                      .right = right.place,
                      .leftEnd = left.end,
                      .rightEnd = right.end};
    const Strip from = curveEnd(left);
    const Strip to = curveEnd(right);
    shape.area.setFillRule(Qt::WindingFill);
    shape.area.moveTo(0, from.top);
    curveTo(shape.area, {width, to.top});
    shape.area.lineTo(width, to.bottom);
    curveTo(shape.area, {0, from.bottom});
    shape.area.closeSubpath();
    shape.edges.moveTo(0, from.top);
    curveTo(shape.edges, {width, to.top});
    shape.edges.moveTo(0, from.bottom);
    curveTo(shape.edges, {width, to.bottom});
    shape.middle = {width / 2, (from.middle() + to.middle()) / 2};
    shape.tab.addPath(tabAt(0, 1, left));
    shape.tab.addPath(tabAt(width, -1, right));
    shape.area.addPath(shape.tab);
    return shape;
}

double thickness(const RibbonLink& link) {
    return std::max(link.left.height(), link.right.height());
}

} // namespace

std::vector<std::size_t> drawingOrder(const std::vector<RibbonLink>& links) {
    std::vector<std::size_t> order;
    std::vector<std::size_t> moved;
    order.reserve(links.size());
    for (std::size_t i = 0; i < links.size(); ++i)
        if (links[i].shown) (links[i].moved ? moved : order).push_back(i);
    std::ranges::stable_sort(moved, std::ranges::greater(),
                             [&links](std::size_t link) { return thickness(links[link]); });
    order.insert(order.end(), moved.begin(), moved.end());
    return order;
}

std::vector<RibbonShape> ribbonShapes(const std::vector<RibbonLink>& links,
                                      const std::vector<std::size_t>& order,
                                      const RibbonViews& views) {
    std::vector<RibbonShape> shapes;
    for (const std::size_t link : order) {
        const EndPlace left = placeIn(views.left, links[link].left);
        const EndPlace right = placeIn(views.right, links[link].right);
        if (left.end != RibbonEnd::InView && right.end != RibbonEnd::InView) continue;
        shapes.push_back(shapeOf(link, left, right, views.width));
    }
    return shapes;
}

std::optional<std::size_t> ribbonAt(const std::vector<RibbonShape>& ribbons, QPointF point) {
    const auto found =
        std::find_if(ribbons.rbegin(), ribbons.rend(),
                     [&](const RibbonShape& ribbon) { return ribbon.area.contains(point); });
    if (found == ribbons.rend()) return std::nullopt;
    return found->link;
}

} // namespace wireside
