// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/details_panel.h"

#include "ui/details/link_details.h"
#include "ui/details/link_list.h"
#include "ui/details/notes_field.h"
#include "ui/session/session.h"

#include <QTabBar>
#include <QTabWidget>

namespace wireside {

DetailsPanel::DetailsPanel(Session& session, QWidget* parent)
    : QSplitter(parent), m_session(session), m_list(new LinkList), m_details(new LinkDetails) {
    addWidget(m_list);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_details, tr("Selected link"));
    tabs->addTab(new NotesField(session), tr("Notes"));
    for (QWidget* each : {static_cast<QWidget*>(tabs), static_cast<QWidget*>(tabs->tabBar())})
        each->setAccessibleName(tr("Selected link and notes"));
    addWidget(tabs);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setAccessibleName(tr("Links and details"));
    connect(&session, &Session::comparisonChanged, this, &DetailsPanel::showComparison);
    connect(&session, &Session::currentLinkChanged, this, &DetailsPanel::showCurrentLink);
    connect(&session, &Session::shownKindsChanged, m_list,
            [this] { m_list->setShownKinds(m_session.shownKinds()); });
    connect(&session, &Session::notesChanged, tabs, [this, tabs] {
        tabs->setTabText(1, m_session.notes().isEmpty() ? tr("Notes") : tr("Notes •"));
    });
    connect(m_list, &LinkList::linkChosen, &session, &Session::selectLink);
    showComparison();
}

void DetailsPanel::showComparison() {
    m_list->setComparison(m_session.comparison());
    showCurrentLink();
}

void DetailsPanel::showCurrentLink() {
    const auto link = m_session.currentLink();
    m_list->setCurrentLink(link);
    if (!link) return m_details->setText(std::nullopt);
    const Comparison& comparison = *m_session.comparison();
    m_details->setText(detailText(comparison, *link, explain(comparison, *link)));
}

} // namespace wireside
