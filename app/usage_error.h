// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a command line.
#pragma once

#include <string>

namespace wireside {

struct UsageError {
    std::string reason; // one line without a full stop

    bool operator==(const UsageError&) const = default;
};

} // namespace wireside
