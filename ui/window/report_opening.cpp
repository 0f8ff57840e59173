// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_opening.h"

#include "core/exchange/session_file.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/text_bridge.h"
#include "ui/window/file_choice.h"
#include "ui/window/link_file.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_pair_dialog.h"
#include "ui/window/samples.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

const std::vector bothSides{Side::Left, Side::Right};

bool isSession(const QString& path) { return isSessionFile(toPath(path)); }

} // namespace

ReportOpening::ReportOpening(Session& session, Settings& settings, MessageBar& messages,
                             WhenSafe whenSafe, QWidget* window)
    : QObject(window),
      m_session(session),
      m_settings(settings),
      m_messages(messages),
      m_whenSafe(std::move(whenSafe)),
      m_window(window) {}

void ReportOpening::open(const QStringList& named, std::optional<Side> side) {
    if (named.isEmpty()) return;
    m_messages.clear();
    QStringList paths;
    for (const QString& path : named) {
        const auto link = linkIn(path);
        if (!link) {
            paths << path;
        } else if (link->isLocalFile()) {
            paths << link->toLocalFile();
        } else {
            m_messages.show(
                {.text = tr("“%1” leads to the web, where nothing is opened: save the page "
                            "as text, or select its text and drop that.")
                             .arg(QFileInfo(path).fileName()),
                 .toolTip = link->toDisplayString()});
        }
    }
    const auto session = std::ranges::find_if(paths, isSession);
    if (session == paths.end()) return openReports(paths, side);
    if (paths.size() == 1)
        return m_whenSafe(bothSides, [this, path = *session] { m_session.restore(path); });
    m_messages.show({.text = tr("“%1” is a session, which has both its reports: open it alone.")
                                 .arg(QFileInfo(*session).fileName()),
                     .toolTip = *session});
}

void ReportOpening::openReports(const QStringList& paths, std::optional<Side> side) {
    if (paths.isEmpty()) return;
    const auto openBoth = [this](const QStringList& pair) {
        m_whenSafe(bothSides, [this, pair] { m_session.open(pair[0], pair[1]); });
    };
    if (paths.size() == 1) {
        const Side taken = side.value_or(m_session.freeSide());
        return m_whenSafe({taken}, [this, taken, path = paths[0]] { m_session.open(taken, path); });
    }
    if (paths.size() == 2) return openBoth(paths);
    auto* dialog = new ReportPairDialog(paths, m_window);
    connect(dialog, &ReportPairDialog::chosen, this, openBoth);
    dialog->open();
}

void ReportOpening::take(std::optional<Side> side, const DroppedReports& reports) {
    if (reports.problem) {
        m_messages.clear();
        m_messages.show({.text = problemText(*reports.problem)});
    } else if (!reports.paths.isEmpty()) {
        open(reports.paths, side);
    } else {
        const Side taken = side.value_or(m_session.freeSide());
        m_whenSafe({taken}, [this, taken, reports] {
            m_messages.clear();
            m_session.openSelection(taken, reports.html, reports.text);
        });
    }
}

void ReportOpening::paste(Side side) {
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData(); // may be null
    const DroppedReports pasted = clipboard ? droppedReports(*clipboard) : DroppedReports();
    const bool hasText = !pasted.text.isEmpty() || !pasted.html.isEmpty();
    if (!pasted.paths.isEmpty() || hasText) return take(side, pasted);
    m_messages.clear();
    m_messages.show({.text = tr("There is no text in the clipboard: copy a report's text, then "
                                "paste it here.")});
}

void ReportOpening::openSample() {
    m_whenSafe(bothSides, [this] {
        m_messages.clear();
        const SamplePair pair = samplePair();
        m_session.openText(Side::Left, pair.left.text, pair.left.title);
        m_session.openText(Side::Right, pair.right.text, pair.right.title);
    });
}

void ReportOpening::choose(std::optional<Side> side) {
    chooseReports(m_window, m_settings, side ? ReportCount::One : ReportCount::UpToTwo,
                  [this, side](const QStringList& paths) { open(paths, side); });
}

} // namespace wireside
