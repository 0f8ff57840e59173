// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch.h"

#include "core/exchange/answer.h"
#include "core/exchange/ordered_lines.h"
#include "core/exchange/request.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace wireside {
namespace {

// Reads up to the next \n into `line`, keeping no more than answer() needs to see that it is too long.
// False at the end of the input.
bool readLine(std::istream& in, std::string& line) {
    std::array<char, 16 * 1024> part{};
    line.clear();
    while (true) {
        in.getline(part.data(), part.size());
        const bool lineEnded = in.good();
        const auto read = static_cast<std::size_t>(in.gcount()) - (lineEnded ? 1 : 0);
        line.append(part.data(), std::min(read, longestRequest + 1 - line.size()));
        if (lineEnded) return true;
        if (in.eof() || in.bad()) return !line.empty() && !in.bad();
        in.clear(); // the part was full
    }
}

bool isBlank(const std::string& line) {
    return line.find_first_not_of(" \t\r") == std::string::npos;
}

struct NumberedRequest {
    std::size_t number = 0;
    std::string line;
};

// Hands the requests out to the threads, one at a time and as far ahead as their answers have room.
class RequestQueue {
public:
    RequestQueue(std::istream& in, OrderedLines& answers) : in_(in), answers_(answers) {}

    [[nodiscard]] std::optional<NumberedRequest> next() {
        const std::lock_guard lock(mutex_);
        if (!answers_.waitForRoom(next_)) return std::nullopt;
        std::string line;
        while (readLine(in_, line))
            if (!isBlank(line)) return NumberedRequest{next_++, std::move(line)};
        return std::nullopt;
    }
    [[nodiscard]] std::size_t handedOut() const { return next_; }

private:
    std::istream& in_;
    OrderedLines& answers_;
    std::mutex mutex_;
    std::size_t next_ = 0;
};

// Runs `work` on `threads` threads and waits for all. Where the system gives no more threads, those
// there are do it.
template <typename Work> void runOnThreads(unsigned threads, const Work& work) {
    std::vector<std::jthread> others;
    try {
        while (others.size() + 1 < threads) others.emplace_back(work);
    } catch (const std::system_error&) { // NOLINT(bugprone-empty-catch)
    }
    work();
}

// Standard input flushes standard output before it reads, which it must not do here: one thread may
// read while another writes.
class Untied {
public:
    explicit Untied(std::istream& in) : in_(in), tied_(in.tie(nullptr)) {}
    ~Untied() { in_.tie(tied_); }
    Untied(const Untied&) = delete;
    Untied& operator=(const Untied&) = delete;

private:
    std::istream& in_;
    std::ostream* tied_;
};

} // namespace

Expected<BatchCounts> runBatch(std::istream& in, std::ostream& out, unsigned threads) {
    const Untied untied(in);
    threads = std::max(threads, 1U);
    OrderedLines answers(out, threads * batchWindowPerThread);
    RequestQueue requests(in, answers);
    std::atomic<std::size_t> failures = 0;
    runOnThreads(threads, [&] {
        while (auto request = requests.next()) {
            Answer answered = answer(std::move(request->line));
            if (answered.failed) ++failures;
            answers.put(request->number, std::move(answered.line));
        }
    });

    if (const std::error_code failure = answers.failure()) {
        const bool full = failure == std::errc::no_space_on_device;
        return tl::unexpected(full ? Error{ErrorCode::DiskFull, {}, {}}
                                   : Error{ErrorCode::NotWritable, {}, failure.message()});
    }
    if (in.bad()) return tl::unexpected(Error{ErrorCode::NotReadable, {}, {}});
    return BatchCounts{requests.handedOut(), failures};
}

} // namespace wireside
