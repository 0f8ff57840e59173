// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short text of the program's own broken into lines, and a line painted: titles, legend, header.
// Needs a QGuiApplication, but not its thread.
#pragma once

#include <QFont>
#include <QPainter>
#include <QPoint>
#include <QString>
#include <QStringList>
#include <QTextCharFormat>

namespace wireside {

// The lines of `text` at a width, at most `most` of them; what does not fit ends in "…".
[[nodiscard]] QStringList wrapLines(const QString& text, const QFont& font, int width, int most);

// The same of parts that stay whole, such as the numbers of a list: a line ends after a part and its separator.
[[nodiscard]] QStringList wrapParts(const QStringList& parts, const QString& separator,
                                    const QFont& font, int width, int most);

// In one line.
[[nodiscard]] QString elide(const QString& text, const QFont& font, int width);

[[nodiscard]] int lineHeight(const QFont& font);
[[nodiscard]] int advance(const QString& text, const QFont& font);

// In the painter's pen. A right-to-left text ends at the width's right end.
void paintLine(QPainter& painter, const QPoint& topLeft, int width, const QString& text,
               const QFont& font,
               QTextCharFormat::UnderlineStyle underline = QTextCharFormat::NoUnderline);

} // namespace wireside
