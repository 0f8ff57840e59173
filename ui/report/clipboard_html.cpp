// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/clipboard_html.h"

#include "ui/report/cell_text.h"
#include "ui/report/html_cell.h"
#include "ui/report/html_escape.h"
#include "ui/report/report_text.h"
#include "ui/text_bridge.h"

#include <QCoreApplication>

namespace wireside {

namespace {

struct Clipboard {
    Q_DECLARE_TR_FUNCTIONS(wireside::Clipboard)
};

// Paper's colours, for what is pasted is written on white.
QString cellStyle(RowKind kind) {
    switch (kind) {
    case RowKind::Shared:
        return QStringLiteral("background-color:#e4eff9;border-left:3px solid #2f6fae;");
    case RowKind::Reworded:
        return QStringLiteral("background-color:#fdf1d9;border-left:3px dashed #b7791f;");
    case RowKind::Unique: return QStringLiteral("border-left:2px solid #8a5a83;");
    case RowKind::Place:
    case RowKind::SectionTitle:
    case RowKind::Furniture: return QStringLiteral("color:#5c6169;");
    }
    return {};
}

// Word processors read no dir="auto".
QString direction(const QString& text) {
    return text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

class ClipboardTable {
public:
    ClipboardTable(const Comparison& comparison, const std::vector<ReportRow>& rows)
        : m_comparison(comparison), m_rows(rows) {}

    QString make(ClipboardHead head) && {
        m_html = QStringLiteral("<html><head><meta http-equiv=\"content-type\" "
                                "content=\"text/html; charset=utf-8\"></head><body>\n"
                                "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\" "
                                "style=\"border-collapse:collapse;color:#22252a\">\n<tr>");
        addHead(Side::Left, head);
        addMiddle({});
        addHead(Side::Right, head);
        m_html += QStringLiteral("</tr>\n");
        for (std::size_t row = 0; row < m_rows.size(); ++row) addRow(row);
        m_html +=
            QStringLiteral("</table>\n<p style=\"color:#5c6169\"><u>%1</u>: %2; <i>%3</i>: %4")
                .arg(htmlText(Clipboard::tr("underlined")),
                     htmlText(report_text::legendOf(WordMark::Changed).meaning),
                     htmlText(Clipboard::tr("italic")),
                     htmlText(report_text::legendOf(WordMark::Moved).meaning));
        if (!m_comparison.findings.empty())
            m_html += QStringLiteral("; <b><u>%1</u></b>: %2")
                          .arg(htmlText(Clipboard::tr("bold")),
                               htmlText(report_text::legendOf(WordMark::Finding).meaning));
        m_html += QStringLiteral(".</p>\n</body></html>\n");
        return std::move(m_html);
    }

private:
    // `style` goes beyond what all cells have; `html` may be empty, but some word processors make
    // cells without content as low as a hair.
    void addCell(const QString& attributes, const QString& style, const QString& html) {
        m_html += QStringLiteral("<td valign=\"top\"%1 style=\"padding:3pt 5pt;border:1px solid "
                                 "#c9c6bf;%2\">%3</td>")
                      .arg(attributes, style, html.isEmpty() ? QStringLiteral("&nbsp;") : html);
    }

    void addHead(Side side, ClipboardHead head) {
        const Document& report = m_comparison.document(side);
        const QString title = report_text::titleOf(report);
        QString html = QStringLiteral("<b>%1</b>").arg(htmlText(title));
        if (head == ClipboardHead::TitlesAndShares) {
            for (const QString& line : {report_text::sourceOf(report), report_text::wordsOf(report),
                                        report_text::sharesOf(m_comparison.shares(side))})
                html += QStringLiteral("<br>") + htmlText(line);
        }
        addCell(QStringLiteral(" width=\"44%\"") + languageOf(report, title), {}, html);
    }

    void addMiddle(const QString& html) {
        addCell(QStringLiteral(" width=\"12%\" align=\"center\""), QStringLiteral("color:#5c6169;"),
                html);
    }

    void addRow(std::size_t index) {
        const ReportRow& row = m_rows[index];
        if (row.kind == RowKind::SectionTitle) return addSection();
        const report_text::GutterText gutter = report_text::gutterOf(m_comparison, row);
        QString middle;
        if (!gutter.number.isEmpty())
            middle = QStringLiteral("<b>%1</b><br>").arg(htmlText(gutter.number));
        middle += htmlText(gutter.words.join(Clipboard::tr(", ")));
        m_html += QStringLiteral("<tr>");
        addText(index, Side::Left);
        addMiddle(middle);
        addText(index, Side::Right);
        m_html += QStringLiteral("</tr>\n");
    }

    void addSection() {
        m_html += QStringLiteral("<tr>");
        addCell(QStringLiteral(" colspan=\"3\""), cellStyle(RowKind::SectionTitle),
                QStringLiteral("<b>%1</b>").arg(htmlText(report_text::furnitureTitle())));
        m_html += QStringLiteral("</tr>\n");
    }

    void addText(std::size_t index, Side side) {
        const ReportCell& cell = m_rows[index].cell(side);
        const Document& report = m_comparison.document(side);
        if (cell.empty()) {
            addCell({}, {}, {});
        } else if (!cell.references.empty()) {
            addCell({}, cellStyle(RowKind::Place),
                    htmlText(report_text::placeText(cell.references, index)));
        } else {
            addCell(languageOf(report, cellText(report, cell).text), cellStyle(m_rows[index].kind),
                    htmlCell(report, cell));
        }
    }

    static QString languageOf(const Document& report, const QString& text) {
        return QStringLiteral(" lang=\"%1\" dir=\"%2\"")
            .arg(htmlText(toQString(report.origin.language)), direction(text));
    }

    const Comparison& m_comparison;
    const std::vector<ReportRow>& m_rows;
    QString m_html;
};

} // namespace

QString clipboardHtml(const Comparison& comparison, const std::vector<ReportRow>& rows,
                      ClipboardHead head) {
    return ClipboardTable(comparison, rows).make(head);
}

} // namespace wireside
