// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line below the sentences of a link's details: "Changed", "said → described".
#pragma once

#include <QString>

namespace wireside {

struct DetailRow {
    QString label;
    QString text;

    bool operator==(const DetailRow&) const = default;
};

} // namespace wireside
