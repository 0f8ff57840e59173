// SPDX-License-Identifier: GPL-3.0-or-later
//
// Watches the files of the open reports, and offers to read one again that has changed on disk.
//
//     ReloadOffer offer(session, messages, window);
//
// A report is never exchanged unasked. One whose file is gone stays.
#pragma once

#include "core/compare/comparison.h"
#include "ui/session/file_watch.h"

#include <QObject>
#include <QString>

namespace wireside {

class MessageBar;
class Session;

class ReloadOffer final : public QObject {
    Q_OBJECT

public:
    ReloadOffer(Session& session, MessageBar& messages, QObject* parent = nullptr);

    [[nodiscard]] const FileWatch& watch() const { return m_watch; }

private:
    [[nodiscard]] QString pathOf(Side side) const;
    void followReports();
    void offer(const QString& path);
    void reload(const QString& path);
    void tellRemoved(const QString& path);

    Session& m_session;
    MessageBar& m_messages;
    FileWatch m_watch;
};

} // namespace wireside
