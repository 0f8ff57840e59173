// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user has set the program up to be. What was open, and where the window stood, is no part of
// it: see Settings.
//
//     Preferences preferences = readPreferences(file);     // defaults for what is missing or damaged
//     preferences.look = LookChoice::Dark;
//     writePreferences(file, preferences);
#pragma once

#include "core/compare/compare.h"
#include "ui/session/look.h"
#include "ui/session/reading_style.h"

#include <QString>

class QSettings;

namespace wireside {

struct Preferences {
    LookChoice look = LookChoice::System;
    KindPalette kinds = KindPalette::BlueAmber;
    ReadingStyle reading = {};
    QString language = {};                             // "de"; empty: the system's
    double sensitivity = CompareOptions{}.sensitivity; // what a comparison begins with

    bool operator==(const Preferences&) const = default;
};

[[nodiscard]] Preferences readPreferences(const QSettings& file);
void writePreferences(QSettings& file, const Preferences& preferences);

} // namespace wireside
