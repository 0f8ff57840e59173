// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window that can be ended and started again, to see what it keeps.
//
//     class UnsavedNotes : public SessionWindow {};
//     TEST_F(UnsavedNotes, ...) { ASSERT_TRUE(samplesOpen()); startAnew(); ... }
#pragma once

#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QMenu>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

#include <gtest/gtest.h>

namespace wireside {

class SessionWindow : public testing::Test {
protected:
    void SetUp() override {
        forgetAll();
        startAnew();
    }
    void TearDown() override {
        end();
        forgetAll();
    }
    // What other windows were and had open.
    static void forgetAll() {
        Settings().setWindowState({});
        Settings().setRecentComparisons({});
    }

    // As if the program were ended in order and started again.
    void startAnew() {
        end();
        window = std::make_unique<MainWindow>();
        window->resize(1280, 820);
        window->show();
    }
    void end() {
        if (window) {
            window->session().close(); // nothing to ask about
            window->close();
        }
        window.reset();
    }
    void trigger(ActionId id) const { window->actions().at(id)->trigger(); }
    [[nodiscard]] Session& session() const { return window->session(); }
    [[nodiscard]] bool isCompared() const {
        return happens([this] { return session().comparison() != nullptr; });
    }
    [[nodiscard]] bool becomesIdle() const {
        return happens([this] { return session().activity() == Session::Activity::Idle; });
    }
    [[nodiscard]] bool opens(const QStringList& paths) const {
        window->open(paths);
        return becomesIdle() && session().comparison();
    }
    [[nodiscard]] bool samplesOpen() const {
        return opens(
            {samplePath("2-syndicated-copy.txt"), samplePath("3-paraphrased-rewrite.txt")});
    }
    [[nodiscard]] bool savesTo(const QString& path) const {
        window->saveSessionTo(path);
        return happens([&] { return session().file() == path; });
    }
    [[nodiscard]] QStringList messages() const { return window->messages().texts(); }
    [[nodiscard]] QStringList recentNames() const {
        QStringList names;
        for (const QAction* action : window->actions().at(ActionId::OpenRecent)->menu()->actions())
            names << action->text();
        return names;
    }

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("visit.wireside"));
    std::unique_ptr<MainWindow> window;
};

} // namespace wireside
