// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_saving.h"

#include "ui/report/report_text.h"
#include "ui/report/saved_file.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/file_choice.h"

#include <QMessageBox>

#include <utility>

namespace wireside {

SessionSaving::SessionSaving(Session& session, Settings& settings,
                             std::function<SavedSession()> snapshot, QWidget* window)
    : m_session(session),
      m_settings(settings),
      m_snapshot(std::move(snapshot)),
      m_window(window),
      m_job([this](const Expected<Saved>& result) { finish(result); }) {
    connect(&session, &Session::unsavedWorkChanged, this, [this] { m_changed = true; });
    connect(&session, &Session::begunAnother, this, [this] { m_replaced = true; });
}

void SessionSaving::save(const GoOn& goOn) {
    if (m_session.file().isEmpty())
        saveAs(goOn);
    else
        write(m_session.file(), goOn);
}

void SessionSaving::saveAs(const GoOn& goOn) {
    const auto titleOn = [this](Side side) {
        const auto report = m_session.report(side);
        return report ? report_text::titleOf(*report) : QString();
    };
    chooseSessionFile(m_window, m_settings,
                      suggestedName(titleOn(Side::Left), titleOn(Side::Right)),
                      [this, goOn](const QString& path) { write(path, goOn); });
}

bool SessionSaving::isSafe() const {
    return m_session.file().isEmpty() ? !m_session.hasUnsavedRemarks()
                                      : !m_session.hasUnsavedWork();
}

void SessionSaving::whenSafe(std::function<void()> goOn) {
    if (isSafe()) return goOn();
    auto* box =
        new QMessageBox(QMessageBox::Warning, QString(), tr("Save this session?"),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setInformativeText(m_session.file().isEmpty()
                                ? tr("Its notes and links by hand are lost otherwise.")
                                : tr("What was changed since it was saved is lost otherwise."));
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, goOn = std::move(goOn)](int answer) {
        if (answer == QMessageBox::Discard) return goOn();
        if (answer == QMessageBox::Save) save(goOn);
    });
    box->open();
}

void SessionSaving::saveTo(const QString& path) { write(path, {}); }

void SessionSaving::write(const QString& path, const GoOn& goOn) {
    if (goOn)
        m_afterwards = goOn; // what is being written may lack the latest: it is asked again then
    if (m_job.isRunning()) return;
    m_path = path;
    m_changed = m_replaced = false;
    m_job.start([path, session = m_snapshot()](const std::stop_token&, const Progress&) {
        return saveFile(path, QByteArray::fromStdString(toJson(session))).map([] {
            return Saved{};
        });
    });
}

void SessionSaving::finish(const Expected<Saved>& result) {
    if (!result) {
        m_afterwards = nullptr;
        Q_EMIT failed(result.error());
        return;
    }
    if (!m_replaced && m_changed) m_session.setFile(m_path);
    if (!m_replaced && !m_changed) m_session.markSaved(m_path);
    Q_EMIT saved(m_path);
    if (const auto afterwards = std::exchange(m_afterwards, nullptr)) whenSafe(afterwards);
}

} // namespace wireside
