// SPDX-License-Identifier: GPL-3.0-or-later
//
// One side of the window: a report with its head, or, while there is none, the field to drop one on.
// Takes what is dropped on either.
//
//     auto* left = new ReportSide(Side::Left, actions);
//     left->setReport(session.report(Side::Left));
//     left->setComparison(session.comparison());
//     connect(left, &ReportSide::dropped, ...);
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/head_texts.h"
#include "ui/window/dropped_reports.h"

#include <QStackedWidget>

#include <memory>

namespace wireside {

class Actions;
class DropField;
class DropHint;
class PaneHead;
class ReportPane;

class ReportSide final : public QStackedWidget {
    Q_OBJECT

public:
    ReportSide(Side side, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] ReportPane* pane() const { return m_pane; }
    [[nodiscard]] PaneHead* head() const { return m_head; }

    void setReport(const std::shared_ptr<const Document>& report);
    // What is above the text, of the same report once its text was edited.
    void showHead(const Document& report);
    void setComparison(const std::shared_ptr<const Comparison>& comparison);
    void setState(const EditState& state);
    // While a report is being read for this side.
    void setReading(const QString& text);

Q_SIGNALS:
    void dropped(wireside::Side side, const wireside::DroppedReports& reports);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QString promptFor(qsizetype files) const;

    Side m_side;
    DropField* m_field;
    QWidget* m_open; // head and pane
    PaneHead* m_head;
    ReportPane* m_pane;
    DropHint* m_hint;
};

} // namespace wireside
