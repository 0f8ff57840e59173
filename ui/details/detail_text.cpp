// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detail_text.h"

#include "ui/details/link_texts.h"
#include "ui/details/reason_rows.h"
#include "ui/report/finding_text.h"
#include "ui/report/word_marks.h"
#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::LinkDetails)
};

DetailMark markOf(WordMark mark) {
    switch (mark) {
    case WordMark::Plain: return DetailMark::Same;
    case WordMark::Changed: return DetailMark::Changed;
    case WordMark::Moved: return DetailMark::Moved;
    case WordMark::Finding: return DetailMark::Finding;
    }
    return DetailMark::Same;
}

// Line breaks of a wrapped file, and control characters, are spaces here.
QString inOneLine(QString text) {
    for (QChar& unit : text)
        if (unit.isSpace() || unit.category() == QChar::Other_Control) unit = u' ';
    return text;
}

std::vector<DetailRun> runsOf(const Comparison& comparison, std::size_t link, Side side) {
    const Document& report = comparison.document(side);
    const std::vector<std::size_t>& sentences = comparison.links[link].on(side);
    const std::array links{link};
    std::vector<DetailRun> runs;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i > 0) runs.push_back({QStringLiteral(" "), DetailMark::Same});
        if (i > 0 && sentences[i] != sentences[i - 1] + 1)
            runs.push_back({link_texts::omission() + u' ', DetailMark::Omitted});
        for (const TextRun& run : markedRuns(comparison, side, sentences[i], links))
            runs.push_back({inOneLine(toQString(report.textOf(run.span))), markOf(run.mark)});
    }
    return runs;
}

QString headingOf(const Comparison& comparison, std::size_t link) {
    const Link& shown = comparison.links[link];
    const QLocale locale;
    return QStringList{Texts::tr("Link %1 of %2")
                           .arg(locale.toString(qulonglong(link + 1)),
                                locale.toString(qulonglong(comparison.links.size()))),
                       link_texts::kindOf(shown),
                       Texts::tr("score %1").arg(link_texts::scoreOf(shown))}
        .join(QStringLiteral(" · "));
}

QString coverageText(const Coverage& coverage) {
    return Texts::tr("%1 % of the left side's words are accounted for, %2 % of the right side's")
        .arg(link_texts::percentOf(coverage.left))
        .arg(link_texts::percentOf(coverage.right));
}

} // namespace

DetailText detailText(const Comparison& comparison, std::size_t link, const Reasons& reasons) {
    const Link& shown = comparison.links[link];
    DetailText text{.heading = headingOf(comparison, link),
                    .left = runsOf(comparison, link, Side::Left),
                    .right = runsOf(comparison, link, Side::Right),
                    .rows = {}};
    // First what must not be missed, below two long sentences.
    for (const Finding& finding : comparison.findings)
        if (finding.link == link)
            text.rows.push_back(
                {Texts::tr("Finding"), finding_text::inOneLine(comparison, finding)});
    text.rows.push_back({Texts::tr("Covered"), coverageText(shown.coverage)});
    if (shown.moved)
        text.rows.push_back(
            {Texts::tr("Moved"), Texts::tr("stands at another place of the right report")});
    std::ranges::copy(reasonRows(comparison, reasons), std::back_inserter(text.rows));
    return text;
}

} // namespace wireside
