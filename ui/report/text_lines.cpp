// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/text_lines.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace wireside {

namespace {

QTextOption optionFor(const QString& text) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setUseDesignMetrics(true);
    return option;
}

} // namespace

QStringList wrapLines(const QString& text, const QFont& font, int width, int most) {
    if (text.isEmpty()) return {};
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(text));
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
        lines << (last ? elide(rest, font, width) : rest);
        if (last) break;
    }
    layout.endLayout();
    return lines;
}

QStringList wrapParts(const QStringList& parts, const QString& separator, const QFont& font,
                      int width, int most) {
    QString lineEnd = separator;
    while (lineEnd.endsWith(u' ')) lineEnd.chop(1);
    QStringList lines;
    QString line;
    for (const QString& part : parts) {
        const QString longer = line.isEmpty() ? part : line + separator + part;
        const bool last = lines.size() + 1 == most;
        if (line.isEmpty() || last || advance(longer + lineEnd, font) <= width) {
            line = longer;
        } else {
            lines << elide(line + lineEnd, font, width);
            line = part;
        }
    }
    if (!line.isEmpty()) lines << elide(line, font, width);
    return lines;
}

QString elide(const QString& text, const QFont& font, int width) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

int lineHeight(const QFont& font) {
    return static_cast<int>(std::ceil(QFontMetricsF(font).height()));
}

int advance(const QString& text, const QFont& font) {
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void paintLine(QPainter& painter, const QPoint& topLeft, int width, const QString& text,
               const QFont& font, QTextCharFormat::UnderlineStyle underline) {
    QTextLayout layout(text, font);
    QTextOption option = optionFor(text);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    if (underline != QTextCharFormat::NoUnderline) {
        QTextCharFormat format;
        format.setUnderlineStyle(underline);
        layout.setFormats({{0, static_cast<int>(text.size()), format}});
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(width);
    layout.endLayout();
    layout.draw(&painter, topLeft);
}

} // namespace wireside
