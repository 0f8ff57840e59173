// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/details_panel.h"

#include "ui/details/excerpt_delegate.h"
#include "ui/details/filtered_table.h"
#include "ui/details/finding_table.h"
#include "ui/details/link_details.h"
#include "ui/details/link_list.h"
#include "ui/details/notes_field.h"
#include "ui/details/sentence_table.h"
#include "ui/session/session.h"

#include <QLocale>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace wireside {

namespace {

constexpr std::array bothSides{Side::Left, Side::Right};

void nameTabs(QTabWidget& tabs, const QString& name) {
    for (QWidget* each : {static_cast<QWidget*>(&tabs), static_cast<QWidget*>(tabs.tabBar())})
        each->setAccessibleName(name);
}

FilteredTable* findingList(FindingTable& findings) {
    auto* list = new FilteredTable(
        findings,
        {.name = DetailsPanel::tr("Findings"),
         .words = DetailsPanel::tr("Words that the listed findings have"),
         .nothing = DetailsPanel::tr(
             "No number, date, quotation, negation or name was found to differ inside a link.")},
        FindingTable::LeftText);
    for (const int column : {FindingTable::LeftText, FindingTable::RightText})
        list->table().setItemDelegateForColumn(column, new ExcerptDelegate(list));
    return list;
}

FilteredTable* uniqueList(SentenceTable& sentences, Side side) {
    const bool left = side == Side::Left;
    return new FilteredTable(
        sentences,
        {.name = left ? DetailsPanel::tr("Sentences that only the left report has")
                      : DetailsPanel::tr("Sentences that only the right report has"),
         .words = DetailsPanel::tr("Words that the listed sentences have"),
         .nothing = DetailsPanel::tr("Every sentence has a partner in the other report.")},
        0);
}

} // namespace

DetailsPanel::DetailsPanel(Session& session, QWidget* parent)
    : QSplitter(parent),
      m_session(session),
      m_findings(new FindingTable(this)),
      m_unique{new SentenceTable(Side::Left, this), new SentenceTable(Side::Right, this)},
      m_list(new LinkList),
      m_findingList(findingList(*m_findings)),
      m_uniqueLists{uniqueList(*m_unique[0], Side::Left), uniqueList(*m_unique[1], Side::Right)},
      m_tabs(new QTabWidget),
      m_details(new LinkDetails) {
    addTabs();
    addDetails();
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setAccessibleName(tr("Links and details"));
    connect(&session, &Session::comparisonChanged, this, &DetailsPanel::showComparison);
    connect(&session, &Session::currentLinkChanged, this, &DetailsPanel::showCurrentLink);
    connect(&session, &Session::currentFindingChanged, this, &DetailsPanel::showCurrentFinding);
    connect(&session, &Session::findingChosen, m_tabs,
            [this] { m_tabs->setCurrentIndex(Findings); });
    connect(&session, &Session::shownKindsChanged, this, &DetailsPanel::showShownKinds);
    connectLists();
    showShownKinds();
    showComparison();
}

void DetailsPanel::addTabs() {
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_list, {});
    m_tabs->addTab(m_findingList, {});
    for (QWidget* each : m_uniqueLists) m_tabs->addTab(each, {});
    nameTabs(*m_tabs, tr("Links, findings and sentences of one report only"));
    addWidget(m_tabs);
}

void DetailsPanel::addDetails() {
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_details, tr("Selected link"));
    tabs->addTab(new NotesField(m_session), tr("Notes"));
    nameTabs(*tabs, tr("Selected link and notes"));
    addWidget(tabs);
    connect(&m_session, &Session::notesChanged, tabs, [this, tabs] {
        tabs->setTabText(1, m_session.notes().isEmpty() ? tr("Notes") : tr("Notes •"));
    });
}

void DetailsPanel::connectLists() {
    connect(m_list, &LinkList::linkChosen, &m_session, &Session::selectLink);
    connect(m_findingList, &FilteredTable::rowChosen, &m_session,
            [this](int row) { m_session.selectFinding(m_findings->finding(row)); });
    for (const Side side : bothSides)
        connect(&unique(side), &FilteredTable::rowChosen, this, [this, side](int row) {
            Q_EMIT sentenceChosen(side, m_unique.at(static_cast<std::size_t>(side))->sentence(row));
        });
}

void DetailsPanel::showComparison() {
    m_list->setComparison(m_session.comparison());
    m_findings->setComparison(m_session.comparison());
    for (SentenceTable* each : m_unique) each->setComparison(m_session.comparison());
    showCounts();
    showCurrentLink();
    showCurrentFinding();
}

void DetailsPanel::showShownKinds() {
    m_list->setShownKinds(m_session.shownKinds());
    m_findings->setShownKinds(m_session.shownKinds());
    showCounts();
    showCurrentFinding();
}

void DetailsPanel::showCounts() {
    const auto comparison = m_session.comparison();
    const QLocale locale;
    const auto label = [&](Tab tab, const QString& text, qulonglong count) {
        m_tabs->setTabText(tab, comparison ? tr("%1 (%2)", "a tab: what it lists, and how many")
                                                 .arg(text, locale.toString(count))
                                           : text);
    };
    label(Links, tr("Links"), comparison ? comparison->links.size() : 0);
    label(Findings, tr("Findings"), static_cast<qulonglong>(m_findings->rowCount()));
    label(OnlyLeft, tr("Only left"), static_cast<qulonglong>(m_unique[0]->rowCount()));
    label(OnlyRight, tr("Only right"), static_cast<qulonglong>(m_unique[1]->rowCount()));
}

void DetailsPanel::showCurrentLink() {
    const auto link = m_session.currentLink();
    m_list->setCurrentLink(link);
    if (!link) return m_details->setText(std::nullopt);
    const Comparison& comparison = *m_session.comparison();
    m_details->setText(detailText(comparison, *link, explain(comparison, *link)));
}

void DetailsPanel::showCurrentFinding() {
    const auto finding = m_session.currentFinding();
    m_findingList->setCurrentRow(finding ? m_findings->rowOf(*finding) : std::nullopt);
}

} // namespace wireside
