// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/clipboard_plain.h"

#include "ui/report/cell_text.h"
#include "ui/report/report_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <QStringView>

namespace wireside {

namespace {

struct Clipboard {
    Q_DECLARE_TR_FUNCTIONS(wireside::Clipboard)
};

QString marked(QStringView words, CellMark mark) {
    switch (mark) {
    case CellMark::Changed: return u'[' + words.toString() + u']';
    case CellMark::Moved: return u'{' + words.toString() + u'}';
    case CellMark::Finding: return QStringLiteral("[!") + words.toString() + u']';
    case CellMark::Omission: break;
    }
    return words.toString();
}

QString withMarks(const CellText& cell) {
    const QStringView text(cell.text);
    QString plain;
    int at = 0;
    for (const CellTextMark& mark : cell.marks) {
        plain += text.mid(at, mark.start - at);
        plain += marked(text.mid(mark.start, mark.length), mark.mark);
        at = mark.start + mark.length;
    }
    return plain + text.mid(at).toString();
}

class ClipboardLines {
public:
    ClipboardLines(const Comparison& comparison, const std::vector<ReportRow>& rows)
        : m_comparison(comparison), m_rows(rows) {}

    QString make(ClipboardHead head) && {
        addHead(Side::Left, head);
        addHead(Side::Right, head);
        for (std::size_t row = 0; row < m_rows.size(); ++row) addRow(row);
        addLegend();
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void addHead(Side side, ClipboardHead head) {
        const Document& report = m_comparison.document(side);
        m_lines << (side == Side::Left ? Clipboard::tr("Left report: %1 (%2)")
                                       : Clipboard::tr("Right report: %1 (%2)"))
                       .arg(report_text::titleOf(report), report_text::sourceOf(report));
        if (head == ClipboardHead::TitlesAndShares)
            m_lines << QStringLiteral("%1 · %2").arg(
                report_text::wordsOf(report), report_text::sharesOf(m_comparison.shares(side)));
    }

    void addRow(std::size_t index) {
        const ReportRow& row = m_rows[index];
        if (row.kind == RowKind::SectionTitle) {
            m_lines << QString() << report_text::furnitureTitle();
            return;
        }
        const report_text::GutterText gutter = report_text::gutterOf(m_comparison, row);
        QStringList parts = gutter.words;
        if (!gutter.number.isEmpty()) parts.prepend(gutter.number);
        m_lines << QString() << parts.join(QStringLiteral(" · "));
        for (const Side side : {Side::Left, Side::Right})
            if (!row.cell(side).empty())
                m_lines << (side == Side::Left ? Clipboard::tr("Left: %1")
                                               : Clipboard::tr("Right: %1"))
                               .arg(textOf(index, side));
    }

    QString textOf(std::size_t index, Side side) {
        const ReportCell& cell = m_rows[index].cell(side);
        if (!cell.references.empty()) return report_text::placeText(cell.references, index);
        const CellText text = cellText(m_comparison.document(side), cell);
        for (const CellTextMark& mark : text.marks) {
            m_hasChanged = m_hasChanged || mark.mark == CellMark::Changed;
            m_hasMoved = m_hasMoved || mark.mark == CellMark::Moved;
            m_hasFinding = m_hasFinding || mark.mark == CellMark::Finding;
        }
        return withMarks(text);
    }

    void addLegend() {
        if (m_hasChanged || m_hasMoved || m_hasFinding) m_lines << QString();
        if (m_hasChanged)
            m_lines << marked(report_text::legendOf(WordMark::Changed).meaning, CellMark::Changed);
        if (m_hasMoved)
            m_lines << marked(report_text::legendOf(WordMark::Moved).meaning, CellMark::Moved);
        if (m_hasFinding)
            m_lines << marked(report_text::legendOf(WordMark::Finding).meaning, CellMark::Finding);
    }

    const Comparison& m_comparison;
    const std::vector<ReportRow>& m_rows;
    QStringList m_lines;
    bool m_hasChanged = false;
    bool m_hasMoved = false;
    bool m_hasFinding = false;
};

} // namespace

QString clipboardPlain(const Comparison& comparison, const std::vector<ReportRow>& rows,
                       ClipboardHead head) {
    return ClipboardLines(comparison, rows).make(head);
}

} // namespace wireside
