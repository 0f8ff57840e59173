// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a report's text is taken: what is known of it besides the text, from its file's markup or from a
// person.
//
//     const Interpretation now = interpretationOf(*session.report(Side::Left));
//     session.interpret(Side::Left, {.language = "de", .roles = now.roles}, tr("Set Language"));
//
// Values only.
#pragma once

#include "core/text/document.h"

#include <string>
#include <vector>

namespace wireside {

struct Interpretation {
    std::string language = {}; // a person has said so; empty: by the file or by the text itself
    std::vector<RoleSpan> roles = {}; // that are known, as makeDocument() takes them

    bool operator==(const Interpretation&) const = default;
};

[[nodiscard]] Interpretation interpretationOf(const Document& report);

} // namespace wireside
