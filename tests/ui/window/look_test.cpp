// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look.h"

#include <QApplication>
#include <QStyle>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Look, GivenALightDesktop_WhenApplied_ThenTheWindowsAreLightAndFusion) {
    EXPECT_EQ(QApplication::style()->objectName().toLower(), QStringLiteral("fusion"));
    EXPECT_EQ(toneOf(QApplication::palette()), Tone::Light);
    EXPECT_FALSE(QApplication::windowIcon().isNull());
}

TEST(Look, GivenDisabledText_WhenCompared_ThenItIsFainterThanEnabledText) {
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        const QPalette palette = windowPalette(tone);
        EXPECT_NE(palette.color(QPalette::Disabled, QPalette::ButtonText),
                  palette.color(QPalette::Normal, QPalette::ButtonText));
    }
}

} // namespace
} // namespace wireside
