// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ribbon_strip.h"

#include "ui/panes/kind_colours.h"
#include "ui/panes/ribbon_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace wireside {

namespace {

constexpr int usualWidth = 80;

} // namespace

RibbonStrip::RibbonStrip(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFixedWidth(usualWidth);
    setAccessibleName(tr("Ribbons between the reports"));
    setAccessibleDescription(
        tr("Join linked sentences. The list of links says the same in words."));
}

void RibbonStrip::setLinks(std::vector<RibbonLink> links) {
    m_links = std::move(links);
    m_order = drawingOrder(m_links);
    refreshRibbons();
}

void RibbonStrip::setViews(const RibbonView& left, const RibbonView& right) {
    m_views.left = left;
    m_views.right = right;
    refreshRibbons();
}

void RibbonStrip::setCurrentLink(std::optional<std::size_t> link) {
    m_currentLink = link;
    update();
}

void RibbonStrip::setHoveredLink(std::optional<std::size_t> link) {
    m_hoveredLink = link;
    update();
}

QSize RibbonStrip::sizeHint() const { return {usualWidth, 0}; }

void RibbonStrip::refreshRibbons() {
    m_views.width = width();
    m_ribbons = ribbonShapes(m_links, m_order, m_views);
    update();
}

void RibbonStrip::paintEvent(QPaintEvent* /*event*/) {
    const KindColours& colours = kindColours(lookOf(palette()));
    const auto emphasisOf = [this](std::size_t link) {
        if (link == m_currentLink) return Emphasis::Current;
        return link == m_hoveredLink ? Emphasis::Hovered : Emphasis::None;
    };
    const double top = std::min(m_views.left.top, m_views.right.top);
    const double bottom =
        std::max(m_views.left.top + m_views.left.height, m_views.right.top + m_views.right.height);
    QPainter painter(this);
    painter.fillRect(QRectF(0, top - 1, width(), 1), colours.line); // goes on from head to head
    painter.setClipRect(QRectF(0, top, width(), bottom - top));
    for (const RibbonShape& ribbon : m_ribbons) {
        const RibbonLink& link = m_links[ribbon.link];
        paintRibbon(painter, ribbon,
                    {.kind = link.kind,
                     .moved = link.moved,
                     .byHand = link.byHand,
                     .emphasis = emphasisOf(ribbon.link)},
                    colours);
    }
}

void RibbonStrip::resizeEvent(QResizeEvent* /*event*/) { refreshRibbons(); }

void RibbonStrip::hover(std::optional<std::size_t> link) {
    if (m_pointedLink == link) return;
    m_pointedLink = link;
    if (link)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    Q_EMIT linkHovered(link);
}

void RibbonStrip::mouseMoveEvent(QMouseEvent* event) {
    hover(ribbonAt(m_ribbons, event->position()));
}

void RibbonStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (const auto link = ribbonAt(m_ribbons, event->position())) Q_EMIT linkClicked(*link);
}

void RibbonStrip::leaveEvent(QEvent* /*event*/) { hover(std::nullopt); }

void RibbonStrip::wheelEvent(QWheelEvent* event) {
    event->accept();
    m_turned += event->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep; // touch pads turn by less
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0) Q_EMIT stepped(-steps);
}

} // namespace wireside
