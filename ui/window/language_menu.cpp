// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language_menu.h"

#include "core/text/known_languages.h"
#include "core/text/language.h"
#include "ui/panes/head_texts.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"

#include <QActionGroup>
#include <QCollator>

#include <algorithm>
#include <utility>
#include <vector>

namespace wireside {

namespace {

struct Named {
    QString name;
    QString tag;
};

// By name, as the user's language sorts.
std::vector<Named> named(bool stemmed) {
    std::vector<Named> languages;
    for (const ReadableLanguage& language : readableLanguages())
        if (language.stemmed == stemmed) {
            const QString tag = toQString(language.tag);
            languages.push_back({languageText(tag), tag});
        }
    std::ranges::sort(languages, QCollator(), &Named::name);
    return languages;
}

} // namespace

LanguageMenu::LanguageMenu(Session& session, Side side, QWidget* parent)
    : QMenu(side == Side::Left ? tr("Langua&ge of Left Report") : tr("Language of &Right Report"),
            parent),
      m_session(session),
      m_side(side),
      m_choices(new QActionGroup(this)) {
    addLanguages();
    // A language from a session that was made elsewhere is none of these.
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction* chosen) { choose(chosen->data().toString()); });
    const auto showFor = [this](Side changed) {
        if (changed == m_side) showChoice();
    };
    connect(&session, &Session::reportChanged, this, showFor);
    connect(&session, &Session::reportEdited, this, showFor);
    connect(&session, &Session::activityChanged, this, &LanguageMenu::showChoice);
    showChoice();
}

void LanguageMenu::addLanguages() {
    addChoice(*this, tr("&Found by the Text"), {});
    addSeparator();
    for (const auto& [name, tag] : named(true)) addChoice(*this, name, tag);
    addSeparator();
    QMenu* others = addMenu(tr("&Others, Compared Without Stems"));
    for (const auto& [name, tag] : named(false)) addChoice(*others, name, tag);
}

void LanguageMenu::addChoice(QMenu& menu, const QString& text, const QString& tag) {
    QAction* action = menu.addAction(text);
    action->setData(tag);
    action->setCheckable(true);
    m_choices->addAction(action);
}

void LanguageMenu::choose(const QString& tag) {
    Interpretation interpretation = m_session.interpretation(m_side);
    interpretation.language = tag.toStdString();
    m_session.interpret(m_side, std::move(interpretation), tr("Language of a Report"));
    showChoice(); // choosing the one that is on leaves it on
}

void LanguageMenu::showChoice() {
    menuAction()->setEnabled(m_session.report(m_side) && !m_session.isBeingReplaced(m_side));
    const QString said = toQString(primaryLanguage(m_session.interpretation(m_side).language));
    for (QAction* action : m_choices->actions()) action->setChecked(action->data() == said);
}

} // namespace wireside
