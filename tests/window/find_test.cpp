// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding in a real window, by keyboard alone.
#include "tests/window/hands.h"
#include "tests/window/real_window.h"
#include "ui/window/find_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QTextCursor>

#include <algorithm>

namespace wireside {
namespace {

using RealWindowFind = RealWindow;

TEST_F(RealWindowFind, GivenTheSample_WhenAWordIsFoundByKeys_ThenItIsSeenOnTheScreen) {
    ASSERT_TRUE(sampleIsOpen());
    const FindBar& bar = window.view().findBar();
    const auto statusBegins = [&bar](const QString& begin) {
        return happens([&] { return bar.status().text().startsWith(begin); });
    };
    hands::press(QStringLiteral("ctrl+f"));
    ASSERT_TRUE(happens([&bar] { return bar.text().hasFocus(); }));

    hands::type(QStringLiteral("satellite"));
    ASSERT_TRUE(statusBegins(QStringLiteral("1 of ")));
    hands::press(QStringLiteral("Return"));
    ASSERT_TRUE(statusBegins(QStringLiteral("2 of ")));

    const auto groundSeen = [this] {
        double most = 0;
        for (const Side side : {Side::Left, Side::Right})
            for (const auto& found : pane(side).extraSelections()) {
                if (found.format.background().color() != colours.found.edge) continue;
                QTextCursor begin = found.cursor;
                begin.setPosition(found.cursor.selectionStart());
                const QRect from = pane(side).cursorRect(begin);
                const QRect to = pane(side).cursorRect(found.cursor);
                const QRect place = from.top() == to.top() ? from.united(to) : from;
                const QPoint corner = pane(side).viewport()->mapToGlobal(place.topLeft());
                most = std::max(most,
                                partOf(screen(), QRectF(corner, place.size()), colours.found.edge));
            }
        return most;
    };
    EXPECT_TRUE(happens([&] { return groundSeen() > 0.4; }));

    hands::press(QStringLiteral("Escape"));
    EXPECT_TRUE(happens([&bar] { return !bar.isOpen(); }));
    EXPECT_TRUE(pane(Side::Left).hasFocus() || pane(Side::Right).hasFocus());
}

} // namespace
} // namespace wireside
