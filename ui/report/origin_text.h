// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of where a report comes from, besides its file, in the user's language: for the head of
// the pane and of the report. Values only; any thread.
//
//     originParts(report)     // {"Correction", "The Post", "Dora Penhale", "5 May 2026, 14:30 UTC"}
//     dateText("2026-05-05")       // "5 May 2026"
//     dateText("last Tuesday")     // "last Tuesday": as it is written
#pragma once

#include "core/text/document.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace wireside::report_text {

// What it is a correction or an update of a story, who says it, who wrote it, and when; without what
// is not known. In one line each.
[[nodiscard]] QStringList originParts(const Document& report);

// The same with what only agencies tell, each in a line with its name: "Urgency: 3".
[[nodiscard]] QStringList originLines(const Document& report);

// An ISO 8601 date as people write it, with the time and zone that it has; others as they are written.
[[nodiscard]] QString dateText(const QString& written);

// The same of a moment; one in local time has no zone.
[[nodiscard]] QString momentText(const QDateTime& moment);

} // namespace wireside::report_text
