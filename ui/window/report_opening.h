// SPDX-License-Identifier: GPL-3.0-or-later
//
// All the ways in which reports come in: chosen, dropped, pasted, as samples, from the command line.
//
//     ReportOpening opening(session, settings, messages, whenSafe, window);
//     opening.open({QStringLiteral("wire.txt"), QStringLiteral("rewrite.txt")});
//     opening.paste(Side::Right);
//
// Each way ends in the session; what can't be taken gets a message. Before a report with unsaved edits is
// replaced, the user is asked.
#pragma once

#include "core/compare/comparison.h"
#include "ui/window/dropped_reports.h"
#include "ui/window/when_safe.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace wireside {

class MessageBar;
class Session;
class Settings;

class ReportOpening final : public QObject {
    Q_OBJECT

public:
    // `window` owns it, and the dialogs stand above it. All must outlive it.
    ReportOpening(Session& session, Settings& settings, MessageBar& messages, WhenSafe whenSafe,
                  QWidget* window);

    // One report goes to `side`, else where there is room; two fill both sides; of more, the user is
    // asked for two. A session's file, by name or content, is opened as what it is. A file that is
    // nothing but a link stands for the one it leads to.
    void open(const QStringList& paths, std::optional<Side> side = std::nullopt);
    void take(std::optional<Side> side, const DroppedReports& reports);
    // What is in the clipboard.
    void paste(Side side);
    void openSample();
    // Asks for one report for a side, or for up to two.
    void choose(std::optional<Side> side);

private:
    void openReports(const QStringList& paths, std::optional<Side> side);

    Session& m_session;
    Settings& m_settings;
    MessageBar& m_messages;
    WhenSafe m_whenSafe;
    QWidget* m_window;
};

} // namespace wireside
