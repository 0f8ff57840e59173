// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ordered_lines.h"

#include <cassert>
#include <cerrno>
#include <utility>

namespace wireside {
namespace {

enum class Flush : bool { No, Yes };

std::error_code write(std::ostream& out, const std::string& line, Flush flush) {
    errno = 0; // streams don't pass the reason on, but the call that failed leaves it there
    out << line << '\n';
    if (flush == Flush::Yes) out.flush();
    if (out) return {};
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

} // namespace

OrderedLines::OrderedLines(std::ostream& out, std::size_t window) : out_(out), slots_(window) {
    assert(window > 0);
}

bool OrderedLines::waitForRoom(std::size_t number) {
    std::unique_lock lock(mutex_);
    moved_.wait(lock, [&] { return failure_ || number < first_ + slots_.size(); });
    return !failure_;
}

void OrderedLines::put(std::size_t number, std::string line) {
    std::unique_lock lock(mutex_);
    assert(failure_ || (number >= first_ && number < first_ + slots_.size()));
    slot(number) = std::move(line);
    if (writing_) return; // whoever writes finds it
    writing_ = true;
    while (slot(first_) && !failure_) {
        const std::string due = std::move(*slot(first_));
        slot(first_).reset();
        const Flush flush = slot(first_ + 1) ? Flush::No : Flush::Yes;
        lock.unlock();
        const std::error_code failed = write(out_, due, flush);
        lock.lock();
        failure_ = failed;
        ++first_;
        moved_.notify_all();
    }
    writing_ = false;
}

std::error_code OrderedLines::failure() const {
    const std::lock_guard lock(mutex_);
    return failure_;
}

} // namespace wireside
