// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_places.h"

#include "ui/panes/report_pane.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace wireside {

namespace {

using namespace std::chrono_literals;

constexpr int restPerEffort = 2;
constexpr auto stepTime = 10ms;
constexpr auto longestAtOnce = 30ms;

} // namespace

PanePlaces::PanePlaces(const ReportPane& left, const ReportPane& right, Turns& turns,
                       QObject* parent)
    : QObject(parent), m_panes{&left, &right}, m_turns(turns) {
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PanePlaces::waitForTurn);
    for (const ReportPane* pane : m_panes)
        connect(pane, &ReportPane::relaid, this, &PanePlaces::measureSoon);
}

void PanePlaces::measureSoon() {
    m_stale = true;
    if (m_waits || m_rest.isActive()) return; // also when it is amid a round: another one follows
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(m_rested - Clock::now());
    if (rest > 0ms) return m_rest.start(rest);
    waitForTurn();
}

void PanePlaces::waitForTurn() {
    m_waits = true;
    m_turns.add(this, [this] {
        m_waits = false;
        goOn();
    });
}

void PanePlaces::measure() {
    m_rest.stop();
    m_turns.drop(this);
    m_waits = false;
    m_stale = false;
    m_measured = 0;
    m_lines.reset();
    m_effort = {};
    while (m_measured < m_panes.size() && m_effort < longestAtOnce) step();
    if (m_measured == m_panes.size()) return tell();
    waitForTurn();
}

void PanePlaces::goOn() {
    if (m_measured == 0 && !m_lines) m_stale = false;
    if (m_measured == m_panes.size()) return tell();
    step();
    waitForTurn();
}

void PanePlaces::step() {
    const auto begin = Clock::now();
    const ReportPane& pane = *m_panes[m_measured];
    if (!m_lines || !m_lines->isOf(*pane.document())) m_lines.emplace(*pane.document());
    bool all = false;
    while (!all && Clock::now() - begin < stepTime) all = m_lines->readOn();
    if (all) {
        m_geometries[m_measured++] = pane.measure(std::move(*m_lines).take());
        m_lines.reset();
    }
    m_effort += Clock::now() - begin;
}

void PanePlaces::tell() {
    m_measured = 0;
    m_rested = Clock::now() + restPerEffort * m_effort;
    m_effort = {};
    Q_EMIT changed();
    if (m_stale) measureSoon();
}

} // namespace wireside
