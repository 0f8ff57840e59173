// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs that ask for files. They return at once; the answer comes later, or never when the user
// thinks better of it. Each begins in the folder of the last answer and remembers its own.
//
//     chooseReports(window, settings, ReportCount::UpToTwo, [this](const QStringList& paths) { ... });
//     chooseTarget(window, settings, QStringLiteral("visit"), ExportFormat::Pdf,
//                  [this](const QString& path) { ... });
#pragma once

#include "ui/report/export_file.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

class QWidget;

namespace wireside {

class Settings;

enum class ReportCount : std::uint8_t { One, UpToTwo };

void chooseReports(QWidget* window, Settings& settings, ReportCount count,
                   std::function<void(const QStringList&)> chosen);

// `name` is the file's suggested name, without an ending. The dialog asks before a file is replaced.
void chooseTarget(QWidget* window, Settings& settings, const QString& name, ExportFormat format,
                  std::function<void(const QString&)> chosen);

// For a session; else as chooseTarget().
void chooseSessionFile(QWidget* window, Settings& settings, const QString& name,
                       std::function<void(const QString&)> chosen);
// The same for a report's text.
void chooseTextTarget(QWidget* window, Settings& settings, const QString& name,
                      std::function<void(const QString&)> chosen);

// A report's title as a file name, without an ending: short, and without what file names can't have.
[[nodiscard]] QString namePart(QString title);

// A file name, without an ending, from the reports' titles: "Left title - Right title".
[[nodiscard]] QString suggestedName(const QString& leftTitle, const QString& rightTitle);

} // namespace wireside
