// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes two panes act as one: what is pointed at or selected in one shows in both, the partner comes
// level, and both have the same zoom. The panes know nothing of each other.
//
//     LinkedPanes linked(session, *left->pane(), *right->pane(), sync);
//     session.selectLink(3);    // outlined on both sides, and in view
//     linked.hover(4);          // from elsewhere, for instance from a ribbon
#pragma once

#include "core/compare/comparison.h"

#include <QObject>

#include <array>
#include <optional>

namespace wireside {

class ReportPane;
struct ReadingStyle;
class ScrollSync;
class Session;

class LinkedPanes final : public QObject {
    Q_OBJECT

public:
    LinkedPanes(Session& session, ReportPane& left, ReportPane& right, ScrollSync& sync,
                QObject* parent = nullptr);

    // By steps from the present size; 0 goes back to the usual one.
    void zoom(int steps);
    [[nodiscard]] int zoomSteps() const { return m_zoomSteps; }
    void setReadingStyle(const ReadingStyle& style);

public Q_SLOTS:
    void hover(std::optional<std::size_t> link);
    // Selects the link and brings its ends level, at the height of one that is in view.
    void choose(std::size_t link);

Q_SIGNALS:
    void hovered(std::optional<std::size_t> link);

private:
    [[nodiscard]] ReportPane& pane(Side side) const {
        return *m_panes[static_cast<std::size_t>(side)];
    }
    void connectPane(Side side);
    void chooseOn(Side side, std::size_t link);
    void outlineCurrentLink();
    void goToCurrentLink();
    void goToCurrentFinding();

    Session& m_session;
    std::array<ReportPane*, 2> m_panes;
    ScrollSync& m_sync;
    Side m_leading = Side::Left; // where the current link was chosen: the other side follows
    int m_zoomSteps = 0;
};

} // namespace wireside
