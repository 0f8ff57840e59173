// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_cell.h"

#include "ui/report/cell_text.h"
#include "ui/report/html_escape.h"

#include <QStringView>

namespace wireside {

namespace {

QString marked(QStringView text, CellMark mark) {
    switch (mark) {
    case CellMark::Changed: return QStringLiteral("<u>%1</u>").arg(htmlText(text));
    case CellMark::Moved: return QStringLiteral("<i>%1</i>").arg(htmlText(text));
    case CellMark::Finding: return QStringLiteral("<strong><u>%1</u></strong>").arg(htmlText(text));
    case CellMark::Omission: break;
    }
    return htmlText(text);
}

} // namespace

QString htmlCell(const Document& report, const ReportCell& cell) {
    const CellText content = cellText(report, cell);
    const QStringView text(content.text);
    QString html;
    int at = 0;
    for (const CellTextMark& mark : content.marks) {
        html += htmlText(text.mid(at, mark.start - at));
        html += marked(text.mid(mark.start, mark.length), mark.mark);
        at = mark.start + mark.length;
    }
    return html + htmlText(text.mid(at));
}

} // namespace wireside
