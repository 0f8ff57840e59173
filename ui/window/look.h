// SPDX-License-Identifier: GPL-3.0-or-later
//
// How all windows of the program look: style and icon, and the colours that the user has chosen.
//
//     QApplication application(argc, argv);
//     applyLook(application);                    // light or dark as the desktop is
//     Appearance appearance;
//     appearance.choose(LookChoice::Dark, KindPalette::TealVermilion);    // all windows, at once
//
// For the GUI thread.
#pragma once

#include "ui/session/look.h"

#include <QObject>

class QApplication;

namespace wireside {

// Once, before the first window.
void applyLook(QApplication& application);

// What the desktop is, whatever the program's own palette.
[[nodiscard]] Tone desktopTone();

// Keeps the windows in the look that is chosen. With LookChoice::System they follow the desktop, also
// when that changes between light and dark.
class Appearance final : public QObject {
public:
    explicit Appearance(QObject* parent = nullptr);

    void choose(LookChoice choice, KindPalette kinds);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply() const;

    LookChoice m_choice = LookChoice::System;
    KindPalette m_kinds = KindPalette::BlueAmber;
};

} // namespace wireside
