// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/key_choices.h"

#include <QSettings>

#include <algorithm>

namespace wireside {

namespace {

constexpr QLatin1String group("keys/");
constexpr QLatin1String noKey("none"); // an empty value could be a damaged one

bool isKey(const QKeySequence& key) {
    if (key.isEmpty()) return false;
    for (int i = 0; i < key.count(); ++i)
        if (key[uint(i)].key() == Qt::Key_unknown) return false;
    return true;
}

} // namespace

KeyChoices readKeyChoices(const QSettings& file) {
    KeyChoices choices;
    for (const QString& entry : file.allKeys()) {
        if (!entry.startsWith(group)) continue;
        // A list where a key is a comma.
        const QString text = file.value(entry).toStringList().join(QStringLiteral(", "));
        const auto keys =
            text == noKey ? QList<QKeySequence>() : QKeySequence::listFromString(text);
        if (text != noKey && (keys.isEmpty() || !std::ranges::all_of(keys, isKey))) continue;
        choices[entry.mid(group.size())] = keys;
    }
    return choices;
}

void writeKeyChoices(QSettings& file, const KeyChoices& keys) {
    file.remove(group.chopped(1));
    for (const auto& [name, chosen] : keys)
        file.setValue(group + name,
                      chosen.isEmpty() ? QString(noKey) : QKeySequence::listToString(chosen));
}

} // namespace wireside
