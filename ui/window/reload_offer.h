// SPDX-License-Identifier: GPL-3.0-or-later
//
// Watches the files of the open reports, and offers to read one again that has changed on disk.
//
//     ReloadOffer offer(session, unsavedTexts, messages, window);
//
// A report is never exchanged unasked, nor its edits lost so; what was linked by hand stays where its text is still
// there. One whose file is gone stays. The offer stays until it is taken or dismissed, or the report goes.
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/file_watch.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace wireside {

class MessageBar;
class Session;
class UnsavedTexts;

class ReloadOffer final : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    ReloadOffer(Session& session, UnsavedTexts& texts, MessageBar& messages,
                QObject* parent = nullptr);

    [[nodiscard]] const FileWatch& watch() const { return m_watch; }

private:
    [[nodiscard]] QString pathOf(Side side) const;
    [[nodiscard]] std::vector<Side> sidesOf(const QString& path) const;
    void followReports();
    void offer(const QString& path);
    void reload(const QString& path);
    void tellRemoved(const QString& path);

    Session& m_session;
    UnsavedTexts& m_texts;
    MessageBar& m_messages;
    QStringList m_watched;
    FileWatch m_watch;
};

} // namespace wireside
