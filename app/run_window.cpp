// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"

#include "app/exit_status.h"
#include "app/qt_messages.h"
#include "app/standard_streams.h"
#include "core/version.h"
#include "ui/session/settings.h"
#include "ui/text_bridge.h"
#include "ui/window/language.h"
#include "ui/window/look.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QStringList>
#include <QtGlobal>

#include <cstdlib>
#include <memory>
#include <string>

namespace wireside {
namespace {

// Without a display to connect to, Qt warns at length and then aborts. It asks nobody but the message
// handler first, so that is where the program can end in order, with one line that helps.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg) return;
    complain("there is no display to open a window on; --export works without one");
    std::_Exit(exit_status::failed); // static objects are half made: nothing of them may run
}

} // namespace

int runWindow(const OpenWindow& command) {
    // Qt has options of its own; a report whose name looks like one is none of them.
    int argumentCount = 1;
    char program[] = "wireside";
    char* arguments[] = {program, nullptr};
    QCoreApplication::setApplicationName(QStringLiteral("Wireside"));
    QCoreApplication::setApplicationVersion(toQString(version));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.wireside.Wireside"));
    const auto application = [&] {
        const QtMessages messages(endWithoutDisplay);
        return std::make_unique<QApplication>(argumentCount, arguments);
    }();
    applyLook(*application);
    useLanguage(*application, Settings().preferences().language);

    MainWindow window;
    window.show();
    QStringList paths;
    for (const std::string& report : command.reports) paths << QFile::decodeName(report.c_str());
    if (!paths.isEmpty()) window.open(paths);
    return QApplication::exec();
}

} // namespace wireside
