// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the reports: lists of what the comparison has found, and beside them the selected link in full.
//
//     auto* panel = new DetailsPanel(session);
//     session.selectLink(3);       // selected in the list, shown in the details
//     session.selectFinding(0);    // the same, and the findings come to the front
//     connect(panel, &DetailsPanel::sentenceChosen, ...);
#pragma once

#include "core/compare/comparison.h"

#include <QSplitter>

#include <array>
#include <cstddef>

class QTabWidget;

namespace wireside {

class FilteredTable;
class FindingTable;
class LinkDetails;
class LinkList;
class SentenceTable;
class Session;

class DetailsPanel final : public QSplitter {
    Q_OBJECT

public:
    explicit DetailsPanel(Session& session, QWidget* parent = nullptr);

    // The tabs, in their order.
    enum Tab { Links, Findings, OnlyLeft, OnlyRight, TabCount };
    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }
    [[nodiscard]] LinkList& list() const { return *m_list; }
    [[nodiscard]] FilteredTable& findings() const { return *m_findingList; }
    [[nodiscard]] FilteredTable& unique(Side side) const {
        return *m_uniqueLists.at(static_cast<std::size_t>(side));
    }
    [[nodiscard]] LinkDetails& details() const { return *m_details; }

Q_SIGNALS:
    // One that only this side's report has.
    void sentenceChosen(wireside::Side side, std::size_t sentence);

private:
    void addTabs();
    void addDetails();
    void connectLists();
    void showComparison();
    void showShownKinds();
    void showCurrentLink();
    void showCurrentFinding();
    void showCounts();

    Session& m_session;
    FindingTable* m_findings;
    std::array<SentenceTable*, 2> m_unique;
    LinkList* m_list;
    FilteredTable* m_findingList;
    std::array<FilteredTable*, 2> m_uniqueLists;
    QTabWidget* m_tabs;
    LinkDetails* m_details;
};

} // namespace wireside
