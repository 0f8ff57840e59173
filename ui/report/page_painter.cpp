// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_painter.h"

#include "ui/report/head_painter.h"
#include "ui/report/report_text.h"
#include "ui/report/row_painter.h"
#include "ui/report/text_lines.h"

namespace wireside {

namespace {

constexpr int ruleHeight = dots(0.5);
constexpr int ruleDistance = dots(3);

} // namespace

PagePainter::PagePainter(QPainter& painter, const Comparison& comparison, const PagedReport& report)
    : m_painter(painter), m_comparison(comparison), m_report(report) {}

void PagePainter::paint(std::size_t page) {
    if (page == 0 && m_report.head.height > 0)
        paintHead(m_painter, m_report.head, m_report.setting.geometry.headTopLeft(), colours());
    else
        paintHeader();
    for (const RowPart& part : m_report.pages[page])
        paintRowPart(m_painter, layoutOf(part.row), part, m_report.setting, m_report.rowsTop(page));
    if (m_report.setting.rows.empty()) paintNoRows();
    paintFooter(page);
}

// Each title stands over its column.
void PagePainter::paintHeader() {
    const PageGeometry& page = m_report.setting.geometry;
    const QFont font = m_report.setting.style.fonts.sans(print::smallSize);
    m_painter.setPen(colours().softText);
    for (const Side side : {Side::Left, Side::Right}) {
        const QString title =
            elide(report_text::titleOf(m_comparison.document(side)), font, page.columnWidth);
        paintLine(m_painter, {page.columnLeft(side), page.header.top()}, page.columnWidth, title,
                  font);
    }
    m_painter.fillRect(page.header.left(), page.header.top() + lineHeight(font) + ruleDistance,
                       page.header.width(), ruleHeight, colours().line);
}

void PagePainter::paintNoRows() {
    const QRect& body = m_report.setting.geometry.body;
    m_painter.setPen(colours().softText);
    paintLine(m_painter, {body.left(), m_report.rowsTop(0)}, body.width(), report_text::noRows(),
              m_report.setting.style.fonts.sans(print::metaSize));
}

void PagePainter::paintFooter(std::size_t page) {
    const QRect& footer = m_report.setting.geometry.footer;
    const QFont font = m_report.setting.style.fonts.sans(print::smallSize);
    const int top = footer.bottom() + 1 - lineHeight(font);
    m_painter.fillRect(footer.left(), top - ruleDistance - ruleHeight, footer.width(), ruleHeight,
                       colours().line);
    m_painter.setPen(colours().softText);
    paintLine(m_painter, {footer.left(), top}, footer.width(), report_text::heading(), font);
    const QString number = report_text::pageOf(page + 1, m_report.pages.size());
    const int width = advance(number, font);
    paintLine(m_painter, {footer.right() + 1 - width, top}, width, number, font);
}

const RowLayout& PagePainter::layoutOf(std::size_t row) {
    if (!m_last || m_last->row != row)
        m_last = LaidOutRow{row, layOut(m_comparison, m_report.setting, row)};
    return m_last->layout;
}

} // namespace wireside
