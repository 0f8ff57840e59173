// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cell_text.h"

#include "ui/text_bridge.h"

#include <QStringView>

#include <optional>

namespace wireside {

namespace {

bool isBlank(QChar unit) {
    switch (unit.category()) {
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control: return true;
    default: return unit == u' ';
    }
}

std::optional<CellMark> cellMark(WordMark mark) {
    switch (mark) {
    case WordMark::Plain: break;
    case WordMark::Changed: return CellMark::Changed;
    case WordMark::Moved: return CellMark::Moved;
    case WordMark::Finding: return CellMark::Finding;
    }
    return std::nullopt;
}

class CellTextWriter {
public:
    void write(QStringView run, std::optional<CellMark> mark) {
        for (qsizetype index = 0; index < run.size(); ++index) {
            const QChar unit = run[index];
            if (isBlank(unit)) {
                writeSpace(mark);
            } else if (unit.isHighSurrogate() && index + 1 < run.size() &&
                       run[index + 1].isLowSurrogate()) {
                put(unit, mark);
                put(run[++index], mark);
            } else {
                put(unit.isSurrogate() ? QChar(QChar::ReplacementCharacter) : unit, mark);
            }
        }
    }

    void writeSpace(std::optional<CellMark> mark) {
        if (!m_cell.text.isEmpty() && m_cell.text.back() != u' ') put(u' ', mark);
    }

    CellText take() && { return std::move(m_cell); }

private:
    void put(QChar unit, std::optional<CellMark> mark) {
        const int at = static_cast<int>(m_cell.text.size());
        m_cell.text += unit;
        if (!mark) return;
        std::vector<CellTextMark>& marks = m_cell.marks;
        const bool continues = !marks.empty() && marks.back().mark == *mark &&
                               marks.back().start + marks.back().length == at;
        if (!continues) marks.push_back({at, 0, *mark});
        ++marks.back().length;
    }

    CellText m_cell;
};

} // namespace

CellText cellText(const Document& report, const ReportCell& cell) {
    CellTextWriter writer;
    std::optional<std::size_t> before;
    for (const RowSentence& sentence : cell.sentences) {
        writer.writeSpace({});
        if (before && sentence.sentence != *before + 1) {
            writer.write(u"[…]", CellMark::Omission);
            writer.writeSpace({});
        }
        for (const TextRun& run : sentence.runs)
            writer.write(QStringView(report.text)
                             .mid(static_cast<qsizetype>(run.span.begin),
                                  static_cast<qsizetype>(run.span.length())),
                         cellMark(run.mark));
        before = sentence.sentence;
    }
    return std::move(writer).take();
}

} // namespace wireside
