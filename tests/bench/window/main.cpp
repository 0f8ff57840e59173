// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/large_texts.h"
#include "tests/bench/window/window_table.h"
#include "ui/window/look.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstddef>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    wireside::applyLook(*qApp);
    constexpr std::size_t usualWords = 100'000;
    const QStringList arguments = QApplication::arguments();
    const QString argument = arguments.value(1);
    if (argument != QStringLiteral("large"))
        wireside::printWindowTable(argument.isEmpty() ? usualWords : argument.toULongLong());
    wireside::printLargeTextTable(arguments.value(2));
    return 0;
}
