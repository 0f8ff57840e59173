// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/found.h"

#include "core/text/decode.h"
#include "tests/core/compare/reports.h"

namespace wireside {

std::vector<std::string> textsOf(const Comparison& comparison) {
    std::vector<std::string> texts;
    for (const Finding& finding : comparison.findings)
        texts.push_back(std::string(name(finding.kind)) + ": " +
                        toUtf8(comparison.left->textOf(*finding.left)) + " | " +
                        toUtf8(comparison.right->textOf(*finding.right)));
    return texts;
}

std::vector<std::string> found(std::u16string_view left, std::u16string_view right) {
    constexpr std::u16string_view same =
        u"The harbour of Brisk Haven has been closed to every ship since the storm.\n\n";
    return textsOf(compared(reportOf(std::u16string(same).append(left)),
                            reportOf(std::u16string(same).append(right))));
}

} // namespace wireside
