// SPDX-License-Identifier: GPL-3.0-or-later
//
// The looks in a real window: chosen from the menu and by keys, seen on the screen at once.
#include "tests/window/hands.h"
#include "tests/window/real_window.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcuts_dialog.h"

#include <QToolBar>

namespace wireside {
namespace {

class Looks : public RealWindow {
protected:
    ~Looks() override { window.actions().at(ActionId::LookSystem)->trigger(); }

    [[nodiscard]] double partOfWidget(const QWidget& widget, const QColor& colour) const {
        return partOf(screen(), QRectF(widget.mapToGlobal(QPoint()), widget.size()), colour);
    }
    // Sentence 4 of the right report is in view from the start, and on a link.
    static constexpr std::size_t sentence = 4;
};

TEST_F(Looks, GivenComparedReports_WhenTheDarkLookIsChosen_ThenEveryPartOfTheWindowIsDark) {
    ASSERT_TRUE(sampleIsOpen());
    const auto kind = kindOf(comparison(), Side::Right, sentence);
    ASSERT_NE(kind, SentenceKind::Unique);

    window.actions().at(ActionId::LookDark)->trigger();

    const KindColours& dark = kindColours(Tone::Dark);
    EXPECT_TRUE(happens([&] { return partSeen(Side::Right, sentence, dark.of(kind).tint) > 0.4; }));
    for (const Side side : {Side::Left, Side::Right})
        EXPECT_GT(partOfWidget(pane(side), dark.pane), 0.2);
    EXPECT_GT(partOfWidget(*window.findChild<QToolBar*>(), dark.window), 0.4);
    EXPECT_EQ(partOfWidget(window, kindColours(Tone::Light).pane), 0);
    EXPECT_EQ(partOfWidget(window, kindColours(Tone::Light).window), 0);
}

TEST_F(Looks, GivenTheSettings_WhenAPaletteIsChosenWithKeys_ThenTheSentencesHaveItAtOnce) {
    ASSERT_TRUE(sampleIsOpen());
    const auto kind = kindOf(comparison(), Side::Right, sentence);

    hands::press(QStringLiteral("ctrl+comma"));
    ASSERT_TRUE(happens([this] {
        const auto* dialog = window.findChild<SettingsDialog*>();
        return dialog && dialog->isActiveWindow();
    }));
    hands::press(QStringLiteral("alt+k")); // Colours of the kinds
    hands::press(QStringLiteral("Down"));

    const KindColours& teal =
        kindColours({Tone::Light, Contrast::Usual, KindPalette::TealVermilion});
    EXPECT_TRUE(
        happens([&] { return partOfWidget(window.view().overview(), teal.of(kind).edge) > 0; }));
    hands::press(QStringLiteral("Escape"));
    EXPECT_TRUE(happens([&] { return !window.findChild<SettingsDialog*>(); }));
    EXPECT_TRUE(
        happens([&] { return partSeen(Side::Right, sentence, colours.of(kind).tint) > 0.4; }));
}

TEST_F(Looks, GivenTheWindow_WhenF1IsPressed_ThenTheShortcutsAreListed) {
    hands::press(QStringLiteral("F1"));

    EXPECT_TRUE(happens([this] {
        const auto* dialog = window.findChild<ShortcutsDialog*>();
        return dialog && dialog->isActiveWindow();
    }));
    hands::press(QStringLiteral("Escape"));
    EXPECT_TRUE(happens([&] { return !window.findChild<ShortcutsDialog*>(); }));
}

} // namespace
} // namespace wireside
