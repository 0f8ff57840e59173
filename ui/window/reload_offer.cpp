// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reload_offer.h"

#include "ui/session/session.h"
#include "ui/text_bridge.h"
#include "ui/window/message_bar.h"

#include <QFileInfo>

namespace wireside {

ReloadOffer::ReloadOffer(Session& session, MessageBar& messages, QObject* parent)
    : QObject(parent), m_session(session), m_messages(messages) {
    connect(&session, &Session::reportChanged, this, &ReloadOffer::followReports);
    connect(&m_watch, &FileWatch::changed, this, &ReloadOffer::offer);
    connect(&m_watch, &FileWatch::removed, this, &ReloadOffer::tellRemoved);
}

QString ReloadOffer::pathOf(Side side) const {
    const auto report = m_session.report(side);
    return report ? toQString(report->origin.path) : QString();
}

void ReloadOffer::followReports() {
    QStringList paths;
    for (const Side side : {Side::Left, Side::Right})
        if (const QString path = pathOf(side); !path.isEmpty() && !paths.contains(path))
            paths << path;
    m_watch.setPaths(paths);
}

void ReloadOffer::offer(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    m_messages.show(
        {.tone = MessageTone::Hint,
         .text = m_session.hasUnsavedWork()
                     ? tr("“%1” has changed on disk. Reloading it would lose what you did to it.")
                           .arg(name)
                     : tr("“%1” has changed on disk.").arg(name),
         .toolTip = path,
         .offer = MessageOffer{tr("Reload"), [this, path] { reload(path); }}});
}

void ReloadOffer::reload(const QString& path) {
    for (const Side side : {Side::Left, Side::Right})
        if (pathOf(side) == path) m_session.reload(side);
}

void ReloadOffer::tellRemoved(const QString& path) {
    m_messages.show({.tone = MessageTone::Hint,
                     .text = tr("“%1” was moved or deleted. Its text stays here as it is.")
                                 .arg(QFileInfo(path).fileName()),
                     .toolTip = path});
}

} // namespace wireside
