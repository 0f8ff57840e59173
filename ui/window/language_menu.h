// SPDX-License-Identifier: GPL-3.0-or-later
//
// In which language a report is read: found by its text, or said by hand.
//
//     auto* languages = new LanguageMenu(session, Side::Left, window);
//     compareMenu->addMenu(languages);
//     left->head().setLanguageMenu(languages);
#pragma once

#include "core/compare/comparison.h"

#include <QMenu>

class QActionGroup;

namespace wireside {

class Session;

class LanguageMenu final : public QMenu {
    Q_OBJECT

public:
    LanguageMenu(Session& session, Side side, QWidget* parent = nullptr);

private:
    void addLanguages();
    void addChoice(QMenu& menu, const QString& text, const QString& tag);
    void choose(const QString& tag);
    void showChoice();

    Session& m_session;
    Side m_side;
    QActionGroup* m_choices; // the data of each is its language's tag; empty: found by the text
};

} // namespace wireside
