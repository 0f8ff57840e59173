// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copying.h"

#include "tests/ui/waiting.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class Copying : public testing::Test {
protected:
    Copying() { QGuiApplication::clipboard()->setText(QStringLiteral("before")); }

    [[nodiscard]] bool reportsAreCompared() {
        Session& session = window.session();
        session.openText(Side::Left, QStringLiteral("The harbour was opened again on Monday. "
                                                    "Ships came in with grain."));
        session.openText(Side::Right, QStringLiteral("The harbour was opened again on Monday. "
                                                     "It rained for hours."));
        return happens([&session] { return session.comparison() != nullptr; });
    }
    [[nodiscard]] QAction* action(ActionId id) const { return window.actions().at(id); }
    static const QMimeData& copied() { return *QGuiApplication::clipboard()->mimeData(); }

    MainWindow window;
};

TEST_F(Copying, GivenNothingOpen_WhenLookedAt_ThenThereIsNothingToCopy) {
    EXPECT_FALSE(action(ActionId::CopyLink)->isEnabled());
    EXPECT_FALSE(action(ActionId::CopyComparison)->isEnabled());
}

TEST_F(Copying, GivenASelectedLink_WhenCopied_ThenTheClipboardHasItAsATableAndAsText) {
    ASSERT_TRUE(reportsAreCompared());
    EXPECT_FALSE(action(ActionId::CopyLink)->isEnabled());
    window.session().selectLink(0);
    ASSERT_TRUE(action(ActionId::CopyLink)->isEnabled());

    action(ActionId::CopyLink)->trigger();

    EXPECT_TRUE(copied().html().contains(QStringLiteral("<table")));
    EXPECT_TRUE(
        copied().text().contains(QStringLiteral("Left: The harbour was opened again on Monday.")));
    EXPECT_FALSE(copied().text().contains(QStringLiteral("It rained")));
}

TEST_F(Copying, GivenAComparison_WhenCopied_ThenTheClipboardHasAllOfIt) {
    ASSERT_TRUE(reportsAreCompared());
    ASSERT_TRUE(action(ActionId::CopyComparison)->isEnabled());

    action(ActionId::CopyComparison)->trigger();

    for (const char* words : {"harbour", "Ships came in", "It rained"}) {
        EXPECT_TRUE(copied().html().contains(QLatin1String(words))) << words;
        EXPECT_TRUE(copied().text().contains(QLatin1String(words))) << words;
    }
}

TEST_F(Copying, GivenASessionWithoutAComparison_WhenAskedToCopy_ThenTheClipboardStays) {
    const Actions actions;
    const Session session;
    connectCopying(actions, session);

    actions.at(ActionId::CopyLink)->trigger();
    actions.at(ActionId::CopyComparison)->trigger();

    EXPECT_EQ(copied().text(), QStringLiteral("before"));
}

} // namespace
} // namespace wireside
