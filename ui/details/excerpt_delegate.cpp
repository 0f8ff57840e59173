// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/excerpt_delegate.h"

#include "ui/details/finding_table.h"
#include "ui/panes/kind_colours.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPoint>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr int inset = 4; // pixels from the cell's edge to its text

// The parts of a text as they fit into a width: what it is about in the middle, cut last.
struct Parts {
    QString before;
    QString own;
    QString behind;
};
Parts fitting(const Parts& parts, const QFontMetrics& usual, const QFontMetrics& strong,
              int width) {
    const auto cut = [&](const QString& text, Qt::TextElideMode where, int room) {
        return usual.horizontalAdvance(text) <= room ? text : usual.elidedText(text, where, room);
    };
    const int rest = width - strong.horizontalAdvance(parts.own);
    if (rest <= 0) return {{}, strong.elidedText(parts.own, Qt::ElideRight, width), {}};
    const int before = usual.horizontalAdvance(parts.before);
    const int behind =
        std::min(usual.horizontalAdvance(parts.behind), std::max(rest / 2, rest - before));
    return {cut(parts.before, Qt::ElideLeft, rest - behind), parts.own,
            cut(parts.behind, Qt::ElideRight, behind)};
}

} // namespace

void ExcerptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle& style = cell.widget != nullptr ? *cell.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QPoint own = index.data(FindingTable::ownWordsRole).toPoint();
    QFont strong = cell.font;
    strong.setBold(true);
    QRect room = cell.rect.adjusted(inset, 0, -inset, 0);
    const Parts parts =
        fitting({text.left(own.x()), text.mid(own.x(), own.y()), text.mid(own.x() + own.y())},
                QFontMetrics(cell.font), QFontMetrics(strong), room.width());
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor usual = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto draw = [&](const QString& part, const QFont& font, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, part);
        room.setLeft(room.left() + QFontMetrics(font).horizontalAdvance(part));
    };
    painter->save();
    draw(parts.before, cell.font, usual);
    draw(parts.own, strong, selected ? usual : kindColours(lookOf(cell.palette)).finding);
    draw(parts.behind, cell.font, usual);
    painter->restore();
}

} // namespace wireside
