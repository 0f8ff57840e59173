// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the pictures of the README: the window with two sample reports and a link selected, light and dark.
//
//     wireside_screenshots FOLDER    // FOLDER/window-light.png, FOLDER/window-dark.png
//
// Needs a display and a window manager: see packaging/screenshots.
#include "tests/ui/pixels.h"
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/report_pane.h"
#include "ui/panes/ribbon_strip.h"
#include "ui/window/comparison_view.h"
#include "ui/window/look.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QScreen>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace wireside {
namespace {

constexpr QSize windowSize(1280, 820);
constexpr std::size_t selectedLink = 4; // one with a finding

// What is on the screen once both reports are highlighted in this look, and the same at two glances.
QImage picture(MainWindow& window, const Look& look) {
    QImage seen;
    const bool settled = happens([&] {
        const QImage before = seen;
        seen = window.screen()->grabWindow(window.winId()).toImage();
        return seen == before &&
               partOf(seen, window.rect(), kindColours(look).reworded.tint) > 0.01 &&
               !window.view().ribbons().ribbons().empty();
    });
    return settled ? seen : QImage();
}

bool save(MainWindow& window, ActionId choice, const Look& look, const QString& path) {
    window.actions().at(choice)->trigger();
    const QImage shown = picture(window, look);
    const bool saved = !shown.isNull() && shown.save(path);
    if (!saved) std::fprintf(stderr, "screenshots: no picture for %s\n", qPrintable(path));
    return saved;
}

bool saveBoth(const QDir& folder) {
    MainWindow window;
    window.resize(windowSize);
    window.show();
    window.open({samplePath("1-agency-original.txt"), samplePath("3-paraphrased-rewrite.txt")});
    if (!happens([&] { return window.session().comparison() != nullptr; })) return false;
    window.view().side(Side::Left).pane()->setFocus();
    window.session().selectLink(selectedLink);
    return save(window, ActionId::LookLight, Tone::Light,
                folder.filePath(QStringLiteral("window-light.png"))) &&
           save(window, ActionId::LookDark, Tone::Dark,
                folder.filePath(QStringLiteral("window-dark.png")));
}

} // namespace
} // namespace wireside

int main(int argc, char** argv) {
    const QTemporaryDir configuration; // nobody's own settings
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("XDG_CONFIG_HOME", configuration.path().toLocal8Bit());
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: wireside_screenshots FOLDER\n", stderr);
        return EXIT_FAILURE;
    }
    wireside::applyLook(application);
    return wireside::saveBoth(QDir(QString::fromLocal8Bit(argv[1]))) ? EXIT_SUCCESS : EXIT_FAILURE;
}
