// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window keeps: sessions, how it stood, recent comparisons.
#include "tests/ui/window/session_window.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_list.h"
#include "ui/panes/report_pane.h"
#include "ui/session/opened_session.h"
#include "ui/window/comparison_view.h"
#include "ui/window/report_side.h"

#include <QFile>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

namespace wireside {
namespace {

class MainWindowSessions : public SessionWindow {};

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
    EXPECT_EQ(window->windowTitle(), QStringLiteral("visit – Wireside[*]"));

    startAnew();
    ASSERT_TRUE(opens({file}));

    EXPECT_EQ(savedFrom(session()), before);
    EXPECT_EQ(session().currentLink(), link);
    EXPECT_FALSE(window->actions().at(ActionId::ShowUnique)->isChecked());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("visit – Wireside[*]"));
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

} // namespace
} // namespace wireside
