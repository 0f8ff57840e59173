// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_places.h"

#include "ui/panes/report_pane.h"

namespace wireside {

PanePlaces::PanePlaces(const ReportPane& left, const ReportPane& right, QObject* parent)
    : QObject(parent), m_panes{&left, &right} {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PanePlaces::measure);
    for (const ReportPane* pane : m_panes)
        connect(pane, &ReportPane::relaid, &m_soon, qOverload<>(&QTimer::start));
}

void PanePlaces::measure() {
    m_soon.stop();
    for (std::size_t side = 0; side < m_panes.size(); ++side)
        m_geometries[side] = m_panes[side]->measure();
    Q_EMIT changed();
}

} // namespace wireside
