// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_head.h"

#include "ui/report/finding_text.h"
#include "ui/report/html_escape.h"
#include "ui/report/html_language.h"
#include "ui/report/html_rows.h"
#include "ui/report/report_text.h"
#include "ui/report/share_percents.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace wireside {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(wireside::Html)
};

QString titleBlock(const QDateTime& made, const ReportOptions& options) {
    const QString moment = made.toOffsetFromUtc(made.offsetFromUtc()).toString(Qt::ISODate);
    const QString choices = report_text::choicesOf(options);
    return QStringLiteral("<header>\n<h1>%1</h1>\n<p class=\"soft\"><time datetime=\"%2\">%3</time>"
                          "</p>\n%4")
        .arg(htmlText(report_text::heading()), moment, htmlText(report_text::madeAt(made)),
             choices.isEmpty()
                 ? QString()
                 : QStringLiteral("<p class=\"soft\">%1</p>\n").arg(htmlText(choices)));
}

QString barPart(const char* kind, int percent) {
    if (percent == 0) return {};
    return QStringLiteral("<span class=\"%1\" style=\"width:%2%\"></span>")
        .arg(QLatin1String(kind), QString::number(percent));
}

// The words below say the same, so those who hear the page are spared the bar.
QString shareBar(const Shares& shares) {
    const SharePercents percents = wholePercents(shares);
    return QStringLiteral("<div class=\"bar\" aria-hidden=\"true\">%1%2%3</div>\n")
        .arg(barPart("shared", percents.shared), barPart("reworded", percents.reworded),
             barPart("unique", percents.unique));
}

QString reportBlock(const Comparison& comparison, Side side) {
    const Document& report = comparison.document(side);
    const QString which = side == Side::Left ? Html::tr("Left report") : Html::tr("Right report");
    const QString title = report_text::titleOf(report);
    QStringList about;
    for (const QString& part : report_text::aboutReport(report))
        about << QStringLiteral("<bdi>%1</bdi>").arg(htmlText(part));
    return QStringLiteral("<section class=\"report\">\n<p class=\"which soft\">%1</p>\n"
                          "<h2%2>%3</h2>\n<p class=\"soft\">%4</p>\n%5<p>%6</p>\n</section>\n")
        .arg(htmlText(which), languageAttributes(report), htmlText(title),
             about.join(QStringLiteral(" · ")), shareBar(comparison.shares(side)),
             htmlText(report_text::sharesOf(comparison.shares(side))));
}

QString legendEntry(const char* className, const QString& name, const QString& meaning) {
    return QStringLiteral("<div class=\"%1\"><dt>%2</dt><dd>%3</dd></div>\n")
        .arg(QLatin1String(className), name, htmlText(meaning));
}

QString kindEntry(const char* className, RowKind kind) {
    const report_text::LegendText legend = report_text::legendOf(kind);
    return legendEntry(className, htmlText(legend.name), legend.meaning);
}

// `form` is how such words look in the rows.
QString markEntry(const QString& form, const report_text::LegendText& legend) {
    return legendEntry("words", form.arg(htmlText(legend.name)), legend.meaning);
}

QString legend(const Comparison& comparison) {
    return QStringLiteral("<section class=\"legend\">\n<h2>%1</h2>\n<dl>\n")
               .arg(htmlText(Html::tr("Legend"))) +
           kindEntry("shared", RowKind::Shared) + kindEntry("reworded", RowKind::Reworded) +
           kindEntry("unique", RowKind::Unique) + kindEntry("furniture", RowKind::Furniture) +
           markEntry(QStringLiteral("<u>%1</u>"), report_text::legendOf(WordMark::Changed)) +
           markEntry(QStringLiteral("<i>%1</i>"), report_text::legendOf(WordMark::Moved)) +
           (comparison.findings.empty() ? QString()
                                        : markEntry(QStringLiteral("<strong><u>%1</u></strong>"),
                                                    report_text::legendOf(WordMark::Finding))) +
           markEntry(QStringLiteral("%1"), report_text::legendOfMovedLinks()) +
           (std::ranges::any_of(comparison.links, &Link::byHand)
                ? markEntry(QStringLiteral("%1"), report_text::legendOfLinksByHand())
                : QString()) +
           QStringLiteral("</dl>\n</section>\n");
}

// Beside each finding stands the link that it is about, if it is about one; it leads there if it is shown.
QString findings(const Comparison& comparison, const std::vector<bool>& isShown) {
    QString html = QStringLiteral("<section class=\"findings\">\n<h2>%1</h2>\n")
                       .arg(htmlText(report_text::findingsTitle()));
    if (comparison.findings.empty())
        return html + QStringLiteral("<p class=\"soft\">%1</p>\n</section>\n")
                          .arg(htmlText(report_text::noFindings()));
    html += QStringLiteral("<ul>\n");
    for (const Finding& finding : comparison.findings) {
        html += QStringLiteral("<li>");
        if (finding.link)
            html += (isShown[*finding.link] ? QStringLiteral("<a href=\"#link-%1\">%1</a> ")
                                            : QStringLiteral("%1 "))
                        .arg(*finding.link + 1);
        html += htmlText(finding_text::inOneLine(comparison, finding)) + QStringLiteral("</li>\n");
    }
    return html + QStringLiteral("</ul>\n</section>\n");
}

} // namespace

QString htmlHead(const Comparison& comparison, const ReportOptions& options, const QDateTime& made,
                 const std::vector<ReportRow>& rows) {
    if (options.head == HeadChoice::Without)
        return QStringLiteral("<h1 class=\"heard\">%1</h1>\n")
            .arg(htmlText(report_text::heading()));
    return titleBlock(made, options) + QStringLiteral("<div class=\"reports\">\n") +
           reportBlock(comparison, Side::Left) + reportBlock(comparison, Side::Right) +
           QStringLiteral("</div>\n</header>\n") +
           findings(comparison, shownLinks(comparison, rows)) + legend(comparison);
}

} // namespace wireside
