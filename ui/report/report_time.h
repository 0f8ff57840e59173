// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a report is made: now, or the moment that the environment variable SOURCE_DATE_EPOCH names
// (seconds since 1970), in UTC: https://reproducible-builds.org/specs/source-date-epoch/. Any
// thread.
#pragma once

#include <QDateTime>

namespace wireside {

[[nodiscard]] QDateTime reportTime();

} // namespace wireside
