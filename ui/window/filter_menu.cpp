// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filter_menu.h"

#include "ui/session/session.h"
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QPushButton>
#include <QStringList>

#include <array>

namespace wireside {

namespace {

constexpr std::array<int, 4> lengths{3, 5, 8, 12}; // words

QString whatIsLeftOut(const CompareOptions& options) {
    QStringList lines;
    if (options.furniture == Furniture::Ignored)
        lines << FilterMenu::tr("Headlines, captions, credits and notices are not linked.");
    if (options.minimumWords > 1)
        lines << FilterMenu::tr("Links of fewer than %n words are left out.", nullptr,
                                static_cast<int>(options.minimumWords));
    return lines.isEmpty() ? FilterMenu::tr("Leave out short links, or headlines and captions")
                           : lines.join(u'\n');
}

} // namespace

FilterMenu::FilterMenu(Session& session, const Actions& actions, QWidget* parent)
    : QMenu(tr("F&ilters"), parent),
      m_session(session),
      m_ignoreFurniture(actions.at(ActionId::IgnoreFurniture)),
      m_lengths(new QActionGroup(this)) {
    addAction(m_ignoreFurniture);
    addSeparator();
    addLengths();
    connect(m_ignoreFurniture, &QAction::triggered, this, [this](bool ignore) {
        CompareOptions options = m_session.options();
        options.furniture = ignore ? Furniture::Ignored : Furniture::Compared;
        m_session.setOptions(options);
    });
    connect(m_lengths, &QActionGroup::triggered, this, [this](const QAction* chosen) {
        CompareOptions options = m_session.options();
        options.minimumWords = chosen->data().toUInt();
        m_session.setOptions(options);
        showOptions(); // choosing the one that is on leaves it on
    });
    connect(&session, &Session::optionsChanged, this, &FilterMenu::showOptions);
    showOptions();
}

void FilterMenu::addLengths() {
    const auto add = [this](const QString& text, int words) {
        QAction* action = addAction(text);
        action->setData(words);
        action->setCheckable(true);
        m_lengths->addAction(action);
    };
    add(tr("Links of &Any Length"), 0);
    for (const int words : lengths) add(tr("&%n Words or More", nullptr, words), words);
    // Another number, as from the command line of a colleague's session, is none of these.
    m_lengths->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
}

void FilterMenu::showOptions() {
    m_ignoreFurniture->setChecked(m_session.options().furniture == Furniture::Ignored);
    for (QAction* action : m_lengths->actions())
        action->setChecked(action->data().toUInt() == m_session.options().minimumWords);
}

int filtersOn(const CompareOptions& options) {
    return (options.minimumWords > 1 ? 1 : 0) + (options.furniture == Furniture::Ignored ? 1 : 0);
}

QPushButton* filterButton(FilterMenu& menu, const Session& session) {
    auto* button = new QPushButton;
    button->setMenu(&menu);
    const auto showNumber = [button](int on) {
        button->setText(on == 0 ? FilterMenu::tr("Filters")
                                : FilterMenu::tr("Filters (%1)").arg(on));
        QFont font = button->font();
        font.setBold(on > 0);
        button->setFont(font);
    };
    const auto show = [button, showNumber, &session] {
        showNumber(filtersOn(session.options()));
        button->setToolTip(whatIsLeftOut(session.options()));
        button->setAccessibleDescription(button->toolTip());
    };
    constexpr int allFilters = 2;
    showNumber(allFilters); // nothing in the bar moves when filters go on and off
    button->setMinimumWidth(button->sizeHint().width() + button->fontMetrics().averageCharWidth());
    QObject::connect(&session, &Session::optionsChanged, button, show);
    show();
    return button;
}

} // namespace wireside
