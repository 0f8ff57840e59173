// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above a report's text: its title, where it comes from, and how much of it is shared,
// reworded and only here. Its language is a button that opens a menu.
//
//     head->setReport(*session.report(Side::Left));
//     head->setShares(comparison->leftShares);
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/head_texts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace wireside {

class ElidedLabel;
class ShareBar;

class PaneHead final : public QWidget {
    Q_OBJECT

public:
    explicit PaneHead(QWidget* parent = nullptr);

    void setReport(const Document& report);
    // The menu stays its parent's.
    void setLanguageMenu(QMenu* menu);
    void setState(const EditState& state);
    // None: not compared yet.
    void setShares(std::optional<Shares> shares);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyPalette();

    ElidedLabel* m_title;
    QLabel* m_state;
    ElidedLabel* m_source;
    QToolButton* m_language;
    ShareBar* m_bar;
    ElidedLabel* m_shares;
};

} // namespace wireside
