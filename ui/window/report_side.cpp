// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_side.h"

#include "ui/panes/pane_head.h"
#include "ui/panes/report_pane.h"
#include "ui/report/report_text.h"
#include "ui/window/actions.h"
#include "ui/window/drop_field.h"
#include "ui/window/drop_hint.h"

#include <QDragEnterEvent>
#include <QVBoxLayout>

namespace wireside {

namespace {

DropField* fieldFor(Side side, const Actions& actions) {
    if (side == Side::Left)
        return new DropField(ReportSide::tr("Left report"), actions.at(ActionId::OpenLeft),
                             actions.at(ActionId::PasteLeft));
    return new DropField(ReportSide::tr("Right report"), actions.at(ActionId::OpenRight),
                         actions.at(ActionId::PasteRight));
}

} // namespace

ReportSide::ReportSide(Side side, const Actions& actions, QWidget* parent)
    : QStackedWidget(parent),
      m_side(side),
      m_field(fieldFor(side, actions)),
      m_open(new QWidget),
      m_head(new PaneHead),
      m_pane(new ReportPane(side)),
      m_hint(new DropHint(this)) {
    auto* layout = new QVBoxLayout(m_open);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_pane, 1);
    addWidget(m_field);
    addWidget(m_open);
    setAcceptDrops(true);
}

void ReportSide::setReport(const std::shared_ptr<const Document>& report) {
    m_pane->setReport(report);
    setCurrentWidget(report ? m_open : m_field);
    if (report) showHead(*report);
}

void ReportSide::showHead(const Document& report) {
    m_head->setReport(report);
    const QString title = report_text::titleOf(report);
    m_pane->setAccessibleName(m_side == Side::Left ? tr("Left report: %1").arg(title)
                                                   : tr("Right report: %1").arg(title));
}

void ReportSide::setComparison(const std::shared_ptr<const Comparison>& comparison) {
    m_pane->setComparison(comparison);
    m_head->setShares(comparison ? std::optional(comparison->shares(m_side)) : std::nullopt);
}

void ReportSide::setState(const EditState& state) { m_head->setState(state); }

void ReportSide::setReading(const QString& text) { m_field->setExpected(text); }

QString ReportSide::promptFor(qsizetype files) const {
    if (files == 2) return tr("Drop to open as both reports");
    if (files > 2) return tr("Drop to choose two of %n files", nullptr, static_cast<int>(files));
    const bool left = m_side == Side::Left;
    if (currentWidget() == m_field)
        return left ? tr("Drop to open as the left report")
                    : tr("Drop to open as the right report");
    return left ? tr("Drop to replace the left report") : tr("Drop to replace the right report");
}

void ReportSide::dragEnterEvent(QDragEnterEvent* event) {
    if (!offersReports(*event->mimeData())) return;
    event->acceptProposedAction();
    m_hint->showText(promptFor(droppedReports(*event->mimeData()).paths.size()));
}

void ReportSide::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_hint->hide(); }

void ReportSide::dropEvent(QDropEvent* event) {
    m_hint->hide();
    event->acceptProposedAction();
    Q_EMIT dropped(m_side, droppedReports(*event->mimeData()));
}

} // namespace wireside
