// SPDX-License-Identifier: GPL-3.0-or-later
//
// How what replaces reports waits for unsaved work to be saved or given up.
//
//     whenSafe({Side::Left}, [&] { session.open(Side::Left, path); });
#pragma once

#include "core/compare/comparison.h"

#include <functional>
#include <vector>

namespace wireside {

// Goes on when nothing on these sides can be lost, or when the user gives it up; never when he thinks better of it.
using WhenSafe =
    std::function<void(const std::vector<Side>& sides, const std::function<void()>& goOn)>;

} // namespace wireside
