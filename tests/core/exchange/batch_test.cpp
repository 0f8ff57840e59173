// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch.h"

#include "flush_counter.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <latch>
#include <sstream>
#include <streambuf>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;

struct BatchRun {
    Expected<BatchCounts> counts;
    std::vector<Json> answers;
};

BatchRun run(const std::string& requests, unsigned threads = 2) {
    std::istringstream in(requests);
    std::ostringstream out;
    BatchRun result{runBatch(in, out, threads), {}};
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);) result.answers.push_back(Json::parse(line));
    return result;
}

std::string request(std::size_t id, const std::string& text = "Rain fell.") {
    return Json{{"id", id}, {"left", {{"text", text}}}}.dump() + '\n';
}

// An input of so many lines that counts those taken from it.
class RequestSource : public std::streambuf {
public:
    explicit RequestSource(std::size_t lines, std::string first = request(0))
        : lines_(lines), first_(std::move(first)) {}
    [[nodiscard]] std::size_t taken() const { return taken_; }

protected:
    int_type underflow() override {
        if (taken_ == lines_) return traits_type::eof();
        line_ = taken_ == 0 ? first_ : request(taken_);
        ++taken_;
        setg(line_.data(), line_.data(), line_.data() + line_.size());
        return traits_type::to_int_type(line_.front());
    }

private:
    std::size_t lines_;
    std::string first_;
    std::atomic<std::size_t> taken_ = 0;
    std::string line_;
};

// An output that holds up whoever writes first until it is opened.
class ClosedGate : public std::stringbuf {
public:
    void open() { opened_.count_down(); }
    void waitForWriter() const { reached_.wait(); }

protected:
    std::streamsize xsputn(const char* text, std::streamsize count) override {
        if (!std::exchange(wasReached_, true)) reached_.count_down();
        opened_.wait();
        return std::stringbuf::xsputn(text, count);
    }

private:
    bool wasReached_ = false;
    std::latch reached_{1};
    std::latch opened_{1};
};

TEST(Batch, GivenRequestsOfAllSizes_WhenRunOnFourThreads_ThenAnswersComeInOrder) {
    std::string requests;
    constexpr std::size_t count = 300;
    for (std::size_t id = 0; id < count; ++id) {
        std::string text;
        for (std::size_t i = 0; i < id * 37 % 97; ++i) text += "Rain fell on the port again. ";
        requests += request(id, text);
    }
    const BatchRun batch = run(requests, 4);
    EXPECT_EQ(*batch.counts, (BatchCounts{count, 0}));
    ASSERT_EQ(batch.answers.size(), count);
    for (std::size_t id = 0; id < count; ++id) EXPECT_EQ(batch.answers[id]["id"], id);
}

TEST(Batch, GivenSomethingWrongInOneLine_WhenRun_ThenTheOthersAreAnsweredAndItIsCounted) {
    const BatchRun batch = run(request(1) + "nonsense\n" +
                               R"({"id": 3, "left": {"path": "no/such.txt"}})" + '\n' + request(4));
    EXPECT_EQ(*batch.counts, (BatchCounts{4, 2}));
    ASSERT_EQ(batch.answers.size(), 4U);
    EXPECT_TRUE(batch.answers[0].contains("report"));
    EXPECT_EQ(batch.answers[1]["error"]["code"], "bad-request");
    EXPECT_EQ(batch.answers[2]["error"]["code"], "not-found");
    EXPECT_TRUE(batch.answers[3].contains("report"));
}

TEST(Batch, GivenBlankLinesAndLineEndsOfWindows_WhenRun_ThenOnlyRequestsAreAnswered) {
    std::string last = request(2);
    last.pop_back(); // no line end in the last line
    const BatchRun batch = run("\n\r\n  \n" + request(1) + "\r\n\n" + last);
    EXPECT_EQ(*batch.counts, (BatchCounts{2, 0}));
    ASSERT_EQ(batch.answers.size(), 2U);
    EXPECT_EQ(batch.answers[1]["id"], 2);
}

TEST(Batch, GivenOtherLineSeparatorsInALine_WhenRun_ThenItIsOneLine) {
    const BatchRun batch = run("{\"id\": 1, \"left\": {\"text\": \"a\u2028b\u2029c\u0085d\"}}\n");
    ASSERT_EQ(batch.answers.size(), 1U);
    EXPECT_EQ(batch.answers[0]["report"]["text"], "a\u2028b\u2029c\u0085d");
}

TEST(Batch, GivenNoRequests_WhenRun_ThenThereAreNoAnswers) {
    const BatchRun batch = run("");
    EXPECT_EQ(*batch.counts, BatchCounts());
    EXPECT_TRUE(batch.answers.empty());
}

TEST(Batch, GivenLinesAsLongAsBuffersAreAndLonger_WhenRun_ThenTheyAreReadWhole) {
    for (const std::size_t buffer : {4'096U, 8'192U, 16'384U, 65'536U, 1'000'000U}) {
        for (const std::size_t length : {buffer - 2, buffer - 1, buffer, buffer + 1}) {
            const std::string text(length + 1 - request(1, "").size(), '.');
            ASSERT_EQ(request(1, text).size(), length + 1); // the line end
            const BatchRun batch = run(request(1, text) + request(2));
            ASSERT_EQ(batch.answers.size(), 2U) << length;
            EXPECT_EQ(batch.answers[0]["report"]["text"], text) << length;
        }
    }
}

TEST(Batch, GivenNoThreads_WhenRun_ThenTheCallerDoesTheWork) {
    EXPECT_EQ(run(request(1), 0).answers.size(), 1U);
}

TEST(Batch, GivenAnOutputThatIsHeldUp_WhenRun_ThenNoMoreThanAWindowOfRequestsIsTaken) {
    constexpr unsigned threads = 2;
    constexpr std::size_t window = threads * batchWindowPerThread;
    constexpr std::size_t count = 10 * window;
    RequestSource source(count);
    std::istream in(&source);
    ClosedGate gate;
    std::ostream out(&gate);
    Expected<BatchCounts> counts;
    std::jthread batch([&] { counts = runBatch(in, out, threads); });
    gate.waitForWriter();
    // The other threads go on until the window is full, which it surely becomes; and then no further.
    while (source.taken() < window) std::this_thread::yield();
    EXPECT_EQ(source.taken(), window);
    gate.open();
    batch.join();
    EXPECT_EQ(*counts, (BatchCounts{count, 0}));
}

TEST(Batch, GivenAFirstRequestThatTakesForever_WhenRun_ThenTheOthersWaitInTheWindow) {
    const std::string pipe = testing::TempDir() + "wireside_batch_test_pipe";
    std::filesystem::remove(pipe);
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0); // reading it waits for somebody to write
    constexpr unsigned threads = 2;
    constexpr std::size_t window = threads * batchWindowPerThread;
    constexpr std::size_t count = 10 * window;
    RequestSource source(count, Json{{"id", "slow"}, {"left", {{"path", pipe}}}}.dump() + '\n');
    std::istream in(&source);
    std::ostringstream out;
    Expected<BatchCounts> counts;
    std::jthread batch([&] { counts = runBatch(in, out, threads); });
    while (source.taken() < window) std::this_thread::yield();
    EXPECT_EQ(source.taken(), window);
    std::ofstream(pipe) << "Rain fell. The port reopened.\n";
    batch.join();
    std::filesystem::remove(pipe);
    EXPECT_EQ(*counts, (BatchCounts{count, 0}));
    EXPECT_EQ(out.str().find(R"({"id":"slow")"), 0U);
}

// A client that asks on only when it has its answer must get it, though the input goes on.
TEST(Batch, GivenAnInputThatWaitsForAnAnswer_WhenRun_ThenTheAnswerComes) {
    int toBatch[2];
    int fromBatch[2];
    ASSERT_EQ(pipe(toBatch), 0);
    ASSERT_EQ(pipe(fromBatch), 0);
    std::jthread batch([&] {
        std::ifstream in("/dev/fd/" + std::to_string(toBatch[0]));
        std::ofstream out("/dev/fd/" + std::to_string(fromBatch[1]));
        EXPECT_TRUE(runBatch(in, out, 2));
    });
    std::ofstream asking("/dev/fd/" + std::to_string(toBatch[1]));
    std::ifstream reading("/dev/fd/" + std::to_string(fromBatch[0]));
    for (std::size_t id = 0; id < 3; ++id) {
        asking << request(id) << std::flush;
        std::string line;
        EXPECT_TRUE(std::getline(reading, line));
        EXPECT_EQ(line.find(R"({"id":)" + std::to_string(id) + ','), 0U) << line;
    }
    asking.close();
    close(toBatch[1]);
    batch.join();
    for (const int descriptor : {toBatch[0], fromBatch[0], fromBatch[1]}) close(descriptor);
}

// As std::cin is tied to std::cout: reading would flush what another thread is just writing.
TEST(Batch, GivenAnInputTiedToTheOutput_WhenRun_ThenReadingLeavesTheOutputAlone) {
    FlushCounter answers;
    std::ostream out(&answers);
    std::istringstream in(request(1) + request(2));
    in.tie(&out);
    EXPECT_TRUE(runBatch(in, out, 1));
    EXPECT_EQ(answers.flushes(), 2); // one for each answer
    EXPECT_EQ(in.tie(), &out);
}

TEST(Batch, GivenAFullDisk_WhenRun_ThenItStopsEarlyAndSaysSo) {
    constexpr std::size_t far = 1'000'000;
    RequestSource source(far);
    std::istream in(&source);
    std::ofstream full("/dev/full");
    const auto counts = runBatch(in, full, 2);
    ASSERT_FALSE(counts);
    EXPECT_EQ(counts.error(), (Error{ErrorCode::DiskFull, {}, {}}));
    EXPECT_LE(source.taken(), 3 * 2 * batchWindowPerThread);
}

TEST(Batch, GivenAReaderThatWentAway_WhenRun_ThenItIsAnError) {
    class Broken : public std::streambuf {}; // takes nothing
    Broken broken;
    std::ostream out(&broken);
    std::istringstream in(request(1) + request(2));
    const auto counts = runBatch(in, out, 2);
    ASSERT_FALSE(counts);
    EXPECT_EQ(counts.error().code, ErrorCode::NotWritable);
}

TEST(Batch, GivenAnInputThatBreaks_WhenRun_ThenItIsAnError) {
    std::ifstream in("/proc/self/mem"); // can be opened, but its first byte can't be read
    ASSERT_TRUE(in);
    std::ostringstream out;
    const auto counts = runBatch(in, out, 2);
    ASSERT_FALSE(counts);
    EXPECT_EQ(counts.error().code, ErrorCode::NotReadable);
}

} // namespace
} // namespace wireside
