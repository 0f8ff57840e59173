// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session reads: reports and sessions, off the GUI thread.
#include "core/reading/read_report.h"
#include "core/text/known_roles.h"
#include "ui/session/found_again.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"

#include <utility>

namespace wireside {

namespace {

Expected<std::shared_ptr<const Document>> shareable(Expected<Document> report) {
    return std::move(report).map(
        [](Document&& document) { return std::make_shared<const Document>(std::move(document)); });
}

} // namespace

void Session::open(Side side, const QString& path) {
    startReading(side, path, [path](const std::stop_token& stop, const Progress&) {
        return shareable(readReport(toPath(path), {}, stop));
    });
}

void Session::open(const QString& leftPath, const QString& rightPath) {
    open(Side::Left, leftPath);
    open(Side::Right, rightPath);
}

void Session::reload(Side side) {
    Q_ASSERT(report(side));
    open(side, toQString(report(side)->origin.path));
    at(side).reloading = true;
}

void Session::openText(Side side, const QString& text, const QString& title) {
    startReading(side, {}, [text, title](const std::stop_token&, const Progress&) {
        Origin origin;
        origin.title = toU16(title);
        return shareable(readText(toU16(text), std::move(origin)));
    });
}

void Session::openSelection(Side side, const QString& html, const QString& text) {
    startReading(side, {}, [html, text](const std::stop_token&, const Progress&) {
        return shareable(readSelection(toU16(html), toU16(text), {}));
    });
}

void Session::startReading(Side side, const QString& path, LatestJob<Report>::Work work) {
    m_restoringJob.drop();
    at(side).reloading = false;
    at(side).readingPath = path;
    at(side).reading.start(std::move(work));
    Q_EMIT activityChanged();
}

void Session::finishReading(Side side, Expected<Report> result) {
    if (result) {
        if (at(side).reloading) {
            setReloaded(side, std::move(*result));
        } else {
            beginAnother();
            setReport(side, std::move(*result));
        }
    } else {
        Q_EMIT failed(result.error());
    }
    compareWhenReady();
    Q_EMIT activityChanged();
}

void Session::setReloaded(Side side, Report report) {
    Handwork kept = foundAgain(handwork(), side, text(side), report->text);
    // Which roles are by hand is not known: those of the file as it is now come first.
    kept.on(side).roles = withRolesInGaps(report->knownRoles, kept.on(side).roles);
    setReport(side, std::move(report));
    if (!m_file.isEmpty()) m_fileIsBehind = true;
    setHandwork(kept);
    Q_EMIT unsavedWorkChanged();
}

void Session::restore(const QString& path, Restoring restoring) {
    for (OpenSide& side : m_sides) side.reading.drop();
    m_restoring = restoring;
    m_restoringPath = path;
    m_restoringJob.start(
        [path](const std::stop_token& stop, const Progress&) { return openSession(path, stop); });
    Q_EMIT activityChanged();
}

void Session::finishRestoring(Expected<OpenedSession> result) {
    if (result) {
        Q_EMIT begunAnother();
        m_fileIsBehind = false;
        setReport(Side::Left, std::move(result->left));
        setReport(Side::Right, std::move(result->right));
        const SavedSession& saved = result->saved;
        m_options = saved.options;
        Q_EMIT optionsChanged();
        setShownKinds({.shared = saved.shown.shared,
                       .reworded = saved.shown.reworded,
                       .unique = saved.shown.unique});
        m_notes = toQString(saved.notes);
        m_savedNotes = m_notes;
        m_savedHandwork = handwork();
        m_recovered = m_restoring == Restoring::RecoveredWork;
        setFile(m_recovered ? QString() : m_restoringPath);
        Q_EMIT notesChanged();
        Q_EMIT unsavedWorkChanged();
        Q_EMIT restored(saved);
    } else {
        Q_EMIT failed(result.error());
    }
    compareWhenReady();
    Q_EMIT activityChanged();
}

} // namespace wireside
