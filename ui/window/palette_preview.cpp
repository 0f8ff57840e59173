// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_preview.h"

#include "ui/panes/highlight_painter.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/reading_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <utility>

namespace wireside {

namespace {

constexpr int margin = 14;
constexpr int ruleLeft = 5;
constexpr int ruleWidth = 3;
constexpr int usualWidth = 340;
constexpr double bandPadding = 3;
constexpr std::array lines{SentenceKind::Shared, SentenceKind::Reworded, SentenceKind::Unique};

QString lineOf(SentenceKind kind) {
    switch (kind) {
    case SentenceKind::Shared: return PalettePreview::tr("Shared: in the same words");
    case SentenceKind::Reworded: return PalettePreview::tr("Reworded: said in another way");
    case SentenceKind::Unique: break;
    }
    return PalettePreview::tr("Unique: in this report only");
}

HighlightShape shapeOf(SentenceKind kind, const QRectF& line) {
    HighlightShape shape;
    if (kind == SentenceKind::Unique) {
        shape.rule = QRectF(ruleLeft, line.top(), ruleWidth, line.height());
    } else {
        shape.bands = {line};
        shape.underlines = {QLineF(line.bottomLeft(), line.bottomRight())};
    }
    return shape;
}

} // namespace

PalettePreview::PalettePreview(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(tr("How shared, reworded and unique sentences look"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PalettePreview::setReadingStyle(const ReadingStyle& style) {
    m_style = style;
    updateGeometry();
    update();
}

QSize PalettePreview::sizeHint() const {
    const double line =
        readingFont(1, m_style).pointSizeF() / 72 * logicalDpiY() * m_style.lineHeight;
    return {usualWidth, 2 * margin + static_cast<int>(line * double(lines.size()))};
}

void PalettePreview::paintEvent(QPaintEvent* /*event*/) {
    const KindColours& colours = kindColours(lookOf(palette()));
    const QFont font = readingFont(1, m_style);
    const QFontMetricsF metrics(font, this);
    QPainter painter(this);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.pane);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const double step = (height() - 2.0 * margin) / double(lines.size());
    double top = margin;
    for (const SentenceKind kind : lines) {
        const QString text = lineOf(kind);
        const double width =
            std::min(metrics.horizontalAdvance(text), this->width() - 2.0 * margin);
        const QRectF line(margin, top + (step - metrics.height()) / 2, width, metrics.height());
        paintHighlight(painter, shapeOf(kind, line.adjusted(-bandPadding, 0, bandPadding, 0)), kind,
                       colours);
        painter.setFont(font);
        painter.setPen(colours.text);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, text);
        top += step;
    }
}

} // namespace wireside
