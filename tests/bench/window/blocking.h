// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window answers nothing: what its thread computes until the event loop looks again what there is to do.
//
//     const Blocking blocking;
//     window.open(paths);
//     (void)happens([&] { return isCompared(window); });
//     blocking.longest()    // 12.5: milliseconds of the processor, so other programs do not disturb it
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>

#include <algorithm>
#include <ctime>

namespace wireside {

// Of the processor, in this thread.
inline double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class Blocking {
public:
    Blocking() {
        const auto* const loop = QAbstractEventDispatcher::instance();
        for (const auto turned :
             {&QAbstractEventDispatcher::awake, &QAbstractEventDispatcher::aboutToBlock})
            QObject::connect(loop, turned, &m_turns, [this] { turn(); });
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    void turn() {
        const double now = threadMilliseconds();
        m_longest = std::max(m_longest, now - m_before);
        m_before = now;
    }

    QObject m_turns;
    double m_before = threadMilliseconds();
    double m_longest = 0;
};

} // namespace wireside
