// SPDX-License-Identifier: GPL-3.0-or-later
//
// The actions' icons, drawn in the colours of a palette: dark strokes on light, light ones on dark.
//
//     button->setIcon(actionIcon(QStringLiteral("swap"), palette()));   // resources/icons/swap.svg
//
// Needs a QGuiApplication; each call draws the icon anew.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace wireside {

// A null icon for a name without a file.
[[nodiscard]] QIcon actionIcon(const QString& name, const QPalette& palette);

} // namespace wireside
