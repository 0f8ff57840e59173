// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/unsaved_texts.h"

#include "ui/report/report_text.h"
#include "ui/report/saved_file.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"
#include "ui/window/error_text.h"
#include "ui/window/file_choice.h"
#include "ui/window/message_bar.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

QString question(Side side, const QString& title) {
    if (title.isEmpty())
        return side == Side::Left ? UnsavedTexts::tr("Save the text of the left report?")
                                  : UnsavedTexts::tr("Save the text of the right report?");
    return side == Side::Left
               ? UnsavedTexts::tr("Save the text of the left report, “%1”?").arg(title)
               : UnsavedTexts::tr("Save the text of the right report, “%1”?").arg(title);
}

// "visit edited" for a report from "visit.txt": the file that it came from stays as it is unless it is chosen.
QString nameFor(const Document& report) {
    const QString file = QFileInfo(toQString(report.origin.path)).completeBaseName();
    return UnsavedTexts::tr("%1 edited", "suggested file name")
        .arg(file.isEmpty() ? namePart(report_text::titleOf(report)) : file)
        .trimmed();
}

} // namespace

UnsavedTexts::UnsavedTexts(Session& session, Settings& settings, MessageBar& messages,
                           QWidget* window)
    : QObject(window),
      m_session(session),
      m_settings(settings),
      m_messages(messages),
      m_window(window) {}

void UnsavedTexts::whenSafe(std::vector<Side> sides, std::function<void()> goOn) {
    const auto modified =
        std::ranges::find_if(sides, [this](Side side) { return m_session.isModified(side); });
    if (modified == sides.end()) return goOn();
    const Side first = *modified;
    sides.erase(sides.begin(), modified + 1);
    ask(first, [this, sides = std::move(sides), goOn = std::move(goOn)] { whenSafe(sides, goOn); });
}

void UnsavedTexts::ask(Side side, const std::function<void()>& goOn) {
    auto* box =
        new QMessageBox(QMessageBox::Warning, QString(),
                        question(side, report_text::titleOf(*m_session.report(side))),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText); // a title is no markup
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setInformativeText(tr("Its edits are lost otherwise."));
    box->setDefaultButton(QMessageBox::Save);
    box->button(QMessageBox::Save)->setText(tr("&Save As…"));
    connect(box, &QMessageBox::finished, this, [this, side, goOn](int answer) {
        if (answer == QMessageBox::Save) chooseAndSave(side, goOn);
        if (answer == QMessageBox::Discard) goOn();
    });
    box->open();
}

void UnsavedTexts::saveAs(Side side) {
    chooseAndSave(side, [] {});
}

void UnsavedTexts::chooseAndSave(Side side, const std::function<void()>& saved) {
    chooseTextTarget(m_window, m_settings, nameFor(*m_session.report(side)),
                     [this, side, saved](const QString& path) {
                         if (saveTo(side, path)) saved();
                     });
}

bool UnsavedTexts::saveTo(Side side, const QString& path) {
    m_messages.clear();
    const QByteArray content = toQString(m_session.text(side)).toUtf8();
    const auto saved = saveFile(path, content);
    if (!saved) {
        m_messages.show({.text = errorText(saved.error()), .toolTip = path});
        return false;
    }
    Q_EMIT written(path, content);
    m_session.markTextSaved(side);
    m_messages.show({.tone = MessageTone::Done,
                     .text = tr("“%1” was written.").arg(QFileInfo(path).fileName()),
                     .toolTip = path});
    return true;
}

} // namespace wireside
