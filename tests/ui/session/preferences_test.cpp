// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preferences.h"

#include "ui/session/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class PreferencesTest : public testing::Test {
protected:
    void write(const char* key, const QVariant& value) {
        QSettings(path, QSettings::IniFormat).setValue(QLatin1String(key), value);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wireside.ini"));
};

TEST_F(PreferencesTest, GivenTheFirstStart_WhenRead_ThenTheyAreTheDefaults) {
    EXPECT_EQ(Settings(path).preferences(), Preferences());
}

TEST_F(PreferencesTest, GivenPreferences_WhenReadByALaterStart_ThenTheyAreTheSame) {
    const Preferences chosen{
        .look = LookChoice::HighContrastDark,
        .kinds = KindPalette::Monochrome,
        .reading = {.family = QStringLiteral("DejaVu Sans"), .size = 14.5, .lineHeight = 1.9},
        .language = QStringLiteral("de"),
        .sensitivity = 0.5};

    Settings(path).setPreferences(chosen);

    EXPECT_EQ(Settings(path).preferences(), chosen);
}

TEST_F(PreferencesTest, GivenDamagedValues_WhenRead_ThenTheseAreDefaultsAndTheOthersStay) {
    Settings(path).setPreferences({.look = LookChoice::Dark});
    write("preferences/kinds", QStringLiteral("plaid"));
    write("preferences/readingFamily", QString());
    write("preferences/readingSize", QStringLiteral("huge"));
    write("preferences/lineHeight", -3);
    write("preferences/sensitivity", QStringLiteral("nan"));

    EXPECT_EQ(Settings(path).preferences(), Preferences{.look = LookChoice::Dark});
}

TEST_F(PreferencesTest, GivenAValueOutOfRange_WhenRead_ThenItIsTheDefault) {
    write("preferences/readingSize", 1000);
    write("preferences/sensitivity", 1.5);

    EXPECT_EQ(Settings(path).preferences(), Preferences());
}

TEST_F(PreferencesTest, GivenKeys_WhenReadByALaterStart_ThenTheyAreTheSame) {
    const KeyChoices chosen{{QStringLiteral("swap"),
                             {QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
                            {QStringLiteral("open"), {QKeySequence(Qt::CTRL | Qt::Key_Semicolon)}},
                            {QStringLiteral("quit"), {}}};

    Settings(path).setKeys(chosen);
    EXPECT_EQ(Settings(path).keys(), chosen);

    Settings(path).setKeys({});
    EXPECT_EQ(Settings(path).keys(), KeyChoices());
}

TEST_F(PreferencesTest, GivenDamagedKeys_WhenRead_ThenTheyAreLeftOut) {
    Settings(path).setKeys({{QStringLiteral("swap"), {QKeySequence(Qt::Key_F9)}}});
    write("keys/open", QString());
    write("keys/close", QStringLiteral("Ctrl+Nonsense"));

    EXPECT_EQ(Settings(path).keys(),
              (KeyChoices{{QStringLiteral("swap"), {QKeySequence(Qt::Key_F9)}}}));
}

} // namespace
} // namespace wireside
