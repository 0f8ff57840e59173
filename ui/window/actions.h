// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the window can be told to do: each action with its name, text, icon and usual keys. One
// table feeds menus, tool bar, tool tips and the list of shortcuts.
//
//     Actions actions;
//     connect(actions.at(ActionId::Swap), &QAction::triggered, session, &Session::swap);
//     menu->addAction(actions.at(ActionId::Swap));
#pragma once

#include "ui/session/key_choices.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QPalette>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace wireside {

enum class ActionId : std::uint8_t {
    OpenBoth,
    OpenLeft,
    OpenRight,
    OpenSample,
    PasteLeft,
    PasteRight,
    CopyLink,
    CopyComparison,
    OpenRecent,
    SaveSession,
    SaveSessionAs,
    SaveLeft,
    SaveRight,
    Export,
    Print,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    EditTexts,
    StopEditing,
    Swap,
    CompareAgain,
    Cancel,
    PreviousLink,
    NextLink,
    ClearLink,
    PreviousFinding,
    NextFinding,
    Find,
    FindNext,
    FindPrevious,
    CloseFind,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ScrollTogether,
    ShowDetails,
    ShowShared,
    ShowReworded,
    ShowUnique,
    MoreSensitive,
    LessSensitive,
    LookSystem,
    LookLight,
    LookDark,
    LookHighContrastLight,
    LookHighContrastDark,
    ChangeSettings,
    ShowShortcuts,
    IgnoreFurniture,
    LinkSelected,
    Unlink,
    NotTheSame,
    About,
};

struct ActionInfo {
    ActionId id;
    const char* name;  // for settings and scripts; never changes, never translated
    const char* text;  // in menus, with its mnemonic
    const char* label; // on buttons
    const char* hint;  // what it does, for tool tips and the status bar
    const char* icon;  // in resources/icons, without ".svg"; empty for none
    std::vector<QKeySequence> keys;
    std::optional<bool> checked = {}; // at the start, of what can be switched on and off
};

// In the order of ActionId.
[[nodiscard]] const std::vector<ActionInfo>& actionTable();

class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction* at(ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }

    // Also in the action's tool tip, and so in those of its buttons.
    void setKeys(ActionId id, const QList<QKeySequence>& keys) const;
    // Those that are not among the choices get their usual keys; names of no action are passed over.
    void setKeys(const KeyChoices& choices) const;
    [[nodiscard]] KeyChoices changedKeys() const;
    [[nodiscard]] static QList<QKeySequence> usualKeys(ActionId id);

    void drawIcons(const QPalette& palette) const;

private:
    std::vector<QAction*> m_actions; // in the order of ActionId
};

} // namespace wireside
