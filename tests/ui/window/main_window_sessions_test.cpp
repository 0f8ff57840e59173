// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window keeps: sessions, how it stood, recent comparisons, unsaved work.
#include "core/exchange/session_file.h"
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_list.h"
#include "ui/panes/report_pane.h"
#include "ui/session/opened_session.h"
#include "ui/text_bridge.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_side.h"

#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class MainWindowSessions : public testing::Test {
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

TEST_F(MainWindowSessions, GivenAComparison_WhenSavedAndOpenedAgain_ThenAllOfItIsThere) {
    ASSERT_TRUE(samplesOpen());
    trigger(ActionId::LessSensitive);
    ASSERT_TRUE(becomesIdle());
    trigger(ActionId::ShowUnique);
    session().setNotes(QStringLiteral("Who wrote first?"));
    session().selectLink(session().comparison()->links.size() - 1);
    const SavedSession before = savedFrom(session());
    const auto link = session().currentLink();
    ASSERT_TRUE(savesTo(file));
    EXPECT_FALSE(session().hasUnsavedWork());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("visit – Wireside"));

    startAnew();
    ASSERT_TRUE(opens({file}));

    EXPECT_EQ(savedFrom(session()), before);
    EXPECT_EQ(session().currentLink(), link);
    EXPECT_FALSE(window->actions().at(ActionId::ShowUnique)->isChecked());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("visit – Wireside"));
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(MainWindowSessions, GivenScrolledReports_WhenOpenedAgain_ThenTheyAreAtTheSamePlaces) {
    ASSERT_TRUE(samplesOpen());
    window->view().side(Side::Left).pane()->scrollTo(200);
    const int left = window->view().side(Side::Left).pane()->view().scroll;
    ASSERT_GT(left, 0);
    ASSERT_TRUE(savesTo(file));

    startAnew();
    ASSERT_TRUE(opens({file}));

    constexpr double line = 40; // the top of a line, not of a pixel, is what is kept
    EXPECT_TRUE(happens([&] {
        return std::abs(window->view().side(Side::Left).pane()->view().scroll - left) < line;
    }));
}

TEST_F(MainWindowSessions, GivenASessionOfAnotherName_WhenOpened_ThenItIsKnownByItsContent) {
    ASSERT_TRUE(samplesOpen());
    const QString odd = folder.filePath(QStringLiteral("visit.txt"));
    ASSERT_TRUE(savesTo(odd));
    startAnew();

    ASSERT_TRUE(opens({odd}));

    EXPECT_EQ(session().file(), odd);
}

TEST_F(MainWindowSessions,
       GivenABrokenOrNewerSession_WhenOpened_ThenAMessageSaysSoAndItIsUntouched) {
    const ReportFile damaged(QStringLiteral("damaged.wireside"), "{\"schema\": \"wire");
    const ReportFile newer(QStringLiteral("newer.wireside"), R"({"schema": "wireside-session-9"})");

    window->open({damaged.path()});
    ASSERT_TRUE(happens([this] { return messages().size() == 1; }));
    EXPECT_TRUE(messages()[0].startsWith(QStringLiteral("“damaged.wireside” is damaged")))
        << qPrintable(messages()[0]);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("byte"))) << "what is wrong";

    window->open({newer.path()});
    ASSERT_TRUE(happens([this] { return messages().size() == 1; }));
    EXPECT_TRUE(messages()[0].startsWith(QStringLiteral("“newer.wireside” was made by a newer")));
    QFile untouched(damaged.path());
    ASSERT_TRUE(untouched.open(QIODevice::ReadOnly));
    EXPECT_EQ(untouched.readAll(), "{\"schema\": \"wire");
}

TEST_F(MainWindowSessions, GivenASessionAmongReports_WhenOpened_ThenAMessageAsksToOpenItAlone) {
    const ReportFile saved(QStringLiteral("visit.wireside"), "{}");

    window->open({samplePath("2-syndicated-copy.txt"), saved.path()});

    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("open it alone")));
    EXPECT_FALSE(session().report(Side::Left));
}

TEST_F(MainWindowSessions, GivenAPlaceThatCannotBeWritten_WhenSaved_ThenAMessageNamesTheFile) {
    ASSERT_TRUE(samplesOpen());

    window->saveSessionTo(folder.filePath(QStringLiteral("no/such/visit.wireside")));

    ASSERT_TRUE(happens([this] { return messages().size() == 1; }));
    EXPECT_TRUE(messages()[0].startsWith(QStringLiteral("“visit.wireside” can't be written")));
    EXPECT_TRUE(session().file().isEmpty());
}

TEST_F(MainWindowSessions, GivenNothingOpen_WhenLookedAt_ThenThereIsNothingToSave) {
    EXPECT_FALSE(window->actions().at(ActionId::SaveSession)->isEnabled());
    ASSERT_TRUE(samplesOpen());
    EXPECT_TRUE(window->actions().at(ActionId::SaveSession)->isEnabled());
}

TEST_F(MainWindowSessions,
       GivenFiles_WhenComparedAndSaved_ThenBothAreRecentButTextWithoutFilesIsNot) {
    trigger(ActionId::OpenSample);
    ASSERT_TRUE(isCompared());
    EXPECT_EQ(recentNames().size(), 1) << "only the word that there are none";
    ASSERT_TRUE(samplesOpen());
    EXPECT_TRUE(happens([this] { return recentNames().size() == 3; }));
    ASSERT_TRUE(savesTo(file));

    EXPECT_EQ(recentNames().mid(0, 2),
              QStringList({QStringLiteral("visit.wireside"),
                           QStringLiteral("2-syndicated-copy.txt – 3-paraphrased-rewrite.txt")}));
    startAnew();
    window->actions().at(ActionId::OpenRecent)->menu()->actions()[1]->trigger();
    ASSERT_TRUE(isCompared());
    EXPECT_TRUE(session().file().isEmpty());
}

TEST_F(MainWindowSessions, GivenAWindowThatWasArranged_WhenStartedAgain_ThenItStandsSo) {
    ASSERT_TRUE(samplesOpen());
    window->view().splitter().setSizes({700, 60, 400});
    window->details().setSizes({400, 800});
    window->details().list().table().horizontalHeader()->resizeSection(1, 177);
    const QList<int> sides = window->view().splitter().sizes();
    trigger(ActionId::ScrollTogether);
    trigger(ActionId::ZoomIn);
    trigger(ActionId::ZoomIn);

    startAnew();
    ASSERT_TRUE(samplesOpen());

    EXPECT_TRUE(happens([&] { return window->view().splitter().sizes() == sides; }));
    EXPECT_LT(window->details().sizes()[0], window->details().sizes()[1]);
    EXPECT_EQ(window->details().list().table().horizontalHeader()->sectionSize(1), 177);
    EXPECT_FALSE(window->actions().at(ActionId::ScrollTogether)->isChecked());
    EXPECT_EQ(window->view().zoomSteps(), 2);
}

TEST_F(MainWindowSessions, GivenDetailsThatWereHidden_WhenStartedAgain_ThenTheyAreHidden) {
    ASSERT_TRUE(samplesOpen());
    trigger(ActionId::ShowDetails);

    startAnew();
    ASSERT_TRUE(samplesOpen());

    EXPECT_FALSE(window->details().isVisible());
}

class UnsavedNotes : public MainWindowSessions {
protected:
    void SetUp() override {
        MainWindowSessions::SetUp();
        ASSERT_TRUE(samplesOpen());
        session().setNotes(QStringLiteral("Call them."));
    }
    [[nodiscard]] QMessageBox* question() const { return window->findChild<QMessageBox*>(); }
};

TEST_F(UnsavedNotes, GivenTheQuestion_WhenCancelled_ThenTheWindowStays) {
    window->close();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Cancel)->click();

    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(session().notes(), QStringLiteral("Call them."));
}

TEST_F(UnsavedNotes, GivenTheQuestion_WhenTheyAreGivenUp_ThenTheWindowCloses) {
    window->close();
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Discard)->click();

    EXPECT_FALSE(window->isVisible());
}

TEST_F(UnsavedNotes, GivenTheQuestion_WhenTheyAreSaved_ThenTheReportsCloseAfterwards) {
    ASSERT_TRUE(savesTo(file));
    session().setNotes(QStringLiteral("Called."));
    trigger(ActionId::Close);
    ASSERT_TRUE(question());
    question()->button(QMessageBox::Save)->click();

    EXPECT_TRUE(happens([this] { return session().report(Side::Left) == nullptr; }));
    EXPECT_EQ(readSession(toPath(file)).value().notes, u"Called.");
}

class AfterACrash : public MainWindowSessions {
protected:
    void SetUp() override {
        Recovery crashed(Recovery::usualFolder());
        bool kept = false;
        QObject::connect(&crashed, &Recovery::kept, [&kept] { kept = true; });
        crashed.keep({.left = SavedReport{{}, u"The port is open. Ships came in."},
                      .right = SavedReport{{}, u"The port is open. It rained."},
                      .notes = u"Call them."});
        ASSERT_TRUE(happens([&] { return kept; }));
    }

    [[nodiscard]] QPushButton* offer(const QString& text) const {
        for (auto* button : window->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button;
        return nullptr;
    }
};

TEST_F(AfterACrash, GivenUnsavedWork_WhenStartedAgain_ThenItIsOfferedAndRestored) {
    startAnew();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("not closed properly")));

    ASSERT_TRUE(offer(QStringLiteral("Restore")));
    offer(QStringLiteral("Restore"))->click();
    ASSERT_TRUE(isCompared());

    EXPECT_EQ(session().notes(), QStringLiteral("Call them."));
    EXPECT_TRUE(session().hasUnsavedWork());
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(AfterACrash, GivenUnsavedWork_WhenDiscarded_ThenItIsNotOfferedAgain) {
    startAnew();
    ASSERT_TRUE(offer(QStringLiteral("Discard")));
    offer(QStringLiteral("Discard"))->click();

    startAnew();

    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(AfterACrash, GivenUnsavedWork_WhenReportsAreOpenedFirst_ThenItIsStillOffered) {
    startAnew();

    ASSERT_TRUE(samplesOpen());

    EXPECT_EQ(messages().size(), 1);
    offer(QStringLiteral("Discard"))->click();
}

class ChangedOnDisk : public MainWindowSessions {
protected:
    void SetUp() override {
        MainWindowSessions::SetUp();
        write("The port is open. Ships came in.");
        ASSERT_TRUE(opens({path, samplePath("2-syndicated-copy.txt")}));
    }
    void write(const QByteArray& content) const {
        QFile report(path);
        ASSERT_TRUE(report.open(QIODevice::WriteOnly));
        report.write(content);
    }
    // The watch begins off the GUI thread: write until it is seen.
    [[nodiscard]] bool offers(const QByteArray& content) {
        int turn = 0;
        return happens([&] {
            if (messages().isEmpty() && turn++ % 100 == 0)
                write(content + QByteArray(1 + turn / 100, '\n'));
            return !messages().isEmpty();
        });
    }

    const QString path = folder.filePath(QStringLiteral("wire.txt"));
};

TEST_F(ChangedOnDisk, GivenAReport_WhenItsFileChanges_ThenItIsReloadedWhenTheUserWants) {
    ASSERT_TRUE(offers("The port is shut. Ships left."));
    EXPECT_EQ(messages()[0], QStringLiteral("“wire.txt” has changed on disk."));
    EXPECT_TRUE(toQString(session().report(Side::Left)->text)
                    .startsWith(QStringLiteral("The port is open")));

    for (auto* button : window->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Reload")) button->click();

    EXPECT_TRUE(happens([this] {
        return toQString(session().report(Side::Left)->text)
            .startsWith(QStringLiteral("The port is shut"));
    }));
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(ChangedOnDisk, GivenUnsavedWork_WhenTheFileChanges_ThenTheOfferSaysWhatItCosts) {
    session().setNotes(QStringLiteral("Call them."));

    ASSERT_TRUE(offers("The port is shut. Ships left."));

    EXPECT_TRUE(messages()[0].contains(QStringLiteral("would lose")));
}

} // namespace
} // namespace wireside
