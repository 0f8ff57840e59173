// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of links: sorted by a click on a heading, filtered by kind and text, walked with the keys.
//
//     auto* list = new LinkList;
//     list->setComparison(session.comparison());
//     list->setCurrentLink(session.currentLink());
//     connect(list, &LinkList::linkChosen, session, &Session::selectLink);
//
// What the list chooses is told; what is set is shown and not told back.
#pragma once

#include "core/compare/comparison.h"
#include "ui/details/link_filter.h"
#include "ui/details/link_table.h"

#include <QWidget>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace wireside {

class LinkList final : public QWidget {
    Q_OBJECT

public:
    explicit LinkList(QWidget* parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setShownKinds(const ShownKinds& shown);
    // One that the filter hides is not selected in the list.
    void setCurrentLink(std::optional<std::size_t> link);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QComboBox& kinds() const { return *m_kinds; }
    [[nodiscard]] QLineEdit& text() const { return *m_text; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void linkChosen(std::optional<std::size_t> link);

private:
    void makeTable();
    void assemble();
    // Changes which rows there are; the current link stays the same.
    void change(const std::function<void()>& rows);
    void showCurrentLink();
    void tell(const QModelIndex& row);

    LinkTable m_links;
    LinkFilter m_filter;
    QTableView* m_table;
    QComboBox* m_kinds;
    QLineEdit* m_text;
    QLabel* m_count;
    std::optional<std::size_t> m_currentLink;
    bool m_changing = false; // this list does: what becomes current is not chosen
};

} // namespace wireside
