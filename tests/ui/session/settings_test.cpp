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
};

TEST_F(SettingsTest, GivenValues_WhenReadByALaterStart_ThenTheyAreThere) {
    {
        Settings settings(file);
        settings.setLastFolder(folder.path());
        settings.setWindowGeometry("geometry");
    }
    const Settings later(file);

    EXPECT_EQ(later.lastFolder(), folder.path());
    EXPECT_EQ(later.windowGeometry(), "geometry");
}

TEST_F(SettingsTest, GivenTheFirstStart_WhenAsked_ThenThereAreDefaults) {
    const Settings settings(file);

    EXPECT_TRUE(settings.windowGeometry().isEmpty());
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

    EXPECT_TRUE(settings.windowGeometry().isEmpty());
}

} // namespace
} // namespace wireside
