// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_head.h"

#include "ui/report/finding_text.h"
#include "ui/report/html_escape.h"
#include "ui/report/html_language.h"
#include "ui/report/origin_text.h"
#include "ui/report/report_text.h"
#include "ui/report/share_percents.h"

#include <QCoreApplication>
#include <QStringList>

namespace wireside {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(wireside::Html)
};

QString titleBlock(const QDateTime& made) {
    const QString moment = made.toOffsetFromUtc(made.offsetFromUtc()).toString(Qt::ISODate);
    return QStringLiteral("<header>\n<h1>%1</h1>\n<p class=\"soft\"><time datetime=\"%2\">%3</time>"
                          "</p>\n")
        .arg(htmlText(report_text::heading()), moment, htmlText(report_text::madeAt(made)));
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
    const QString source = report_text::sourceOf(report);
    const QString words = report_text::wordsOf(report);
    QStringList known = report_text::originParts(report);
    // A report without a headline has its file's name for a title: once is enough.
    if (source != title) known << source;
    QString meta;
    for (const QString& part : known)
        meta += QStringLiteral("<bdi>%1</bdi> · ").arg(htmlText(part));
    meta += htmlText(words);
    return QStringLiteral("<section class=\"report\">\n<p class=\"which soft\">%1</p>\n"
                          "<h2%2>%3</h2>\n<p class=\"soft\">%4</p>\n%5<p>%6</p>\n</section>\n")
        .arg(htmlText(which), languageAttributes(report), htmlText(title), meta,
             shareBar(comparison.shares(side)),
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
           QStringLiteral("</dl>\n</section>\n");
}

// Beside each finding stands the link that it is about, if it is about one.
QString findings(const Comparison& comparison) {
    QString html = QStringLiteral("<section class=\"findings\">\n<h2>%1</h2>\n")
                       .arg(htmlText(report_text::findingsTitle()));
    if (comparison.findings.empty())
        return html + QStringLiteral("<p class=\"soft\">%1</p>\n</section>\n")
                          .arg(htmlText(report_text::noFindings()));
    html += QStringLiteral("<ul>\n");
    for (const Finding& finding : comparison.findings) {
        const QString words = htmlText(finding_text::inOneLine(comparison, finding));
        html += finding.link ? QStringLiteral("<li><a href=\"#link-%1\">%1</a> %2</li>\n")
                                   .arg(QString::number(*finding.link + 1), words)
                             : QStringLiteral("<li>%1</li>\n").arg(words);
    }
    return html + QStringLiteral("</ul>\n</section>\n");
}

} // namespace

QString htmlHead(const Comparison& comparison, HeadChoice choice, const QDateTime& made) {
    if (choice == HeadChoice::Without)
        return QStringLiteral("<h1 class=\"heard\">%1</h1>\n")
            .arg(htmlText(report_text::heading()));
    return titleBlock(made) + QStringLiteral("<div class=\"reports\">\n") +
           reportBlock(comparison, Side::Left) + reportBlock(comparison, Side::Right) +
           QStringLiteral("</div>\n</header>\n") + findings(comparison) + legend(comparison);
}

} // namespace wireside
