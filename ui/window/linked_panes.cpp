// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linked_panes.h"

#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/window/scroll_sync.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace wireside {

namespace {

constexpr double zoomStep = 1.1;
constexpr int smallestZoom = -5; // steps
constexpr int largestZoom = 12;

} // namespace

LinkedPanes::LinkedPanes(Session& session, ReportPane& left, ReportPane& right, ScrollSync& sync,
                         QObject* parent)
    : QObject(parent), m_session(session), m_panes{&left, &right}, m_sync(sync) {
    connectPane(Side::Left);
    connectPane(Side::Right);
    connect(&session, &Session::currentLinkChanged, this, &LinkedPanes::outlineCurrentLink);
    connect(&session, &Session::linkChosen, this, &LinkedPanes::goToCurrentLink);
    connect(&session, &Session::currentFindingChanged, this, [this] {
        for (ReportPane* each : m_panes) each->setCurrentFinding(m_session.currentFinding());
    });
    connect(&session, &Session::findingChosen, this, &LinkedPanes::goToCurrentFinding);
}

void LinkedPanes::connectPane(Side side) {
    connect(&pane(side), &ReportPane::linkClicked, this,
            [this, side](std::size_t link) { chooseOn(side, link); });
    connect(&pane(side), &ReportPane::linkHovered, this, &LinkedPanes::hover);
}

void LinkedPanes::hover(std::optional<std::size_t> link) {
    for (ReportPane* each : m_panes) each->setHoveredLink(link);
    Q_EMIT hovered(link);
}

void LinkedPanes::choose(std::size_t link) {
    const bool onlyRight = !pane(Side::Left).heightOf(link) && pane(Side::Right).heightOf(link);
    chooseOn(onlyRight ? Side::Right : Side::Left, link);
}

void LinkedPanes::chooseOn(Side side, std::size_t link) {
    const QScopedValueRollback leading(m_leading, side);
    if (m_session.currentLink() == link)
        goToCurrentLink(); // it may have been scrolled away
    else
        m_session.selectLink(link);
}

void LinkedPanes::outlineCurrentLink() {
    for (ReportPane* each : m_panes) each->setCurrentLink(m_session.currentLink());
}

void LinkedPanes::goToCurrentLink() {
    const auto link = m_session.currentLink();
    m_sync.moveApart([this, link] {
        pane(m_leading).reveal(*link);
        pane(other(m_leading)).bringTo(*link, pane(m_leading).heightOf(*link));
    });
}

// Its words come level, not the sentences that they are in.
void LinkedPanes::goToCurrentFinding() {
    const std::size_t finding = *m_session.currentFinding();
    for (ReportPane* each : m_panes) each->awaitText();
    const auto left = pane(Side::Left).findingStrip(finding);
    const auto right = pane(Side::Right).findingStrip(finding);
    m_sync.moveApart([&] {
        if (left) pane(Side::Left).reveal(*left);
        if (right)
            pane(Side::Right)
                .bringTo(*right, left ? pane(Side::Left).heightOf(*left) : std::nullopt);
    });
}

void LinkedPanes::setReadingStyle(const ReadingStyle& style) {
    for (ReportPane* each : m_panes) each->setReadingStyle(style);
}

void LinkedPanes::zoom(int steps) {
    m_zoomSteps = steps == 0 ? 0 : std::clamp(m_zoomSteps + steps, smallestZoom, largestZoom);
    for (ReportPane* each : m_panes) each->setZoom(std::pow(zoomStep, m_zoomSteps));
}

} // namespace wireside
