// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scrolls two panes together: the one that the user scrolls leads, the other follows.
//
//     ScrollSync sync(*left->pane(), *right->pane());
//     sync.setMap(map);                            // what belongs together
//     sync.setTogether(action->isChecked());
//     sync.moveApart([&] { left.reveal(3); right.bringTo(3, left.heightOf(3)); });
//
// The one place that tells a scroll by hand from its echo. After moveApart() the panes stay as they
// were put until the next scroll by hand.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/scroll_map.h"

#include <QObject>

#include <array>
#include <functional>

namespace wireside {

class ReportPane;

class ScrollSync final : public QObject {
    Q_OBJECT

public:
    ScrollSync(ReportPane& left, ReportPane& right, QObject* parent = nullptr);

    // The follower goes to its new place, unless the panes rest.
    void setMap(ScrollMap map);
    // Scrolls that are not by hand: nobody follows, and the panes rest.
    void moveApart(const std::function<void()>& move);
    // Scrolls that are not by hand and change nothing else: as when both are zoomed.
    void moveUnfollowed(const std::function<void()>& move);
    // The user works on that side: it stays where it is, the other one follows it.
    void setLeading(Side side) { m_leading = side; }
    // Ends the rest: at the next map the panes come together again.
    void resume() { m_resting = false; }

public Q_SLOTS:
    void setTogether(bool together);

private:
    [[nodiscard]] ReportPane& pane(Side side) const {
        return *m_panes[static_cast<std::size_t>(side)];
    }
    void lead(Side side);
    void follow();

    std::array<ReportPane*, 2> m_panes;
    ScrollMap m_map;
    Side m_leading = Side::Left;
    bool m_together = true;
    bool m_resting = false;
    bool m_moving = false; // this object is: what scrolls now is not by hand
};

} // namespace wireside
