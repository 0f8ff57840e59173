// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main window's menus and its tool bar, made from the actions.
//
//     fillMenuBar(*menuBar(), actions);
//     addToolBar(makeToolBar(actions, new Legend, new SensitivitySlider));
#pragma once

class QMenuBar;
class QToolBar;

namespace wireside {

class Actions;
class Legend;
class SensitivitySlider;

void fillMenuBar(QMenuBar& bar, const Actions& actions);

// The tool bar, without a parent yet, owns the legend and the slider.
[[nodiscard]] QToolBar* makeToolBar(const Actions& actions, Legend* legend,
                                    SensitivitySlider* sensitivity);

} // namespace wireside
