// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text in memory that counts how often it is flushed.
#pragma once

#include <sstream>

namespace wireside {

class FlushCounter : public std::stringbuf {
public:
    [[nodiscard]] int flushes() const { return flushes_; }

protected:
    int sync() override {
        ++flushes_;
        return std::stringbuf::sync();
    }

private:
    int flushes_ = 0;
};

} // namespace wireside
