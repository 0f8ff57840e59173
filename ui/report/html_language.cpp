// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_language.h"

#include "ui/report/html_escape.h"
#include "ui/text_bridge.h"

#include <QCoreApplication>

namespace wireside {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(wireside::Html)
};

} // namespace

QString languageAttributes(const Document& report) {
    return QStringLiteral(" lang=\"%1\" dir=\"auto\"")
        .arg(htmlText(toQString(report.origin.language)));
}

QString ownLanguage() {
    //: The language tag (BCP 47) of the language that this translation is in, such as "de".
    return Html::tr("en");
}

} // namespace wireside
