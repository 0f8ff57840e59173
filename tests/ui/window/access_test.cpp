// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window for those who use no mouse, a screen reader, or a small screen.
#include "tests/ui/german.h"
#include "tests/ui/pixels.h"
#include "tests/ui/waiting.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_details.h"
#include "ui/details/link_list.h"
#include "ui/panes/report_pane.h"
#include "ui/window/comparison_view.h"
#include "ui/window/find_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcuts_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolBar>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

QString nameOf(QWidget* widget) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
    return access ? access->text(QAccessible::Name) : QString();
}

bool takesTab(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

void expectNames(QWidget& window) {
    int checked = 0;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
        if (qobject_cast<QScrollBar*>(widget)) continue;
        if (widget->focusProxy()) continue; // that one is asked itself
        EXPECT_FALSE(nameOf(widget).isEmpty())
            << widget->metaObject()->className() << " in " << window.metaObject()->className();
        ++checked;
    }
    EXPECT_GT(checked, 0);
}

class Access : public testing::Test {
protected:
    void open() {
        window = std::make_unique<MainWindow>();
        window->resize(1280, 820);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->actions().at(ActionId::OpenSample)->trigger();
        ASSERT_TRUE(happens([this] { return window->session().comparison() != nullptr; }));
        window->session().selectLink(1);
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(Access, GivenTheWindow_WhenAScreenReaderAsks_ThenAllThatTakesTheFocusHasAName) {
    open();
    window->actions().at(ActionId::Find)->trigger();

    expectNames(*window);
}

TEST_F(Access, GivenTheEmptyWindow_WhenAScreenReaderAsks_ThenAllThatTakesTheFocusHasAName) {
    window = std::make_unique<MainWindow>();
    window->show();

    expectNames(*window);
}

TEST_F(Access, GivenTheDialogs_WhenAScreenReaderAsks_ThenAllThatTakesTheFocusHasAName) {
    const Actions actions;
    SettingsDialog settings{Preferences()};
    ShortcutsDialog shortcuts(actions);
    settings.show();
    shortcuts.show();

    expectNames(settings);
    expectNames(shortcuts);
}

TEST_F(Access, GivenTheWindow_WhenTabIsPressedAgainAndAgain_ThenTheFocusGoesFromTopToBottom) {
    open();
    const std::vector<const QWidget*> expected{
        window->findChild<QToolBar*>()->findChild<QPushButton*>(),
        window->view().side(Side::Left).pane(),
        window->view().side(Side::Right).pane(),
        &window->view().overview(),
        &window->details().list().table(),
        &window->details().details(),
    };

    std::vector<const QWidget*> visited;
    const QWidget* widget = expected.front();
    do {
        if (takesTab(widget)) visited.push_back(widget);
        widget = widget->nextInFocusChain();
    } while (widget != expected.front());

    auto place = visited.begin();
    for (const QWidget* each : expected) {
        const auto found = std::find(place, visited.end(), each);
        ASSERT_NE(found, visited.end()) << qPrintable(each->accessibleName());
        place = found;
    }
}

TEST_F(Access, GivenTheTextsAndLists_WhenReachedByTab_ThenTheirFocusIsSeenInEveryLook) {
    open();
    for (const ActionId look : {ActionId::LookLight, ActionId::LookDark,
                                ActionId::LookHighContrastDark, ActionId::LookSystem}) {
        window->actions().at(look)->trigger();
        ASSERT_TRUE(happens([this] { return window->palette() == QApplication::palette(); }));
        for (QWidget* area : {static_cast<QWidget*>(window->view().side(Side::Left).pane()),
                              static_cast<QWidget*>(window->view().side(Side::Right).pane()),
                              static_cast<QWidget*>(&window->details().list().table()),
                              static_cast<QWidget*>(&window->details().details())}) {
            const QColor colour = area->palette().color(QPalette::Highlight);
            const auto framed = [&] {
                return partOf(area->grab().toImage(), QRectF(0, 0, area->width(), 2), colour);
            };
            area->setFocus(Qt::TabFocusReason);
            EXPECT_GT(framed(), 0.95) << qPrintable(area->accessibleName());
            area->clearFocus();
            EXPECT_LT(framed(), 0.5) << qPrintable(area->accessibleName());
        }
    }
}

class SmallScreen : public Access, public testing::WithParamInterface<bool> {};

TEST_P(SmallScreen, GivenAScreenOf1024By700_WhenTheWindowFillsIt_ThenNoControlIsCutOff) {
    constexpr QSize screen(1024, 700);
    std::optional<German> german;
    if (GetParam()) german.emplace();
    open();
    window->actions().at(ActionId::Find)->trigger();

    window->resize(screen);
    QCoreApplication::processEvents();

    EXPECT_EQ(window->size(), screen);
    const auto* bar = window->findChild<QToolBar*>();
    for (const QWidget* part : bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->focusPolicy() == Qt::NoFocus) continue;
        EXPECT_TRUE(part->isVisible()) << qPrintable(part->accessibleName());
        EXPECT_TRUE(bar->rect().contains(part->geometry()))
            << qPrintable(part->accessibleName()) << ", of a bar that wants "
            << bar->sizeHint().width();
    }
    for (auto* part : window->findChildren<QWidget*>()) {
        if (!takesTab(part) || qobject_cast<QAbstractScrollArea*>(part)) continue;
        const QRect place(part->mapTo(window.get(), QPoint()), part->size());
        EXPECT_TRUE(window->rect().contains(place)) << qPrintable(nameOf(part));
        EXPECT_GE(part->width(), part->minimumSizeHint().width()) << qPrintable(nameOf(part));
    }
}

INSTANTIATE_TEST_SUITE_P(EnglishAndGerman, SmallScreen, testing::Bool());

} // namespace
} // namespace wireside
