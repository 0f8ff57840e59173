// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/share_percents.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wireside {

SharePercents wholePercents(const Shares& shares) {
    SharePercents percents;
    struct Part {
        double exact;
        int* whole;
        [[nodiscard]] double remainder() const { return exact - *whole; }
    };
    std::array parts{Part{shares.shared * 100, &percents.shared},
                     Part{shares.reworded * 100, &percents.reworded},
                     Part{shares.unique * 100, &percents.unique}};
    double total = 0;
    int whole = 0;
    for (const Part& part : parts) {
        *part.whole = static_cast<int>(std::floor(part.exact));
        whole += *part.whole;
        total += part.exact;
    }
    std::ranges::stable_sort(parts, std::greater{}, &Part::remainder);
    const int missing = static_cast<int>(std::lround(total)) - whole;
    for (int part = 0; part < missing; ++part) ++*parts.at(static_cast<std::size_t>(part)).whole;
    return percents;
}

} // namespace wireside
