// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/share_bar.h"

#include "ui/panes/kind_colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace wireside {

namespace {

constexpr int barHeight = 8;
constexpr int usualWidth = 200;

int segment(double share, int width) {
    if (share <= 0) return 0;
    return std::max(1, static_cast<int>(std::lround(share * width)));
}

} // namespace

ShareSegments shareSegments(const Shares& shares, int width) {
    const int shared = segment(shares.shared, width);
    const int reworded = std::min(segment(shares.reworded, width), width - shared);
    return {shared, reworded};
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Shares"));
}

void ShareBar::setShares(std::optional<Shares> shares) {
    m_shares = shares;
    update();
}

QSize ShareBar::sizeHint() const { return {usualWidth, barHeight}; }

void ShareBar::paintEvent(QPaintEvent* /*event*/) {
    const KindColours& colours = kindColours(lookOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect(), barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(frame);
    painter.fillRect(rect(), colours.line);
    if (!m_shares) return;
    const ShareSegments segments = shareSegments(*m_shares, width());
    painter.fillRect(0, 0, segments.shared, height(), colours.shared.edge);
    painter.fillRect(segments.shared, 0, segments.reworded, height(), colours.reworded.edge);
}

} // namespace wireside
