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
}

void SessionSaving::save() {
    if (m_session.file().isEmpty())
        saveAs();
    else
        saveTo(m_session.file());
}

void SessionSaving::saveAs() {
    const auto titleOn = [this](Side side) {
        const auto report = m_session.report(side);
        return report ? report_text::titleOf(*report) : QString();
    };
    chooseSessionFile(m_window, m_settings,
                      suggestedName(titleOn(Side::Left), titleOn(Side::Right)),
                      [this](const QString& path) { saveTo(path); });
}

void SessionSaving::whenSafe(std::function<void()> goOn) {
    if (!m_session.hasUnsavedRemarks()) return goOn();
    auto* box =
        new QMessageBox(QMessageBox::Warning, QString(), tr("Save this session?"),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setInformativeText(tr("Its notes and links by hand are lost otherwise."));
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, goOn = std::move(goOn)](int answer) {
        if (answer == QMessageBox::Discard) return goOn();
        if (answer != QMessageBox::Save) return;
        m_afterwards = goOn;
        save();
    });
    box->open();
}

void SessionSaving::saveTo(const QString& path) {
    if (m_job.isRunning()) return;
    m_path = path;
    m_changed = false;
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
    if (m_changed)
        m_session.setFile(m_path);
    else
        m_session.markSaved(m_path);
    Q_EMIT saved(m_path);
    if (const auto afterwards = std::exchange(m_afterwards, nullptr)) whenSafe(afterwards);
}

} // namespace wireside
