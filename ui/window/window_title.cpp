// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_title.h"

#include "ui/report/report_text.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::MainWindow)
};

} // namespace

QString titleFor(const Session& session) {
    QStringList parts;
    if (!session.file().isEmpty()) {
        parts << QFileInfo(session.file()).completeBaseName();
    } else {
        for (const Side side : {Side::Left, Side::Right})
            if (const auto report = session.report(side)) parts << report_text::titleOf(*report);
    }
    parts << Texts::tr("Wireside");
    const QLatin1String place("[*]");
    const QString title = parts.join(QStringLiteral(" – "));
    return QString(title).replace(place, QLatin1String("[*][*]")) +
           place; // a headline may have it too
}

} // namespace wireside
