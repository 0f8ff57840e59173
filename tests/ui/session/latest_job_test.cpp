// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/latest_job.h"

#include "tests/ui/waiting.h"

#include <QThread>
#include <QThreadPool>

#include <memory>
#include <semaphore>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;

// Work that waits until it is let go, and then answers with a number.
struct Gate {
    LatestJob<int>::Work answering(int number) {
        return [this, number](const std::stop_token&, const Progress&) -> Expected<int> {
            began.release();
            open.acquire();
            return number;
        };
    }

    std::counting_semaphore<> began{0};
    std::counting_semaphore<> open{0};
};

Expected<int> untilStopped(const std::stop_token& stop, const Progress&) {
    while (!stop.stop_requested()) QThread::yieldCurrentThread();
    return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
}

class LatestJobTest : public testing::Test {
protected:
    // Workers hold on to gates, so none may outlive its test.
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    std::vector<Expected<int>> answers;
    Gate first;
    Gate second;
};

TEST_F(LatestJobTest, GivenWork_WhenStarted_ThenItsResultComesOnThisThread) {
    QThread* const here = QThread::currentThread();
    QThread* worker = nullptr;
    LatestJob<int> job([&](Expected<int> result) {
        EXPECT_EQ(QThread::currentThread(), here);
        answers.push_back(std::move(result));
    });

    job.start([&worker](const std::stop_token&, const Progress&) -> Expected<int> {
        worker = QThread::currentThread();
        return 7;
    });

    EXPECT_TRUE(job.isRunning());
    ASSERT_TRUE(happens([&] { return !job.isRunning(); }));
    EXPECT_THAT(answers, ElementsAre(Expected<int>(7)));
    EXPECT_NE(worker, here);
}

TEST_F(LatestJobTest, GivenWorkThatRuns_WhenStartedAgain_ThenOnlyTheLatestResultIsHeardOf) {
    LatestJob<int> job([&](Expected<int> result) { answers.push_back(std::move(result)); });
    job.start(first.answering(1));
    first.began.acquire();

    job.start(second.answering(2));
    first.open.release(); // the stale one ends first
    QThread::yieldCurrentThread();
    second.open.release();

    ASSERT_TRUE(happens([&] { return !job.isRunning(); }));
    EXPECT_THAT(answers, ElementsAre(Expected<int>(2)));
}

TEST_F(LatestJobTest, GivenAResultThatIsOnItsWay_WhenStartedAgain_ThenItIsTakenBack) {
    LatestJob<int> job([&](Expected<int> result) { answers.push_back(std::move(result)); });
    job.start(first.answering(1));
    first.open.release();
    QThreadPool::globalInstance()->waitForDone(); // it is done, but the event loop has not run

    job.start(second.answering(2));
    second.open.release();

    ASSERT_TRUE(happens([&] { return !job.isRunning(); }));
    EXPECT_THAT(answers, ElementsAre(Expected<int>(2)));
}

TEST_F(LatestJobTest, GivenWorkThatRuns_WhenDropped_ThenItIsToldToStopAndNeverHeardOf) {
    LatestJob<int> job([&](Expected<int> result) { answers.push_back(std::move(result)); });
    job.start(untilStopped);

    job.drop();

    EXPECT_FALSE(job.isRunning());
    QThreadPool::globalInstance()->waitForDone(); // ends only because it was told to
    QCoreApplication::processEvents();
    EXPECT_TRUE(answers.empty());
}

TEST_F(LatestJobTest, GivenWorkThatRuns_WhenAskedToStop_ThenItsAnswerIsHandedOver) {
    LatestJob<int> job([&](Expected<int> result) { answers.push_back(std::move(result)); });
    job.start(untilStopped);

    job.requestStop();

    ASSERT_TRUE(happens([&] { return !job.isRunning(); }));
    ASSERT_EQ(answers.size(), 1U);
    ASSERT_FALSE(answers[0]);
    EXPECT_EQ(answers[0].error().code, ErrorCode::Cancelled);
}

TEST_F(LatestJobTest, GivenWorkThatRuns_WhenTheJobIsDestroyed_ThenNobodyWaitsAndNothingBreaks) {
    auto job = std::make_unique<LatestJob<int>>(
        [&](Expected<int> result) { answers.push_back(std::move(result)); });
    job->start(first.answering(1));
    first.began.acquire();

    job.reset(); // with the work in the middle: it would hang here if it waited

    first.open.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_TRUE(answers.empty());
}

TEST_F(LatestJobTest, GivenADroppedJob_WhenStartedAgain_ThenItWorksAsBefore) {
    LatestJob<int> job([&](Expected<int> result) { answers.push_back(std::move(result)); });
    job.start(untilStopped);
    job.drop();

    job.start(second.answering(2));
    second.open.release();

    ASSERT_TRUE(happens([&] { return !job.isRunning(); }));
    EXPECT_THAT(answers, ElementsAre(Expected<int>(2)));
}

TEST_F(LatestJobTest, GivenWorkThatTellsItsProgress_WhenItRuns_ThenTheProgressIsHeardOf) {
    double heard = 0;
    LatestJob<int> job([](const Expected<int>&) {}, [&heard](double part) { heard = part; });

    job.start([this](const std::stop_token&, const Progress& progress) -> Expected<int> {
        progress(0.5);
        first.open.acquire();
        return 1;
    });

    EXPECT_TRUE(happens([&] { return heard == 0.5; }));
    first.open.release();
    ASSERT_TRUE(happens([&] { return !job.isRunning(); }));
}

} // namespace
} // namespace wireside
