// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a report besides its text, as fields of the JSON of comparisons and sessions.
//
//     Json report;
//     addWhatIsKnown(origin, report);
//     // {"byline": "Dora Penhale", "published": "2026-05-05", "urgency": 3, "signals": ["correction"]}
//
// A field that nothing is known for is left out. Path, title, language and encoding are not among them.
#pragma once

#include "core/exchange/json_fields.h"
#include "core/text/document.h"

#include <nlohmann/json.hpp>

namespace wireside {

void addWhatIsKnown(const Origin& origin, nlohmann::ordered_json& report);

// The same back; what is wrong in it is told to `fields`.
void readWhatIsKnown(const nlohmann::ordered_json& report, JsonFields& fields, Origin& origin);

} // namespace wireside
