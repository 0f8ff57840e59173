// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_parts.h"

#include "ui/details/details_panel.h"
#include "ui/details/link_list.h"
#include "ui/window/actions.h"
#include "ui/window/comparison_view.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QSplitter>
#include <QTableView>

namespace wireside {

namespace {

// The others take what is left.
QList<int> columnsWithWidth(const QHeaderView& head) {
    QList<int> columns;
    for (int column = 0; column < head.count(); ++column)
        if (head.sectionResizeMode(column) == QHeaderView::Interactive) columns << column;
    return columns;
}

QHeaderView& headOf(const DetailsPanel& details) {
    return *details.list().table().horizontalHeader();
}

} // namespace

WindowState stateOf(const WindowParts& parts) {
    const QHeaderView& head = headOf(parts.details);
    QList<int> widths;
    for (const int column : columnsWithWidth(head)) widths << head.sectionSize(column);
    return {.geometry = parts.window.saveGeometry(),
            .reportSizes = parts.view.splitter().saveState(),
            .detailsHeight = parts.reportsAndDetails.saveState(),
            .detailSizes = parts.details.saveState(),
            .columnWidths = widths,
            .scrollTogether = parts.actions.at(ActionId::ScrollTogether)->isChecked(),
            .detailsShown = parts.actions.at(ActionId::ShowDetails)->isChecked(),
            .zoomSteps = parts.view.zoomSteps()};
}

void stand(const WindowParts& parts, const WindowState& state) {
    parts.window.restoreGeometry(state.geometry);
    parts.view.splitter().restoreState(state.reportSizes);
    parts.reportsAndDetails.restoreState(state.detailsHeight);
    parts.details.restoreState(state.detailSizes);
    QHeaderView& head = headOf(parts.details);
    const QList<int> columns = columnsWithWidth(head);
    if (columns.size() == state.columnWidths.size())
        for (qsizetype i = 0; i < columns.size(); ++i)
            head.resizeSection(columns[i], state.columnWidths[i]);
    parts.actions.at(ActionId::ScrollTogether)->setChecked(state.scrollTogether);
    parts.actions.at(ActionId::ShowDetails)->setChecked(state.detailsShown);
    if (state.zoomSteps != 0) parts.view.zoom(state.zoomSteps);
}

} // namespace wireside
