// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waiting for what happens in the event loop.
//
//     ASSERT_TRUE(happens([&] { return session.comparison() != nullptr; }));
#pragma once

#include <QTest>

#include <chrono>
#include <functional>

namespace wireside {

// Longer than anything takes on a slow machine under a sanitizer; only a failing test waits so long.
inline constexpr std::chrono::seconds longEnough(60);

// Runs the event loop until the condition holds.
[[nodiscard]] inline bool happens(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition,
                           static_cast<int>(std::chrono::milliseconds(longEnough).count()));
}

} // namespace wireside
