// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main window's menus and its tool bar, made from the actions.
//
//     auto* filters = new FilterMenu(session, actions, window);
//     fillMenuBar(*menuBar(), actions, filters);
//     addToolBar(makeToolBar(actions, {legend, sensitivity, filterButton(*filters, session)}));
#pragma once

#include <QList>

class QMenu;
class QMenuBar;
class QPushButton;
class QToolBar;

namespace wireside {

class Actions;
class Legend;
class SensitivitySlider;

// Those of what the reports are read as stand in the menu of the comparison, as the filters do.
void fillMenuBar(QMenuBar& bar, const Actions& actions, QMenu* filters,
                 const QList<QMenu*>& readings = {});

// What the tool bar has besides actions.
struct ToolBarParts {
    Legend* legend;
    SensitivitySlider* sensitivity;
    QPushButton* filters;
};

// The tool bar, without a parent yet, owns these parts.
[[nodiscard]] QToolBar* makeToolBar(const Actions& actions, const ToolBarParts& parts);

} // namespace wireside
