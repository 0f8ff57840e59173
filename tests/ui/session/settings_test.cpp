// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class SettingsTest : public testing::Test {
protected:
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("wireside.ini"));
    const WindowState usual{.geometry = "geometry",
                            .reportSizes = "reports",
                            .detailsHeight = "details",
                            .detailSizes = "list",
                            .columnWidths = {52, 130, 62},
                            .scrollTogether = false,
                            .detailsShown = false,
                            .zoomSteps = -2};
};

TEST_F(SettingsTest, GivenValues_WhenReadByALaterStart_ThenTheyAreThere) {
    {
        Settings settings(file);
        settings.setLastFolder(folder.path());
        settings.setWindowState(usual);
    }
    const Settings later(file);

    EXPECT_EQ(later.lastFolder(), folder.path());
    EXPECT_EQ(later.windowState(), usual);
}

TEST_F(SettingsTest, GivenTheFirstStart_WhenAsked_ThenThereAreDefaults) {
    const Settings settings(file);

    EXPECT_EQ(settings.windowState(), WindowState());
    EXPECT_TRUE(settings.recentComparisons().isEmpty());
    EXPECT_FALSE(settings.lastFolder().isEmpty());
}

TEST_F(SettingsTest, GivenALastFolderThatIsGone_WhenAsked_ThenTheDefaultIsGiven) {
    Settings settings(file);
    settings.setLastFolder(folder.filePath(QStringLiteral("gone")));

    EXPECT_NE(settings.lastFolder(), folder.filePath(QStringLiteral("gone")));
}

TEST_F(SettingsTest, GivenADamagedFile_WhenRead_ThenThereAreDefaults) {
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray("[[[\0\xff=%%", 8));
    damaged.close();

    const Settings settings(file);

    EXPECT_EQ(settings.windowState(), WindowState());
    EXPECT_TRUE(settings.recentComparisons().isEmpty());
}

TEST_F(SettingsTest, GivenValuesThatCannotBe_WhenRead_ThenThereAreDefaultsOrTheNearest) {
    QFile odd(file);
    ASSERT_TRUE(odd.open(QIODevice::WriteOnly));
    odd.write("[window]\nzoom=400\ncolumns=50, -3, 60\nscrollTogether=false\n");
    odd.close();

    const WindowState state = Settings(file).windowState();

    EXPECT_EQ(state, (WindowState{.scrollTogether = false, .zoomSteps = 12}));
}

} // namespace
} // namespace wireside
