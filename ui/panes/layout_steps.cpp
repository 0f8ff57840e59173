// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layout_steps.h"

#include "ui/panes/laid_out_lines.h"
#include "ui/panes/turns.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr int stepTime = 20; // milliseconds: with what follows of a step, less than two frames

// Qt's timer for going on with the layout has an interval, the one for telling the size has none.
bool isForLayout(const QTimerEvent& event, QObject* layout) {
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(layout);
    return std::ranges::any_of(timers, [&event](const auto& timer) {
        return timer.timerId == event.timerId() && timer.interval > 0;
    });
}

} // namespace

LayoutSteps::LayoutSteps(QTextDocument& document, Turns& turns)
    : m_document(document), m_turns(turns) {
    document.documentLayout()->installEventFilter(this);
}

bool LayoutSteps::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Timer || isAllLaidOut(m_document) ||
        !isForLayout(*static_cast<QTimerEvent*>(event), watched))
        return QObject::eventFilter(watched, event);
    if (!std::exchange(m_waits, true)) m_turns.add(this, [this] { step(); });
    return true;
}

void LayoutSteps::step() {
    m_waits = false;
    QElapsedTimer time;
    time.start();
    for (int blocks = laidOutBlocks(m_document);
         blocks < m_document.blockCount() && !time.hasExpired(stepTime);
         blocks = std::max(blocks + 1, laidOutBlocks(m_document)))
        (void)m_document.documentLayout()->blockBoundingRect(m_document.findBlockByNumber(blocks));
}

} // namespace wireside
