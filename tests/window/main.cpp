// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the tests with a real window. Needs a display and a window manager: see run-on-display.
#include "ui/window/look.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const QTemporaryDir configuration;
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("XDG_CONFIG_HOME", configuration.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", configuration.path().toLocal8Bit());
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    wireside::applyLook(application);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
