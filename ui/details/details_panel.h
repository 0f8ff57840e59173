// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the reports: the list of links, and beside it the selected link in full.
//
//     auto* panel = new DetailsPanel(session);
//     session.selectLink(3);    // selected in the list, shown in the details
#pragma once

#include <QSplitter>

namespace wireside {

class LinkDetails;
class LinkList;
class Session;

class DetailsPanel final : public QSplitter {
    Q_OBJECT

public:
    explicit DetailsPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] LinkList& list() const { return *m_list; }
    [[nodiscard]] LinkDetails& details() const { return *m_details; }

private:
    void showComparison();
    void showCurrentLink();

    Session& m_session;
    LinkList* m_list;
    LinkDetails* m_details;
};

} // namespace wireside
