// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_text.h"

#include "ui/report/paged_report.h"
#include "ui/text_bridge.h"

#include <QStringList>

#include <algorithm>

#include <gtest/gtest.h>

namespace wireside {

namespace {

QString squeezed(QString text) {
    return text.removeIf([](QChar unit) { return unit.isSpace() || unit == u'-'; });
}

} // namespace

QString columnText(const PdfFile& pdf, const Comparison& comparison, Side side,
                   const ReportOptions& options) {
    const PagedReport report =
        pageReport(comparison, options, QDateTime::currentDateTime()).value();
    const auto points = [](int inDots) { return inDots * 72.0 / dotsPerInch; };
    QStringList pages;
    for (std::size_t page = 0; page < report.pages.size(); ++page) {
        const int top = report.rowsTop(page);
        const QRectF column(points(report.setting.geometry.columnLeft(side)), points(top),
                            points(report.setting.geometry.columnWidth),
                            points(report.setting.geometry.body.bottom() - top));
        pages << pdf.text(static_cast<int>(page) + 1, column);
    }
    return pages.join(u' ');
}

void expectAllSentencesInOrder(const PdfFile& pdf, const Comparison& comparison,
                               const ReportOptions& options) {
    for (const Side side : {Side::Left, Side::Right}) {
        const Document& report = comparison.document(side);
        const QString column = squeezed(columnText(pdf, comparison, side, options));
        qsizetype from = 0;
        for (const ReportRow& row : chosenRows(comparison, options.rows, options.kinds)) {
            for (const RowSentence& sentence : row.cell(side).sentences) {
                const QString text =
                    squeezed(toQString(report.textOf(report.sentences[sentence.sentence].span)));
                const qsizetype at = column.indexOf(text, from);
                EXPECT_GE(at, 0) << text.toStdString() << "\nnot in\n"
                                 << column.mid(from).toStdString();
                from = std::max(at + text.size(), from);
            }
        }
    }
}

} // namespace wireside
