// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a function off the GUI thread and hands its result back on the thread that started it. The
// latest wins: starting again makes what runs stale, and its result is never heard of.
//
//     LatestJob<Comparison> job([](Expected<Comparison> result) { show(result); });
//     job.start([=](const std::stop_token& stop, const Progress& progress) {
//         return compare(left, right, {}, stop, progress);
//     });
//     job.drop();    // returns at once; the worker ends when it next looks at its stop token
//
// The function runs on the global thread pool and touches only what it captured by value.
// Starting, dropping and destroying never wait for it. Needs a running event loop.
#pragma once

#include "core/compare/compare.h"
#include "core/error.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <stop_token>
#include <utility>

namespace wireside {

template <typename Value> class LatestJob {
public:
    using Result = Expected<Value>;
    using Work = std::function<Result(const std::stop_token&, const Progress&)>;

    explicit LatestJob(std::function<void(Result)> finished,
                       std::function<void(double)> progressed = {})
        : m_finished(std::move(finished)), m_progressed(std::move(progressed)) {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (!std::exchange(m_running, false)) return; // dropped: there is no result to take
            m_finished(m_watcher.future().takeResult());
        });
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
                         [this](int step) {
                             if (m_running && m_progressed) m_progressed(double(step) / steps);
                         });
    }
    ~LatestJob() { m_stop.request_stop(); }
    Q_DISABLE_COPY_MOVE(LatestJob)

    void start(Work work) {
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_running = true;
        // setFuture() also takes back what the former future has posted but not delivered yet.
        m_watcher.setFuture(QtConcurrent::run(
            [work = std::move(work), stop = m_stop.get_token()](QPromise<Result>& promise) {
                promise.setProgressRange(0, steps);
                promise.addResult(work(stop, [&promise](double part) {
                    promise.setProgressValue(int(part * steps));
                }));
            }));
    }

    // Asks the worker to stop and still hands over what it answers: Cancelled, or a result that
    // was finished before it heard.
    void requestStop() { m_stop.request_stop(); }

    // Asks the worker to stop and forgets it.
    void drop() {
        m_stop.request_stop();
        m_running = false;
        m_watcher.setFuture({});
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    static constexpr int steps = 1000; // QPromise counts progress in whole steps

    std::function<void(Result)> m_finished;
    std::function<void(double)> m_progressed;
    std::stop_source m_stop;
    bool m_running = false;
    QFutureWatcher<Result> m_watcher;
};

} // namespace wireside
