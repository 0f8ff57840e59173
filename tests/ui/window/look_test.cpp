// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look.h"

#include "tests/ui/pixels.h"
#include "tests/ui/waiting.h"
#include "ui/panes/kind_colours.h"
#include "ui/window/window_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>
#include <QWidget>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class LookTest : public testing::Test {
protected:
    ~LookTest() override { appearance.choose(LookChoice::System, KindPalette::BlueAmber); }

    [[nodiscard]] static Look shown() { return lookOf(QApplication::palette()); }

    Appearance appearance;
};

TEST_F(LookTest, GivenALightDesktop_WhenApplied_ThenTheWindowsAreLightAndFusion) {
    const auto* style = qobject_cast<const WindowStyle*>(QApplication::style());
    ASSERT_TRUE(style);
    EXPECT_EQ(style->baseStyle()->objectName().toLower(), QStringLiteral("fusion"));
    EXPECT_EQ(shown(), Look(Tone::Light));
    EXPECT_FALSE(QApplication::windowIcon().isNull());
}

TEST_F(LookTest, GivenALook_WhenChosen_ThenAllWidgetsAndToolTipsHaveIt) {
    QWidget widget;
    widget.show();

    appearance.choose(LookChoice::HighContrastDark, KindPalette::TealVermilion);

    const Look chosen(Tone::Dark, Contrast::High, KindPalette::TealVermilion);
    EXPECT_EQ(shown(), chosen);
    EXPECT_TRUE(happens([&] { return lookOf(widget.palette()) == chosen; }));
    EXPECT_EQ(lookOf(QToolTip::palette()), chosen);
}

TEST_F(LookTest, GivenADarkLook_WhenTheDesktopsIsChosenAgain_ThenTheWindowsAreAsTheDesktop) {
    appearance.choose(LookChoice::Dark, KindPalette::BlueAmber);
    EXPECT_EQ(desktopTone(), Tone::Light);
    EXPECT_EQ(shown(), Look(Tone::Dark)) << "asking for the desktop's tone changes nothing";

    appearance.choose(LookChoice::System, KindPalette::BlueAmber);

    EXPECT_EQ(shown(), Look(Tone::Light));
}

TEST_F(LookTest, GivenTheSystemsLook_WhenResolved_ThenItsToneIsTheDesktopsAndTheOthersTheirOwn) {
    constexpr auto greys = KindPalette::Monochrome;
    EXPECT_EQ(resolved(LookChoice::System, greys, Tone::Dark),
              Look(Tone::Dark, Contrast::Usual, greys));
    EXPECT_EQ(resolved(LookChoice::Light, greys, Tone::Dark),
              Look(Tone::Light, Contrast::Usual, greys));
    EXPECT_EQ(resolved(LookChoice::HighContrastLight, greys, Tone::Dark),
              Look(Tone::Light, Contrast::High, greys));
}

TEST_F(LookTest, GivenADarkLook_WhenFieldsAndButtonsAreDrawn_ThenTheirFramesAreSeen) {
    QLineEdit field;
    QPushButton button;
    QCheckBox box;
    for (const Look look : {Look(Tone::Dark), Look(Tone::Dark, Contrast::High)})
        for (QWidget* widget : {static_cast<QWidget*>(&field), static_cast<QWidget*>(&button),
                                static_cast<QWidget*>(&box)}) {
            widget->setPalette(windowPalette(look));
            widget->resize(widget->sizeHint());
            EXPECT_GT(partOf(widget->grab().toImage(), widget->rect(), kindColours(look).frame),
                      0.02)
                << widget->metaObject()->className();
        }
}

// Not in its lower corner, where it looks like a comma behind the text.
TEST_F(LookTest, GivenAButtonThatOpensAMenu_WhenDrawn_ThenItsArrowIsInTheMiddleOfItsEnd) {
    QMenu menu;
    QToolButton button;
    button.setText(QStringLiteral("English"));
    button.setAutoRaise(true);
    button.setPopupMode(QToolButton::InstantPopup);
    button.setMenu(&menu);
    button.resize(button.sizeHint());

    const QImage picture = button.grab().toImage();

    const QRectF end(button.width() - 12, 0, 12, button.height() / 3.0);
    const QColor ground = button.palette().color(QPalette::Window);
    EXPECT_EQ(partOf(picture, end, ground), 1);
    EXPECT_LT(partOf(picture, end.translated(0, end.height()), ground), 1);
    EXPECT_EQ(partOf(picture, end.translated(0, 2 * end.height()), ground), 1);
}

TEST_F(LookTest, GivenDisabledText_WhenCompared_ThenItIsFainterThanEnabledText) {
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        const QPalette palette = windowPalette(tone);
        EXPECT_NE(palette.color(QPalette::Disabled, QPalette::ButtonText),
                  palette.color(QPalette::Normal, QPalette::ButtonText));
    }
}

} // namespace
} // namespace wireside
