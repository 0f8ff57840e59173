// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_report.h"

#include "core/version.h"
#include "ui/report/html_escape.h"
#include "ui/report/html_head.h"
#include "ui/report/html_language.h"
#include "ui/report/html_rows.h"
#include "ui/report/html_style.h"
#include "ui/report/report_text.h"
#include "ui/text_bridge.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace wireside {

namespace {

// Should markup ever get through, it could do nothing: no script, no form, nothing from elsewhere.
constexpr const char* policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

QString documentHead(const Comparison& comparison, Ink ink) {
    const QString language = ownLanguage();
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
               "<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"color-scheme\" content=\"light dark\">\n"
               "<meta name=\"generator\" content=\"%4\">\n"
               "<title>%5</title>\n<style>%6</style>\n</head>\n")
        .arg(htmlText(language), rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
             QLatin1String(policy), htmlText(toQString(programAndVersion)),
             htmlText(report_text::documentTitle(comparison)), htmlStyle(ink));
}

} // namespace

QByteArray htmlReport(const Comparison& comparison, const ReportOptions& options,
                      const QDateTime& made) {
    const std::vector<ReportRow> rows = chosenRows(comparison, options.rows, options.kinds);
    const QString html = documentHead(comparison, options.ink) + QStringLiteral("<body>\n") +
                         htmlHead(comparison, options, made, rows) + QStringLiteral("<main>\n") +
                         htmlRows(comparison, rows) + QStringLiteral("</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace wireside
