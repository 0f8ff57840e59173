// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the window can be told to do: each action with its name, text, icon and default keys. One
// table feeds menus, tool bar and tool tips.
//
//     Actions actions;
//     connect(actions.at(ActionId::Swap), &QAction::triggered, session, &Session::swap);
//     menu->addAction(actions.at(ActionId::Swap));
#pragma once

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
    Export,
    Close,
    Quit,
    Swap,
    CompareAgain,
    Cancel,
    PreviousLink,
    NextLink,
    ClearLink,
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

    void drawIcons(const QPalette& palette) const;

private:
    std::vector<QAction*> m_actions; // in the order of ActionId
};

} // namespace wireside
