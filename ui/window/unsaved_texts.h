// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks before edits of a text are lost, and saves texts.
//
//     UnsavedTexts unsaved(session, settings, messages, window);
//     unsaved.whenSafe({Side::Left}, [&] { session.open(Side::Left, path); });
//     unsaved.saveAs(Side::Right);
//
// Texts are written as UTF-8 with the line ends of the report. Questions return at once; the answer comes
// later, or never when the user thinks better of it.
#pragma once

#include "core/compare/comparison.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace wireside {

class MessageBar;
class Session;
class Settings;

class UnsavedTexts final : public QObject {
    Q_OBJECT

public:
    // `window` owns it, and the dialogs stand above it. All must outlive it.
    UnsavedTexts(Session& session, Settings& settings, MessageBar& messages, QWidget* window);

    // Goes on at once where nothing can be lost, or when all that could be is saved or given up.
    void whenSafe(std::vector<Side> sides, std::function<void()> goOn);

    // Asks where.
    void saveAs(Side side);
    // What the dialog does once a file has been chosen: false, and a message, if it can't be written.
    bool saveTo(Side side, const QString& path);

Q_SIGNALS:
    void written(const QString& path, const QByteArray& content);

private:
    void ask(Side side, const std::function<void()>& goOn);
    void chooseAndSave(Side side, const std::function<void()>& saved);

    Session& m_session;
    Settings& m_settings;
    MessageBar& m_messages;
    QWidget* m_window;
};

} // namespace wireside
