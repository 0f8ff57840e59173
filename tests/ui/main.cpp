// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the window's tests without a display, with settings of their own.
#include "ui/window/look.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

#include <gtest/gtest.h>

namespace {

// Of objects that are used in threads they are not in, Qt only warns; another day that crashes.
void printAndJudge(QtMsgType /*type*/, const QMessageLogContext& /*context*/,
                   const QString& message) {
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (message.contains(QLatin1String("thread"))) ADD_FAILURE() << message.toStdString();
}

} // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(printAndJudge);
    const QTemporaryDir configuration;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", configuration.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", configuration.path().toLocal8Bit());
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    wireside::applyLook(application);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
