// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window answers nothing: what its thread computes until the event loop comes round again.
//
//     const Blocking blocking;
//     window.open(paths);
//     (void)happens([&] { return isCompared(window); });
//     blocking.longest()    // 12.5: milliseconds of the processor, so other programs do not disturb it
#pragma once

#include <QTimer>

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
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = threadMilliseconds();
            m_longest = std::max(m_longest, now - m_before);
            m_before = now;
        });
        m_timer.start();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    double m_before = threadMilliseconds();
    double m_longest = 0;
};

} // namespace wireside
