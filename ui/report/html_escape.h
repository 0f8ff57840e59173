// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text for HTML and for its style sheet: what a report says must never become markup.
//
//     htmlText(u"<b>\"A & B\"</b>")   // "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;"
//     cssString(u"</style>\"")        // "\"\\3c /style\\3e \\22 \""
//
// What HTML does not allow becomes U+FFFD: control characters other than tab and line feed,
// noncharacters, lone surrogates. Linear. Any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace wireside {

// Between tags and inside of quoted attributes.
[[nodiscard]] QString htmlText(QStringView text);

// In a style sheet, with its quotes.
[[nodiscard]] QString cssString(QStringView text);

} // namespace wireside
