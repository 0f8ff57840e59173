// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is being worked on, in words: "Reading “wire.txt”…", "Comparing…"; empty when nothing is.
#pragma once

#include <QString>

namespace wireside {

class ComparisonExport;
class Session;

[[nodiscard]] QString workText(const Session& session, const ComparisonExport& exporting);

} // namespace wireside
