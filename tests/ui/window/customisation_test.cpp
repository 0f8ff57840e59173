// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/customisation.h"

#include "ui/panes/kind_colours.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcuts_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class CustomisationTest : public testing::Test {
protected:
    ~CustomisationTest() override { customisation->setPreferences({}); }

    [[nodiscard]] static Look shown() { return lookOf(QApplication::palette()); }
    [[nodiscard]] SettingsDialog& settingsDialog() {
        actions.at(ActionId::ChangeSettings)->trigger();
        return *window.findChild<SettingsDialog*>();
    }
    static void press(const SettingsDialog& dialog, QDialogButtonBox::StandardButton button) {
        dialog.findChild<QDialogButtonBox*>()->button(button)->click();
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wireside.ini"));
    Settings settings{path};
    Actions actions;
    QWidget window;
    Customisation* customisation = new Customisation(settings, actions, &window);
};

TEST_F(CustomisationTest, GivenTheMenu_WhenALookIsChosen_ThenItShowsAndIsRemembered) {
    EXPECT_TRUE(actions.at(ActionId::LookSystem)->isChecked());

    actions.at(ActionId::LookDark)->trigger();

    EXPECT_EQ(shown(), Look(Tone::Dark));
    EXPECT_FALSE(actions.at(ActionId::LookSystem)->isChecked());
    EXPECT_EQ(Settings(path).preferences().look, LookChoice::Dark);
}

TEST_F(CustomisationTest, GivenRememberedPreferences_WhenStarted_ThenTheyHold) {
    settings.setPreferences(
        {.look = LookChoice::HighContrastDark, .kinds = KindPalette::Monochrome});
    settings.setKeys({{QStringLiteral("swap"), {QKeySequence(Qt::Key_F9)}}});

    const auto* later = new Customisation(settings, actions, &window);

    EXPECT_EQ(shown(), Look(Tone::Dark, Contrast::High, KindPalette::Monochrome));
    EXPECT_TRUE(actions.at(ActionId::LookHighContrastDark)->isChecked());
    EXPECT_EQ(actions.at(ActionId::Swap)->shortcut(), QKeySequence(Qt::Key_F9));
    EXPECT_TRUE(actions.at(ActionId::Swap)->toolTip().endsWith(QStringLiteral("(F9)")));
    delete later;
}

TEST_F(CustomisationTest, GivenTheDialog_WhenSomethingIsChanged_ThenItShowsAtOnce) {
    QSignalSpy styles(customisation, &Customisation::readingStyleChanged);
    const SettingsDialog& dialog = settingsDialog();
    const auto boxes = dialog.findChildren<QComboBox*>();

    boxes[0]->setCurrentIndex(static_cast<int>(LookChoice::Dark));
    boxes[1]->setCurrentIndex(static_cast<int>(KindPalette::TealVermilion));
    dialog.findChild<QDoubleSpinBox*>()->setValue(16);

    EXPECT_EQ(shown(), Look(Tone::Dark, Contrast::Usual, KindPalette::TealVermilion));
    ASSERT_EQ(styles.count(), 1);
    EXPECT_EQ(styles[0][0].value<ReadingStyle>().size, 16);
    press(dialog, QDialogButtonBox::Ok);
    EXPECT_EQ(Settings(path).preferences().kinds, KindPalette::TealVermilion);
    EXPECT_EQ(Settings(path).preferences().reading.size, 16);
}

TEST_F(CustomisationTest, GivenChangesInTheDialog_WhenCancelled_ThenAllIsAsBefore) {
    actions.at(ActionId::LookDark)->trigger();
    const Preferences before = customisation->preferences();
    const SettingsDialog& dialog = settingsDialog();
    for (auto* box : dialog.findChildren<QComboBox*>()) box->setCurrentIndex(1);
    ASSERT_NE(customisation->preferences(), before);

    press(dialog, QDialogButtonBox::Cancel);

    EXPECT_EQ(customisation->preferences(), before);
    EXPECT_EQ(shown(), Look(Tone::Dark));
}

TEST_F(CustomisationTest, GivenTheDialog_WhenDefaultsAreRestored_ThenTheyShowButCanBeCancelled) {
    actions.at(ActionId::LookDark)->trigger();
    const SettingsDialog& dialog = settingsDialog();

    press(dialog, QDialogButtonBox::RestoreDefaults);
    EXPECT_EQ(customisation->preferences(), Preferences());
    EXPECT_EQ(shown(), Look(Tone::Light));

    press(dialog, QDialogButtonBox::Cancel);
    EXPECT_EQ(customisation->preferences().look, LookChoice::Dark);
}

TEST_F(CustomisationTest, GivenPreferences_WhenTheDialogShowsThem_ThenItGivesTheSameBack) {
    const Preferences chosen{.look = LookChoice::HighContrastLight,
                             .kinds = KindPalette::Monochrome,
                             .reading = {.family = QStringLiteral("A family that is not there"),
                                         .size = 15,
                                         .lineHeight = 1.9},
                             .language = QStringLiteral("en"),
                             .sensitivity = 0.05};

    EXPECT_EQ(SettingsDialog(chosen).preferences(), chosen);
    EXPECT_EQ(SettingsDialog(Preferences()).preferences(), Preferences());
}

TEST_F(CustomisationTest, GivenAnotherSensitivityOnly_WhenSet_ThenOnlyThatIsTold) {
    const QSignalSpy styles(customisation, &Customisation::readingStyleChanged);
    const QSignalSpy sensitivities(customisation, &Customisation::sensitivityChanged);

    customisation->setPreferences({.sensitivity = 0.5});

    EXPECT_EQ(styles.count(), 0);
    EXPECT_EQ(sensitivities.count(), 1);
}

TEST_F(CustomisationTest, GivenTheListOfShortcuts_WhenAKeyIsChanged_ThenItIsRemembered) {
    actions.at(ActionId::ShowShortcuts)->trigger();
    auto* dialog = window.findChild<ShortcutsDialog*>();
    ASSERT_TRUE(dialog);

    actions.setKeys(ActionId::Swap, {QKeySequence(Qt::Key_F9)});
    Q_EMIT dialog->changed();
    EXPECT_EQ(Settings(path).keys().size(), 1U);

    dialog->resetAll();
    EXPECT_TRUE(Settings(path).keys().empty());
}

} // namespace
} // namespace wireside
