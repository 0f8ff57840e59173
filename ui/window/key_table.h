// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of all actions with their keys, as rows for a view.
//
//     KeyTable table(actions);
//     table.index(0, KeyTable::Keys).data()                          // "Ctrl+O"
//     holderOf(actions, ActionId::Swap, QKeySequence(u"Ctrl+O"_qs))  // ActionId::OpenBoth
#pragma once

#include "ui/window/actions.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>

namespace wireside {

// As menus show it, without mnemonic and dots: "Open".
[[nodiscard]] QString plainText(const QAction& action);

// The action that a key would be taken from if `asking` got it. Escape is the way out of the find bar, of editing
// and of a selected link: of these no two are ever of use together, and they may share keys.
[[nodiscard]] std::optional<ActionId> holderOf(const Actions& actions, ActionId asking,
                                               const QKeySequence& key);

class KeyTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Action, Keys, ColumnCount };

    explicit KeyTable(const Actions& actions, QObject* parent = nullptr);

    [[nodiscard]] static ActionId actionAt(int row) { return static_cast<ActionId>(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const Actions& m_actions;
};

} // namespace wireside
