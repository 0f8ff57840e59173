// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language that the program speaks.
//
//     useLanguage(application, {});                      // the system's, as far as it is known
//     useLanguage(application, QStringLiteral("de"));
//     knownLanguages()                                   // "en", "de"
//
// For the GUI thread, before the first window: what already stands there is not translated again.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace wireside {

// English, which the program is written in, and those with a file in resources/translations.
[[nodiscard]] QStringList knownLanguages();

// The known one that comes first among a system's languages ("de-AT", "en-GB"); English without one.
[[nodiscard]] QString languageFor(const QStringList& systemLanguages);

// How numbers and dates are written in that language. Where the system's own locale is in it, that is better: it knows
// Austria from Germany.
[[nodiscard]] QLocale localeFor(const QString& language, const QLocale& system);

// In itself, to choose it by: "Deutsch".
[[nodiscard]] QString languageName(const QString& language);

// Translates the program's own texts and those of Qt's dialogs, and formats numbers as that language does.
// Empty, or unknown: as the system.
void useLanguage(QCoreApplication& application, const QString& language);

} // namespace wireside
