// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks before the end of the program cuts off what is being exported or printed.
//
//     whenWritten(output, window, [this] { close(); });
#pragma once

#include <functional>

class QWidget;

namespace wireside {

class ComparisonExport;

// Goes on at once where nothing is being written, else when that is done or the user gives it up; never when he
// thinks better of it or it fails. The question stands above `window`; both must outlive it.
void whenWritten(ComparisonExport& output, QWidget* window, const std::function<void()>& goOn);

} // namespace wireside
