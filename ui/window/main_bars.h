// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main window's menus and its tool bar, made from the actions.
//
//     fillMenuBar(*menuBar(), actions);
//     addToolBar(makeToolBar(actions, new Legend));
#pragma once

class QMenuBar;
class QToolBar;

namespace wireside {

class Actions;
class Legend;

void fillMenuBar(QMenuBar& bar, const Actions& actions);

// The tool bar, without a parent yet, owns the legend.
[[nodiscard]] QToolBar* makeToolBar(const Actions& actions, Legend* legend);

} // namespace wireside
