// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reload_offer.h"

#include "ui/session/session.h"
#include "ui/text_bridge.h"
#include "ui/window/message_bar.h"
#include "ui/window/unsaved_texts.h"

#include <QFileInfo>

#include <utility>

namespace wireside {

namespace {

QString offerText(const QString& path) {
    return ReloadOffer::tr("“%1” has changed on disk.").arg(QFileInfo(path).fileName());
}

} // namespace

ReloadOffer::ReloadOffer(Session& session, UnsavedTexts& texts, MessageBar& messages,
                         QObject* parent)
    : QObject(parent), m_session(session), m_texts(texts), m_messages(messages) {
    connect(&session, &Session::reportChanged, this, &ReloadOffer::followReports);
    connect(&texts, &UnsavedTexts::written, &m_watch, &FileWatch::expect);
    connect(&m_watch, &FileWatch::changed, this, &ReloadOffer::offer);
    connect(&m_watch, &FileWatch::removed, this, &ReloadOffer::tellRemoved);
}

QString ReloadOffer::pathOf(Side side) const {
    const auto report = m_session.report(side);
    return report ? toQString(report->origin.path) : QString();
}

std::vector<Side> ReloadOffer::sidesOf(const QString& path) const {
    std::vector<Side> sides;
    for (const Side side : {Side::Left, Side::Right})
        if (pathOf(side) == path) sides.push_back(side);
    return sides;
}

void ReloadOffer::followReports() {
    QStringList paths;
    for (const Side side : {Side::Left, Side::Right})
        if (const QString path = pathOf(side); !path.isEmpty() && !paths.contains(path))
            paths << path;
    for (const QString& gone : std::exchange(m_watched, paths))
        if (!paths.contains(gone)) m_messages.withdraw(offerText(gone));
    m_watch.setPaths(paths);
}

void ReloadOffer::offer(const QString& path) {
    m_messages.show({.tone = MessageTone::Hint,
                     .text = offerText(path),
                     .toolTip = path,
                     .offer = MessageOffer{tr("Reload"), [this, path] { reload(path); }},
                     .lasting = true});
}

void ReloadOffer::reload(const QString& path) {
    offer(path); // stays while it is asked what becomes of edits, and when they are kept
    m_texts.whenSafe(sidesOf(path), [this, path] {
        m_messages.withdraw(offerText(path));
        for (const Side side : sidesOf(path)) m_session.reload(side);
    });
}

void ReloadOffer::tellRemoved(const QString& path) {
    m_messages.show({.tone = MessageTone::Hint,
                     .text = tr("“%1” was moved or deleted. Its text stays here as it is.")
                                 .arg(QFileInfo(path).fileName()),
                     .toolTip = path});
}

} // namespace wireside
