// SPDX-License-Identifier: GPL-3.0-or-later
//
// All the ways in which reports come in: chosen, dropped, pasted, as samples, from the command line.
//
//     ReportOpening opening(session, settings, messages, window);
//     opening.open({QStringLiteral("wire.txt"), QStringLiteral("rewrite.txt")});
//     opening.paste(Side::Right);
//
// Each way ends in the session; what can't be taken gets a message.
#pragma once

#include "core/compare/comparison.h"
#include "ui/window/dropped_reports.h"

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
    ReportOpening(Session& session, Settings& settings, MessageBar& messages, QWidget* window);

    // One report goes to `side`, else where there is room; two fill both sides; of more, the first two
    // are taken and a message says so.
    void open(const QStringList& paths, std::optional<Side> side = std::nullopt);
    void take(std::optional<Side> side, const DroppedReports& reports);
    // What is in the clipboard.
    void paste(Side side);
    void openSample();
    // Asks for one report for a side, or for up to two.
    void choose(std::optional<Side> side);

private:
    Session& m_session;
    Settings& m_settings;
    MessageBar& m_messages;
    QWidget* m_window;
};

} // namespace wireside
