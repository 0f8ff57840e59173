// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session and the files of two reports that have one sentence in common.
//
//     TEST_F(SessionOfTwo, ...) { session.open(harbourFile.path(), portFile.path()); ASSERT_TRUE(becomesIdle()); ... }
#pragma once

#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"

#include <QSignalSpy>
#include <QString>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace wireside {

inline constexpr const char* harbour =
    "The harbour was opened again on Monday. Ships came in with grain.";
inline constexpr const char* port = "The harbour was opened again on Monday. It rained for hours.";

class SessionOfTwo : public testing::Test {
protected:
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    [[nodiscard]] bool becomesIdle() {
        return happens([this] { return session.activity() == Session::Activity::Idle; });
    }
    [[nodiscard]] QString textOn(Side side) const {
        const auto report = session.report(side);
        return report ? toQString(report->text) : QString();
    }

    const ReportFile harbourFile{QStringLiteral("harbour.txt"), harbour};
    const ReportFile portFile{QStringLiteral("port.txt"), port};
    Session session;
    QSignalSpy failed{&session, &Session::failed};
    QSignalSpy reportChanged{&session, &Session::reportChanged};
};

} // namespace wireside
