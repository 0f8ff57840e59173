// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/interpretation.h"

namespace wireside {

Interpretation interpretationOf(const Document& report) {
    return {.language = report.origin.languageByHand ? report.origin.language : std::string(),
            .roles = report.knownRoles};
}

} // namespace wireside
