// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/hands.h"

#include "tests/ui/waiting.h"

#include <QGuiApplication>
#include <QProcess>
#include <QScreen>
#include <QStringList>

#include <cstdlib>

#include <gtest/gtest.h>

namespace wireside::hands {

namespace {

void xdotool(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    EXPECT_TRUE(happens([&process] { return process.state() == QProcess::NotRunning; }));
    EXPECT_EQ(process.exitCode(), 0) << qPrintable(arguments.join(u' '));
}

} // namespace

void moveTo(QPoint place) {
    const QPoint pixel = place * QGuiApplication::primaryScreen()->devicePixelRatio();
    xdotool({QStringLiteral("mousemove"), QString::number(pixel.x()), QString::number(pixel.y())});
}

void click(QPoint place) {
    moveTo(place);
    xdotool({QStringLiteral("click"), QStringLiteral("1")});
}

void buttonDown() { xdotool({QStringLiteral("mousedown"), QStringLiteral("1")}); }

void buttonUp() { xdotool({QStringLiteral("mouseup"), QStringLiteral("1")}); }

void turnWheel(int notches) {
    const QString direction = notches > 0 ? QStringLiteral("5") : QStringLiteral("4");
    xdotool({QStringLiteral("click"), QStringLiteral("--repeat"),
             QString::number(std::abs(notches)), direction});
}

void press(const QString& keys) { xdotool({QStringLiteral("key"), keys}); }

void type(const QString& text) { xdotool({QStringLiteral("type"), text}); }

} // namespace wireside::hands
