// SPDX-License-Identifier: GPL-3.0-or-later
//
// All actions with their keys, to look them up and to change them.
//
//     auto* dialog = new ShortcutsDialog(actions, window);
//     connect(dialog, &ShortcutsDialog::changed, [&] { settings.setKeys(actions.changedKeys()); });
//     dialog->open();
#pragma once

#include "ui/window/key_table.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLineEdit;
class QPushButton;
class QTableView;

namespace wireside {

class KeyEditor;

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() const { return *m_view; }
    [[nodiscard]] KeyEditor& editor() const { return *m_editor; }
    [[nodiscard]] QLineEdit& filter() const { return *m_words; }
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void assemble();
    void editCurrent();

    const Actions& m_actions;
    KeyTable m_table;
    QSortFilterProxyModel m_filtered;
    QLineEdit* m_words;
    QTableView* m_view;
    KeyEditor* m_editor;
};

} // namespace wireside
