// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/link_details.h"

#include "core/compare/comparison.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/reading_layout.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextTable>

namespace wireside {

namespace {

constexpr QSize usualSize(560, 190);
constexpr double sentenceSize = 0.95; // times the reading size
constexpr double cellPadding = 3;     // pixels
constexpr int margin = 8;

struct Formats {
    QTextCharFormat plain;
    QTextCharFormat soft;
    QTextCharFormat sentence;
    QColor changed;
    QColor finding;
};

Formats formatsFor(const QWidget& widget, const ReadingStyle& style) {
    const KindColours& colours = kindColours(lookOf(widget.palette()));
    Formats formats;
    formats.plain.setForeground(colours.text);
    formats.soft.setForeground(colours.softText);
    formats.sentence.setFont(readingFont(sentenceSize, style));
    formats.sentence.setForeground(colours.text);
    formats.changed = changedColour(lookOf(widget.palette()));
    formats.finding = colours.finding;
    return formats;
}

QTextCharFormat formatOf(DetailMark mark, Side side, const Formats& formats) {
    QTextCharFormat format = formats.sentence;
    switch (mark) {
    case DetailMark::Same: break;
    case DetailMark::Changed:
        format.setForeground(formats.changed);
        if (side == Side::Left)
            format.setFontStrikeOut(true);
        else
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case DetailMark::Moved: format.setUnderlineStyle(QTextCharFormat::DotLine); break;
    case DetailMark::Finding:
        format.setFontWeight(QFont::Bold);
        format.setForeground(formats.finding);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case DetailMark::Omitted: format.setForeground(formats.soft.foreground()); break;
    }
    return format;
}

void writeSentences(QTextTable& table, int row, Side side, const std::vector<DetailRun>& runs,
                    const Formats& formats) {
    table.cellAt(row, 0).firstCursorPosition().insertText(
        side == Side::Left ? LinkDetails::tr("Left") : LinkDetails::tr("Right"), formats.soft);
    QTextCursor cursor = table.cellAt(row, 1).firstCursorPosition();
    for (const DetailRun& run : runs)
        cursor.insertText(run.text, formatOf(run.mark, side, formats));
}

} // namespace

QColor changedColour(const Look& look) {
    const KindColours& colours = kindColours(look);
    const bool greys = look.kinds == KindPalette::Monochrome; // the faintest is that of rules
    return greys ? colours.reworded.edge : colours.unique.edge;
}

LinkDetails::LinkDetails(QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Details of the selected link"));
    document()->setDocumentMargin(margin);
    write();
}

void LinkDetails::setText(std::optional<DetailText> text) {
    if (m_text == text) return;
    m_text = std::move(text);
    write();
}

void LinkDetails::setReadingStyle(const ReadingStyle& style) {
    if (m_style == style) return;
    m_style = style;
    write();
}

QSize LinkDetails::sizeHint() const { return usualSize; }

void LinkDetails::write() {
    const Formats formats = formatsFor(*this, m_style);
    clear();
    QTextCursor cursor(document());
    if (!m_text) {
        cursor.insertText(
            tr("Click a marked sentence, a ribbon or a line of the list to see here what "
               "is the same and what has changed."),
            formats.soft);
        return;
    }
    cursor.insertText(m_text->heading, formats.plain);
    QTextTableFormat layout;
    layout.setBorder(0);
    layout.setCellSpacing(0);
    layout.setCellPadding(cellPadding);
    QTextTable& table = *cursor.insertTable(2 + static_cast<int>(m_text->rows.size()), 2, layout);
    writeSentences(table, 0, Side::Left, m_text->left, formats);
    writeSentences(table, 1, Side::Right, m_text->right, formats);
    for (int row = 2; row < table.rows(); ++row) {
        const DetailRow& shown = m_text->rows[static_cast<std::size_t>(row - 2)];
        table.cellAt(row, 0).firstCursorPosition().insertText(shown.label, formats.soft);
        table.cellAt(row, 1).firstCursorPosition().insertText(shown.text, formats.plain);
    }
    moveCursor(QTextCursor::Start);
}

void LinkDetails::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) write();
}

} // namespace wireside
