// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window's parts stand, as a value, and back.
//
//     const WindowParts parts{window, *splitter, *view, *details, actions};
//     settings.setWindowState(stateOf(parts));
//     stand(parts, settings.windowState());
//
// What a value does not say, or what does not fit, stays as it is.
#pragma once

#include "ui/session/window_state.h"

class QMainWindow;
class QSplitter;

namespace wireside {

class Actions;
class ComparisonView;
class DetailsPanel;

struct WindowParts {
    QMainWindow& window;
    QSplitter& reportsAndDetails;
    ComparisonView& view;
    DetailsPanel& details;
    const Actions& actions;
};

[[nodiscard]] WindowState stateOf(const WindowParts& parts);
void stand(const WindowParts& parts, const WindowState& state);

} // namespace wireside
