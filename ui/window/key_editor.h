// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of one action, to change them: press them in one of two fields. Keys of another action are
// not taken unless the user says so.
//
//     auto* editor = new KeyEditor(actions);
//     editor->edit(ActionId::Swap);
//     connect(editor, &KeyEditor::changed, ...);    // the action has other keys
#pragma once

#include "ui/window/actions.h"

#include <QKeySequence>
#include <QWidget>

#include <array>
#include <optional>

class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace wireside {

class KeyEditor final : public QWidget {
    Q_OBJECT

public:
    explicit KeyEditor(const Actions& actions, QWidget* parent = nullptr);

    void edit(std::optional<ActionId> id);

    [[nodiscard]] QKeySequenceEdit& field(std::size_t number) const { return *m_fields.at(number); }
    [[nodiscard]] QString problem() const;

    // Takes the key that was refused last away from its action.
    void takeRefused();
    void removeKeys();
    void resetToUsual();

Q_SIGNALS:
    void changed();

private:
    void assemble();
    void showKeys();
    void accept(std::size_t number, const QKeySequence& pressed);
    void setKey(std::size_t number, const QKeySequence& key);

    struct Refused {
        std::size_t number;
        QKeySequence key;
        ActionId holder;
    };

    const Actions& m_actions;
    std::optional<ActionId> m_id;
    std::optional<Refused> m_refused;
    QLabel* m_name;
    std::array<QKeySequenceEdit*, 2> m_fields;
    QPushButton* m_none;
    QPushButton* m_reset;
    QLabel* m_problem;
    QPushButton* m_take;
};

} // namespace wireside
