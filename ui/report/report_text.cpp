// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_text.h"

#include "ui/report/origin_text.h"
#include "ui/report/share_percents.h"
#include "ui/text_bridge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace wireside::report_text {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(wireside::Report)
};

QString wordFor(Role role) {
    switch (role) {
    case Role::Body: return {};
    case Role::Headline: return Report::tr("headline");
    case Role::Heading: return Report::tr("heading");
    case Role::Dateline: return Report::tr("dateline");
    case Role::Byline: return Report::tr("byline");
    case Role::Caption: return Report::tr("caption");
    case Role::Credit: return Report::tr("credit");
    case Role::Notice: return Report::tr("notice");
    }
    return {};
}

Side onlySideOf(const ReportRow& row) { return row.left.empty() ? Side::Right : Side::Left; }

// Numbers from 1 of what is counted from 0, with three and more that follow each other as a range:
// "3, 4, 7–9".
QString numbers(std::vector<std::size_t> links) {
    constexpr std::size_t leastRange = 3;
    std::ranges::sort(links);
    const auto repeated = std::ranges::unique(links);
    links.erase(repeated.begin(), repeated.end());
    QStringList parts;
    for (std::size_t first = 0; first < links.size();) {
        std::size_t last = first;
        while (last + 1 < links.size() && links[last + 1] == links[last] + 1) ++last;
        if (last - first + 1 < leastRange) last = first;
        const QString number = QString::number(links[first] + 1);
        parts << (last == first ? number : Report::tr("%1–%2").arg(number).arg(links[last] + 1));
        first = last + 1;
    }
    return parts.join(listSeparator());
}

QString names(const ShownKinds& kinds) {
    QStringList shown;
    if (kinds.shared) shown << Report::tr("shared");
    if (kinds.reworded) shown << Report::tr("reworded");
    if (kinds.unique) shown << Report::tr("only here");
    return shown.isEmpty() ? Report::tr("none", "no kind") : shown.join(listSeparator());
}

QString nameOfSensitivity(double sensitivity) {
    if (sensitivity == looseSensitivity) return Report::tr("loose");
    if (sensitivity == strictSensitivity) return Report::tr("strict");
    return QLocale().toString(sensitivity);
}

std::vector<std::size_t> pagesOf(const std::vector<std::size_t>& rows,
                                 const std::vector<std::size_t>& pageOfRow) {
    std::vector<std::size_t> pages;
    pages.reserve(rows.size());
    for (const std::size_t row : rows) pages.push_back(pageOfRow[row]);
    return pages;
}

} // namespace

QString heading() { return Report::tr("Comparison of two reports"); }

QString titleOf(const Document& report) {
    const QString title = toQString(report.origin.title).simplified();
    return title.isEmpty() ? Report::tr("Untitled report") : title;
}

QString sourceOf(const Document& report) {
    return report.origin.path.empty() ? Report::tr("Pasted text")
                                      : QFileInfo(toQString(report.origin.path)).fileName();
}

QString wordsOf(const Document& report) {
    return report.words == 1 ? Report::tr("1 word")
                             : Report::tr("%Ln words", nullptr, static_cast<int>(report.words));
}

QStringList aboutReport(const Document& report) {
    QStringList parts = originParts(report);
    const QString source = sourceOf(report);
    if (source != titleOf(report)) parts << source;
    return parts << wordsOf(report);
}

QString documentTitle(const Comparison& comparison) {
    return QStringLiteral("%1 – %2 / %3")
        .arg(heading(), titleOf(*comparison.left), titleOf(*comparison.right));
}

QString sharesOf(const Shares& shares) {
    const SharePercents percents = wholePercents(shares);
    return Report::tr("%1 % shared · %2 % reworded · %3 % only here")
        .arg(percents.shared)
        .arg(percents.reworded)
        .arg(percents.unique);
}

QString madeAt(const QDateTime& time) {
    return Report::tr("Made with Wireside on %1").arg(momentText(time));
}

QString choicesOf(const ReportOptions& options) {
    QStringList choices;
    if (options.rows == RowChoice::Matches) choices << Report::tr("Matches only");
    if (options.rows == RowChoice::Differences) choices << Report::tr("Differences only");
    if (options.kinds != ShownKinds()) choices << Report::tr("Kinds: %1").arg(names(options.kinds));
    const CompareOptions& compared = options.compared;
    if (compared.sensitivity != defaultSensitivity)
        choices << Report::tr("Sensitivity: %1").arg(nameOfSensitivity(compared.sensitivity));
    if (compared.minimumWords > 1)
        choices << Report::tr("Links of %Ln words or more", nullptr,
                              static_cast<int>(compared.minimumWords));
    if (compared.furniture == Furniture::Ignored)
        choices << Report::tr("Headlines, captions, credits and notices not linked");
    return choices.join(QStringLiteral(" · "));
}

QString noRows() { return Report::tr("No rows of this choice"); }

QString pageOf(std::size_t page, std::size_t pages) {
    return Report::tr("Page %1 of %2").arg(page).arg(pages);
}

QString listSeparator() { return Report::tr(", "); }

GutterText gutterOf(const Comparison& comparison, const ReportRow& row,
                    const std::vector<std::size_t>& pageOfRow) {
    GutterText gutter;
    switch (row.kind) {
    case RowKind::Shared: gutter.words << Report::tr("shared"); break;
    case RowKind::Reworded: gutter.words << Report::tr("reworded"); break;
    case RowKind::Unique:
        gutter.words << (onlySideOf(row) == Side::Left ? Report::tr("only left")
                                                       : Report::tr("only right"));
        break;
    case RowKind::Furniture: {
        const Side side = onlySideOf(row);
        gutter.words << wordFor(
            comparison.document(side).sentences[row.cell(side).sentences.front().sentence].role);
        break;
    }
    case RowKind::Place: gutter.words << Report::tr("moved"); break;
    case RowKind::SectionTitle: break;
    }
    if (!row.links.empty()) gutter.number = numbers(row.links);
    if (std::ranges::any_of(row.links,
                            [&](std::size_t link) { return comparison.links[link].moved; }))
        gutter.words << Report::tr("moved");
    if (std::ranges::any_of(row.links,
                            [&](std::size_t link) { return comparison.links[link].byHand; }))
        gutter.words << Report::tr("by hand");
    if (!row.places.empty() && !pageOfRow.empty())
        gutter.words << Report::tr("see p. %1").arg(numbers(pagesOf(row.places, pageOfRow)));
    return gutter;
}

QString placeText(const std::vector<RowReference>& references, std::size_t row,
                  const std::vector<std::size_t>& pageOfRow) {
    std::vector<std::size_t> links;
    links.reserve(references.size());
    for (const RowReference& reference : references) links.push_back(reference.link);
    const bool above = !references.empty() && references.front().row < row;
    const QString place =
        (above ? Report::tr("Place of %1, shown above") : Report::tr("Place of %1, shown below"))
            .arg(numbers(std::move(links)));
    if (pageOfRow.empty()) return place;
    std::vector<std::size_t> rows;
    rows.reserve(references.size());
    for (const RowReference& reference : references) rows.push_back(reference.row);
    return Report::tr("%1 on page %2", "a place in the report")
        .arg(place, numbers(pagesOf(rows, pageOfRow)));
}

QString summaryTitle() { return Report::tr("Summary"); }
QString reportsTitle() { return Report::tr("Both reports"); }
QString furnitureTitle() { return Report::tr("Captions, credits and notices"); }
QString findingsTitle() { return Report::tr("Findings"); }
QString noFindings() { return Report::tr("none found"); }
QString inLink(std::size_t number, const QString& words) {
    return Report::tr("Link %1 · %2").arg(QString::number(number), words);
}
QString moreFindings(std::size_t count) {
    return Report::tr("and %Ln more", nullptr, static_cast<int>(count));
}
QString onPage(std::size_t page) { return Report::tr("page %1").arg(page); }

LegendText legendOf(RowKind kind) {
    switch (kind) {
    case RowKind::Shared:
        return {Report::tr("Shared"), Report::tr("the same words in the same order")};
    case RowKind::Reworded:
        return {Report::tr("Reworded"), Report::tr("the same matter in other words")};
    case RowKind::Unique:
        return {Report::tr("Unique"), Report::tr("only in the left or only in the right report")};
    case RowKind::Furniture:
        return {Report::tr("Grey"),
                Report::tr("headlines, captions, credits and notices; not counted")};
    case RowKind::Place:
    case RowKind::SectionTitle: break;
    }
    return {};
}

LegendText legendOf(WordMark mark) {
    switch (mark) {
    case WordMark::Plain: break;
    case WordMark::Changed:
        return {Report::tr("underlined"), Report::tr("words that the partner does not have")};
    case WordMark::Moved:
        return {Report::tr("dotted"), Report::tr("words at another place in the partner")};
    case WordMark::Finding:
        return {Report::tr("bold"), Report::tr("to be checked: see the findings")};
    }
    return {};
}

LegendText legendOfMovedLinks() {
    return {Report::tr("moved"),
            Report::tr("stands elsewhere in the right report, where a line names its number")};
}

LegendText legendOfLinksByHand() {
    return {Report::tr("by hand"), Report::tr("linked by an editor, not found by the program")};
}

} // namespace wireside::report_text
