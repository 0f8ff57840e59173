// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/work_text.h"

#include "ui/session/session.h"
#include "ui/window/comparison_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::WorkText)
};

QString fileName(const QString& path) { return QFileInfo(path).fileName(); }

QString readingText(const QStringList& paths) {
    switch (paths.size()) {
    case 0: return Texts::tr("Reading the text…");
    case 1: return Texts::tr("Reading “%1”…").arg(fileName(paths[0]));
    default: return Texts::tr("Reading “%1” and “%2”…").arg(fileName(paths[0]), fileName(paths[1]));
    }
}

} // namespace

QString workText(const Session& session, const ComparisonExport& exporting) {
    switch (session.activity()) {
    case Session::Activity::Reading: return readingText(session.readingPaths());
    case Session::Activity::Comparing: return Texts::tr("Comparing…");
    case Session::Activity::Idle: break;
    }
    if (!exporting.isWriting()) return {};
    return exporting.path().isEmpty() ? Texts::tr("Printing…")
                                      : Texts::tr("Writing “%1”…").arg(fileName(exporting.path()));
}

} // namespace wireside
