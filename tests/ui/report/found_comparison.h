// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison of two short reports that has findings.
//
//     const auto comparison = comparisonWithFindings();
//     comparison->findings[0]    // number: "14", "17", in link 0
//     comparison->findings[1]    // quotation: "will pay for", "may pay for", in link 1
#pragma once

#include "core/compare/compare.h"

#include <memory>

namespace wireside {

inline std::shared_ptr<const Comparison> comparisonWithFindings() {
    const auto report = [](std::u16string text) {
        return std::make_shared<const Document>(makeDocument(std::move(text), {}));
    };
    auto comparison = compare(
        report(
            u"At the pumping station of Brask 14 people were injured when guards fired at once.\n\n"
            u"\"We will pay for the bridge of Pell,\" the mayor said.\n\n"
            u"Only the left report has this."),
        report(
            u"\"We may pay for the bridge of Pell,\" the mayor said.\n\n"
            u"At the pumping station of Brask 17 people were injured when guards fired at once.\n\n"
            u"Rain fell. Nobody else noticed."));
    return std::make_shared<const Comparison>(std::move(*comparison));
}

} // namespace wireside
