// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines that several threads finish in any order, written in the order of their numbers.
//
//     OrderedLines lines(std::cout, 8);
//     lines.put(1, "second");    // kept
//     lines.put(0, "first");     // writes "first\nsecond\n"
//
// Holds back at most `window` lines. Written lines are flushed as soon as the next one isn't ready
// yet, so that whoever waits for an answer before asking on gets it.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <ostream>
#include <string>
#include <system_error>
#include <vector>

namespace wireside {

class OrderedLines {
public:
    OrderedLines(std::ostream& out, std::size_t window);

    // Waits until line `number` is less than a window ahead of the first line not written yet.
    // False when the output has failed: nobody will read that line.
    [[nodiscard]] bool waitForRoom(std::size_t number);

    // Takes line `number`, which has room, and writes every line that is due. One thread writes
    // at a time, the others go on at once.
    void put(std::size_t number, std::string line);

    // What the system said when the output failed; none while it works.
    [[nodiscard]] std::error_code failure() const;

private:
    std::optional<std::string>& slot(std::size_t number) { return slots_[number % slots_.size()]; }

    std::ostream& out_;
    mutable std::mutex mutex_; // guards all below
    std::condition_variable moved_;
    std::vector<std::optional<std::string>> slots_; // of the lines [first_, first_ + window)
    std::size_t first_ = 0;                         // the first line not written yet
    bool writing_ = false;
    std::error_code failure_;
};

} // namespace wireside
