// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/key_table.h"

#include <QFont>

namespace wireside {

namespace {

bool mayShareKeys(ActionId one, ActionId another) {
    const auto ends = [](ActionId id) {
        return id == ActionId::ClearLink || id == ActionId::CloseFind ||
               id == ActionId::StopEditing;
    };
    return ends(one) && ends(another);
}

} // namespace

QString plainText(const QAction& action) {
    QString text = action.text().remove(u'&');
    if (text.endsWith(u'…')) text.chop(1);
    return text;
}

std::optional<ActionId> holderOf(const Actions& actions, ActionId asking, const QKeySequence& key) {
    if (key.isEmpty()) return std::nullopt;
    for (const ActionInfo& info : actionTable())
        if (info.id != asking && !mayShareKeys(info.id, asking) &&
            actions.at(info.id)->shortcuts().contains(key))
            return info.id;
    return std::nullopt;
}

KeyTable::KeyTable(const Actions& actions, QObject* parent)
    : QAbstractTableModel(parent), m_actions(actions) {
    for (const ActionInfo& info : actionTable())
        connect(actions.at(info.id), &QAction::changed, this,
                [this, row = static_cast<int>(info.id)] {
                    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
                });
}

int KeyTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(actionTable().size());
}

int KeyTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyTable::data(const QModelIndex& index, int role) const {
    const ActionId id = actionAt(index.row());
    const QAction& action = *m_actions.at(id);
    if (role == Qt::ToolTipRole) return action.statusTip();
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(action.shortcuts() != Actions::usualKeys(id)); // changed by the user
        return font;
    }
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Action) return plainText(action);
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral("   "));
}

QVariant KeyTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Action ? tr("Action") : tr("Keys");
}

} // namespace wireside
