// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_opening.h"

#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/file_choice.h"
#include "ui/window/message_bar.h"
#include "ui/window/samples.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace wireside {

ReportOpening::ReportOpening(Session& session, Settings& settings, MessageBar& messages,
                             QWidget* window)
    : QObject(window),
      m_session(session),
      m_settings(settings),
      m_messages(messages),
      m_window(window) {}

void ReportOpening::open(const QStringList& paths, std::optional<Side> side) {
    if (paths.isEmpty()) return;
    m_messages.clear();
    if (paths.size() == 1) return m_session.open(side.value_or(m_session.freeSide()), paths[0]);
    m_session.open(paths[0], paths[1]);
    if (paths.size() > 2)
        m_messages.show({.tone = MessageTone::Hint,
                         .text = tr("Two reports can be compared at once: the first two of the %1 "
                                    "files were opened, the others were not.")
                                     .arg(paths.size())});
}

void ReportOpening::take(std::optional<Side> side, const DroppedReports& reports) {
    if (reports.problem) {
        m_messages.clear();
        m_messages.show({.text = problemText(*reports.problem)});
    } else if (!reports.paths.isEmpty()) {
        open(reports.paths, side);
    } else {
        m_messages.clear();
        m_session.openText(side.value_or(m_session.freeSide()), reports.text);
    }
}

void ReportOpening::paste(Side side) {
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData(); // may be null
    const DroppedReports pasted = clipboard ? droppedReports(*clipboard) : DroppedReports();
    if (!pasted.paths.isEmpty() || !pasted.text.isEmpty()) return take(side, pasted);
    m_messages.clear();
    m_messages.show({.text = tr("There is no text in the clipboard: copy a report's text, then "
                                "paste it here.")});
}

void ReportOpening::openSample() {
    m_messages.clear();
    const SamplePair pair = samplePair();
    m_session.openText(Side::Left, pair.left.text, pair.left.title);
    m_session.openText(Side::Right, pair.right.text, pair.right.title);
}

void ReportOpening::choose(std::optional<Side> side) {
    chooseReports(m_window, m_settings, side ? ReportCount::One : ReportCount::UpToTwo,
                  [this, side](const QStringList& paths) { open(paths, side); });
}

} // namespace wireside
