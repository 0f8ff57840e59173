// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/editing_limits.h"

#include "ui/panes/long_lines.h"
#include "ui/panes/report_editor.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::EditingLimits)
};

QString longText(Side side) {
    return side == Side::Left
               ? Texts::tr("The left report can't be edited here: it is longer than %1 characters.")
               : Texts::tr(
                     "The right report can't be edited here: it is longer than %1 characters.");
}

QString manyLinesText(Side side) {
    return side == Side::Left
               ? Texts::tr("The left report can't be edited here: it has more than %1 lines.")
               : Texts::tr("The right report can't be edited here: it has more than %1 lines.");
}

QString longLineText(Side side) {
    return side == Side::Left
               ? Texts::tr("The left report can't be edited here: a line of it is longer than "
                           "%1 characters.")
               : Texts::tr("The right report can't be edited here: a line of it is longer than "
                           "%1 characters.");
}

bool hasManyLines(std::u16string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char16_t unit) {
               return lineEnds.find(unit) != std::u16string_view::npos;
           })) > mostEditableLines;
}

} // namespace

// With each key Qt moves all that stands below it, which takes 100 ms in a text at these limits.
std::optional<QString> whyNotEditable(Side side, std::u16string_view text) {
    const QLocale locale;
    if (text.size() > longestEditableText)
        return longText(side).arg(locale.toString(qulonglong{longestEditableText}));
    if (hasManyLines(text))
        return manyLinesText(side).arg(locale.toString(qulonglong{mostEditableLines}));
    if (!breaksOfLongLines(text).empty())
        return longLineText(side).arg(locale.toString(longestEditableLine));
    return std::nullopt;
}

} // namespace wireside
