// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison is saved by keys and a dialog, closed, and opened again from the list of recent ones.
#include "tests/window/hands.h"
#include "tests/window/real_window.h"
#include "ui/session/opened_session.h"
#include "ui/window/message_bar.h"
#include "ui/window/start_panel.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>

namespace wireside {
namespace {

TEST_F(RealWindow, GivenAComparison_WhenSavedClosedAndReopened_ThenItIsAsItWas) {
    ASSERT_TRUE(sampleIsOpen());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("river.wireside"));
    hands::press(QStringLiteral("F8"));
    hands::press(QStringLiteral("F8"));
    ASSERT_TRUE(happens([this] { return window.session().currentLink() == 1U; }));
    hands::press(QStringLiteral("ctrl+3")); // no unique sentences
    ASSERT_TRUE(happens([this] { return !window.session().shownKinds().unique; }));
    const SavedSession before = savedFrom(window.session());

    hands::press(QStringLiteral("ctrl+s"));
    ASSERT_TRUE(happens([this] {
        const auto* dialog = window.findChild<QFileDialog*>();
        return dialog && dialog->isActiveWindow();
    }));
    hands::press(QStringLiteral("ctrl+a"));
    hands::type(file);
    hands::press(QStringLiteral("Return"));
    ASSERT_TRUE(happens([&] { return window.session().file() == file; }));
    ASSERT_TRUE(happens([this] { return window.isActiveWindow(); }));
    EXPECT_EQ(window.windowTitle().left(5), QStringLiteral("river"));

    hands::press(QStringLiteral("ctrl+w"));
    const auto* start = window.findChild<StartPanel*>();
    ASSERT_TRUE(happens([&] { return start->isVisible(); }));
    hands::press(QStringLiteral("ctrl+3")); // must not hide what the session has
    const QPushButton* again = nullptr;
    ASSERT_TRUE(happens([&] {
        for (const auto* button : start->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("river.wireside")) again = button;
        return again != nullptr && again->isVisible() && !again->visibleRegion().isEmpty();
    }));
    hands::click(again->mapToGlobal(again->rect().center()));
    ASSERT_TRUE(isCompared());

    EXPECT_EQ(savedFrom(window.session()), before);
    EXPECT_TRUE(happens([this] { return window.session().currentLink() == 1U; }));
    EXPECT_TRUE(window.messages().texts().isEmpty());
    const Link& link = comparison().links[1];
    const QColor tint =
        link.kind == MatchKind::Shared ? colours.shared.tint : colours.reworded.tint;
    EXPECT_TRUE(happens([&] { return partSeen(Side::Left, link.left.front(), tint) > 0.3; }));
}

} // namespace
} // namespace wireside
