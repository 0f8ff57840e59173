// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scroll_sync.h"

#include "ui/panes/report_pane.h"

#include <QScopedValueRollback>

namespace wireside {

ScrollSync::ScrollSync(ReportPane& left, ReportPane& right, QObject* parent)
    : QObject(parent), m_panes{&left, &right} {
    for (const Side side : {Side::Left, Side::Right})
        connect(&pane(side), &ReportPane::scrolled, this, [this, side] { lead(side); });
}

void ScrollSync::setMap(ScrollMap map) {
    m_map = std::move(map);
    follow();
}

void ScrollSync::setTogether(bool together) {
    m_together = together;
    m_resting = false;
    follow();
}

void ScrollSync::moveApart(const std::function<void()>& move) {
    moveUnfollowed(move);
    m_resting = true;
}

void ScrollSync::moveUnfollowed(const std::function<void()>& move) {
    const QScopedValueRollback moving(m_moving, true);
    move();
}

void ScrollSync::lead(Side side) {
    if (m_moving) return;
    m_leading = side;
    m_resting = false;
    follow();
}

void ScrollSync::follow() {
    if (!m_together || m_resting) return;
    ReportPane& following = pane(other(m_leading));
    const int scroll = followingScroll(m_map, m_leading, pane(m_leading).view(), following.view());
    moveUnfollowed([&] { following.scrollTo(scroll); });
}

} // namespace wireside
