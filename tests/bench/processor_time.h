// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long some work takes the processor, whatever else the machine does.
#pragma once

#include <algorithm>
#include <ctime>
#include <limits>

namespace wireside {

// The processor's time since a moment, in milliseconds.
inline double millisecondsSince(std::clock_t begin) {
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

// Of the shortest of several runs, for what disturbs a run only makes it longer. Runs for about `enough`
// milliseconds, and at least once.
template <typename Work> double leastMilliseconds(double enough, Work work) {
    double least = std::numeric_limits<double>::infinity();
    const std::clock_t begin = std::clock();
    for (bool first = true; first || millisecondsSince(begin) < enough; first = false) {
        const std::clock_t runBegin = std::clock();
        work();
        least = std::min(least, millisecondsSince(runBegin));
    }
    return least;
}

} // namespace wireside
