// SPDX-License-Identifier: GPL-3.0-or-later
//
// Push buttons for actions. They follow the action's label, tool tip and whether it can be used.
//
//     layout->addWidget(actionButton(actions.at(ActionId::Swap)));
//     layout->addWidget(menuButton(actions.at(ActionId::OpenBoth), menu));   // opens a menu instead
#pragma once

class QAction;
class QMenu;
class QPushButton;

namespace wireside {

// Without a parent yet.
[[nodiscard]] QPushButton* actionButton(QAction* action);

// Without words, for actions whose icon says it: the tool tip and screen readers still have them.
[[nodiscard]] QPushButton* iconButton(QAction* action);

// In the colour that draws the eye, without an icon: for what the window is there for.
[[nodiscard]] QPushButton* strongActionButton(QAction* action);

// Has the icon and the label of `face`; owns the menu.
[[nodiscard]] QPushButton* menuButton(QAction* face, QMenu* menu);
// The same without words; the tool tip and screen readers still have them.
[[nodiscard]] QPushButton* iconMenuButton(QAction* face, QMenu* menu);

} // namespace wireside
