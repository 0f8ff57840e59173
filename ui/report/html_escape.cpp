// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_escape.h"

#include <QChar>
#include <QList>

namespace wireside {

namespace {

// https://html.spec.whatwg.org/multipage/syntax.html#text-2; lone surrogates come as U+FFFD.
bool isAllowed(char32_t character) {
    return character == U'\t' || character == U'\n' ||
           (QChar::category(character) != QChar::Other_Control &&
            !QChar::isNonCharacter(character));
}

template <typename Write> void forEachCharacter(QStringView text, const Write& write) {
    for (const char32_t character : text.toUcs4())
        write(isAllowed(character) ? character : char32_t{QChar::ReplacementCharacter});
}

} // namespace

QString htmlText(QStringView text) {
    QString html;
    html.reserve(text.size());
    forEachCharacter(text, [&html](char32_t character) {
        switch (character) {
        case U'&': html += QLatin1String("&amp;"); break;
        case U'<': html += QLatin1String("&lt;"); break;
        case U'>': html += QLatin1String("&gt;"); break;
        case U'"': html += QLatin1String("&quot;"); break;
        case U'\'': html += QLatin1String("&#39;"); break;
        default: html += QChar::fromUcs4(character);
        }
    });
    return html;
}

QString cssString(QStringView text) {
    QString css(u'"');
    forEachCharacter(text, [&css](char32_t character) {
        switch (character) {
        case U'"':
        case U'\\':
        case U'<':
        case U'>':
        case U'\t':
        case U'\n': css += u'\\' + QString::number(uint{character}, 16) + u' '; break;
        default: css += QChar::fromUcs4(character);
        }
    });
    return css + u'"';
}

} // namespace wireside
