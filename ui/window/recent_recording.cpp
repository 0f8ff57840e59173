// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_recording.h"

#include "ui/session/recent_comparisons.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"

#include <QFileInfo>

namespace wireside {

namespace {

QStringList filesOf(const Session& session) {
    if (!session.file().isEmpty()) return {QFileInfo(session.file()).absoluteFilePath()};
    if (!session.comparison()) return {};
    QStringList files;
    for (const Side side : {Side::Left, Side::Right}) {
        const std::string& path = session.report(side)->origin.path;
        if (path.empty()) return {};
        files << QFileInfo(toQString(path)).absoluteFilePath();
    }
    return files;
}

} // namespace

void recordComparisons(const Session& session, RecentComparisons& recent) {
    const auto record = [&session, &recent] {
        const RecentComparison open{filesOf(session)};
        if (!open.paths.isEmpty() && recent.entries().value(0) != open) recent.add(open);
    };
    QObject::connect(&session, &Session::comparisonChanged, &recent, record);
    QObject::connect(&session, &Session::fileChanged, &recent, record);
}

} // namespace wireside
