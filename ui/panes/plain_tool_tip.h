// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tool tips that tell what files and reports hold. Qt takes what looks like HTML for markup, and loads the pictures
// that it names; what comes from a stranger's file is to be read as it is.
//
//     plainToolTip(QStringLiteral("Storm\nThursday"))       // the same
//     plainToolTip(QStringLiteral("<b>Storm</b>"))          // "<p>&lt;b&gt;Storm&lt;/b&gt;</p>"
#pragma once

#include <QString>
#include <QTextDocument>

namespace wireside {

[[nodiscard]] inline QString plainToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace wireside
