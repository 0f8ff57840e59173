// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/row_layout.h"

#include "ui/report/cell_text.h"
#include "ui/report/report_text.h"
#include "ui/report/text_lines.h"

#include <QStringView>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace wireside {

namespace {

// How the text of a cell is set.
struct CellType {
    QFont font;
    QColor colour;
    QColor markColour;
    QColor omissionColour;
    QColor findingColour;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

QColor markColour(RowKind kind, const PrintColours& colours) {
    return kind == RowKind::Shared ? colours.sharedEdge : colours.rewordedEdge;
}

bool isHeading(const Document& report, const ReportCell& cell) {
    return !cell.sentences.empty() &&
           std::ranges::all_of(cell.sentences, [&](const RowSentence& sentence) {
               const Role role = report.sentences[sentence.sentence].role;
               return role == Role::Headline || role == Role::Heading;
           });
}

QFont fontOf(RowKind kind, const Document& report, const ReportCell& cell,
             const PrintFonts& fonts) {
    if (kind == RowKind::SectionTitle) return fonts.sans(print::metaSize, QFont::Bold);
    if (kind == RowKind::Place) return fonts.sans(print::metaSize);
    if (isHeading(report, cell)) return fonts.serif(print::textSize, QFont::Bold);
    return fonts.serif(kind == RowKind::Furniture ? print::furnitureSize : print::textSize);
}

// A quotation in another script does not turn a sentence round: its report decides on the
// direction.
CellType typeOf(RowKind kind, const Document& report, const ReportCell& cell,
                const PrintStyle& style) {
    const bool aside = kind == RowKind::Place || kind == RowKind::Furniture;
    const bool rightToLeft = QStringView(report.text).isRightToLeft();
    const PrintColours& colours = style.colours;
    return {fontOf(kind, report, cell, style.fonts),
            aside ? colours.softText : colours.text,
            markColour(kind, colours),
            colours.softText,
            colours.finding,
            rightToLeft ? Qt::RightToLeft : Qt::LeftToRight};
}

QTextCharFormat formatOf(CellMark mark, const CellType& type) {
    QTextCharFormat format;
    format.setForeground(type.colour);
    format.setUnderlineColor(type.markColour);
    switch (mark) {
    case CellMark::Changed: format.setUnderlineStyle(QTextCharFormat::SingleUnderline); break;
    case CellMark::Moved: format.setUnderlineStyle(QTextCharFormat::DotLine); break;
    case CellMark::Finding:
        format.setFontWeight(QFont::Bold);
        format.setForeground(type.findingColour);
        format.setUnderlineStyle(findingUnderline);
        format.setUnderlineColor(type.findingColour);
        break;
    case CellMark::Omission: format.setForeground(type.omissionColour); break;
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const CellText& cell, const CellType& type) {
    QList<QTextLayout::FormatRange> formats;
    for (const CellTextMark& mark : cell.marks)
        formats.append({mark.start, mark.length, formatOf(mark.mark, type)});
    return formats;
}

CellLayout layOutCell(const CellText& cell, const CellType& type, int width) {
    CellLayout layout;
    layout.direction = type.direction;
    layout.colour = type.colour;
    layout.text = std::make_unique<QTextLayout>(cell.text, type.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.direction);
    option.setAlignment(layout.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setUseDesignMetrics(true);
    layout.text->setTextOption(option);
    layout.text->setFormats(formatsOf(cell, type));

    layout.text->beginLayout();
    int top = 0;
    for (QTextLine line = layout.text->createLine(); line.isValid();
         line = layout.text->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition(QPointF(0, top));
        layout.lineHeights.push_back(static_cast<int>(std::ceil(line.height())));
        top += layout.lineHeights.back();
    }
    layout.text->endLayout();
    return layout;
}

// A list of numbers goes on in the next line. So many lines are on the smallest page in the largest type, too.
constexpr int mostGutterLines = 6;

void layOutGutter(RowLayout& layout, const report_text::GutterText& gutter,
                  const ReportSetting& setting) {
    const PrintFonts& fonts = setting.style.fonts;
    const auto linesOf = [&](const QString& text, const QFont& font) {
        const QString separator = report_text::listSeparator();
        return wrapParts(text.split(separator), separator, font, setting.geometry.gutterWidth,
                         mostGutterLines);
    };
    layout.numberLines = linesOf(gutter.number, numberFont(fonts));
    for (const QString& word : gutter.words) layout.wordLines << linesOf(word, wordFont(fonts));
}

} // namespace

QFont numberFont(const PrintFonts& fonts) { return fonts.sans(print::numberSize, QFont::Bold); }
QFont wordFont(const PrintFonts& fonts) { return fonts.sans(print::smallSize); }

RowLayout layOut(const Comparison& comparison, const ReportSetting& setting, std::size_t index) {
    const ReportRow& row = setting.rows[index];
    RowLayout layout;
    layout.kind = row.kind;
    layOutGutter(layout, report_text::gutterOf(comparison, row, setting.pageOfRow), setting);
    if (row.kind == RowKind::SectionTitle) {
        layout.left = layOutCell({report_text::furnitureTitle(), {}},
                                 typeOf(row.kind, *comparison.left, {}, setting.style),
                                 setting.geometry.body.width());
        layout.breakAfter = BreakAfter::Avoided;
    }
    for (const Side side : {Side::Left, Side::Right}) {
        const ReportCell& cell = row.cell(side);
        if (cell.empty()) continue;
        const Document& report = comparison.document(side);
        const CellText text =
            row.kind == RowKind::Place
                ? CellText{report_text::placeText(cell.references, index, setting.pageOfRow), {}}
                : cellText(report, cell);
        layout.cell(side) = layOutCell(text, typeOf(row.kind, report, cell, setting.style),
                                       setting.geometry.columnWidth - 2 * cellInset);
        if (isHeading(report, cell)) layout.breakAfter = BreakAfter::Avoided;
    }
    return layout;
}

RowHeights heightsOf(const RowLayout& layout, const PrintFonts& fonts) {
    RowHeights heights;
    heights.leftLines = layout.left.lineHeights;
    heights.rightLines = layout.right.lineHeights;
    heights.padding = 2 * rowPadding;
    heights.least = static_cast<int>(layout.numberLines.size()) * fonts.scaled(gutterNumberHeight) +
                    static_cast<int>(layout.wordLines.size()) * fonts.scaled(gutterWordHeight);
    heights.breakAfter = layout.breakAfter;
    return heights;
}

} // namespace wireside
