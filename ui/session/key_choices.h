// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys that the user has given to actions, by the actions' names; the others have their usual ones.
//
//     KeyChoices keys = readKeyChoices(file);    // what is damaged is left out
//     keys["swap"] = {QKeySequence(Qt::Key_F9)};
//     keys["quit"] = {};                         // no key at all
//     writeKeyChoices(file, keys);
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <map>

class QSettings;

namespace wireside {

using KeyChoices = std::map<QString, QList<QKeySequence>>;

[[nodiscard]] KeyChoices readKeyChoices(const QSettings& file);
void writeKeyChoices(QSettings& file, const KeyChoices& keys);

} // namespace wireside
