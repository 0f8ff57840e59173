// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about.h"

#include "core/version.h"
#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QMessageBox>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::About)
};

constexpr int iconSize = 64;

} // namespace

void showAbout(QWidget* window) {
    auto* dialog = new QMessageBox(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("About Wireside"));
    dialog->setIconPixmap(QGuiApplication::windowIcon().pixmap(iconSize));
    dialog->setText(Texts::tr("Wireside %1").arg(toQString(version)));
    dialog->setInformativeText(
        Texts::tr("Compares two news reports and shows which sentences they share, which are "
                  "reworded and which stand in one of them only. What that means is for you to "
                  "judge.\n\nThe reports stay on this computer.\n\nWireside is free software under "
                  "the GNU General Public License, version 3 or later."));
    dialog->setStandardButtons(QMessageBox::Close);
    dialog->open();
}

} // namespace wireside
