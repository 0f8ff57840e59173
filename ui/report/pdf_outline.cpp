// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_outline.h"

#include "ui/report/cell_text.h"
#include "ui/report/report_text.h"

#include <algorithm>
#include <optional>

namespace wireside {

namespace {

constexpr qsizetype longestTitle = 60; // of an entry, in characters

double points(int inDots) { return inDots * 72.0 / dotsPerInch; }

QRectF inPoints(const QRect& rect) {
    return {points(rect.left()), points(rect.top()), points(rect.width()), points(rect.height())};
}

struct RowPlace {
    std::size_t page = 0;
    int top = 0; // in dots from the top of the paper
    int height = 0;
};

// Where each row, or the first part of a split one, stands.
std::vector<RowPlace> placesOfRows(const PagedReport& report) {
    std::vector<RowPlace> places(report.setting.rows.size());
    for (std::size_t page = report.pages.size(); page-- > 0;)
        for (const RowPart& part : report.pages[page])
            places[part.row] = {page, report.rowsTop(page) + part.top, part.height};
    return places;
}

PdfPlace target(const RowPlace& place) { return {place.page, points(place.top - rowGap)}; }

QString shortened(const QString& text) {
    if (text.size() <= longestTitle) return text;
    const auto space = text.lastIndexOf(u' ', longestTitle);
    return text.left(space > 0 ? space : longestTitle) + u'…';
}

bool isHeading(const Document& report, const ReportCell& cell) {
    return cell.sentences.size() == 1 &&
           (report.sentences[cell.sentences[0].sentence].role == Role::Heading ||
            report.sentences[cell.sentences[0].sentence].role == Role::Headline);
}

// A heading, or a link with its number and first words; the other rows have no entry.
std::optional<QString> titleOf(const Comparison& comparison, const ReportRow& row) {
    const Side side = row.left.empty() ? Side::Right : Side::Left;
    const Document& report = comparison.document(side);
    const bool heading = isHeading(report, row.cell(side));
    if (row.links.empty() && !(heading && row.kind == RowKind::Furniture)) return std::nullopt;
    const QString words = shortened(cellText(report, row.cell(side)).text);
    if (row.links.empty()) return words;
    return QStringLiteral("%1  %2").arg(report_text::gutterOf(comparison, row).number, words);
}

} // namespace

std::vector<PdfOutlineEntry> pdfOutline(const Comparison& comparison, const PagedReport& report) {
    const std::vector<RowPlace> places = placesOfRows(report);
    const std::vector<ReportRow>& rows = report.setting.rows;
    std::vector<PdfOutlineEntry> outline;
    if (report.head.height > 0) outline.push_back({report_text::summaryTitle(), {}, {}});
    if (rows.empty()) return outline;
    if (rows.front().kind != RowKind::SectionTitle)
        outline.push_back({report_text::reportsTitle(), target(places.front()), {}});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind == RowKind::SectionTitle)
            outline.push_back({report_text::furnitureTitle(), target(places[i]), {}});
        else if (const auto title = titleOf(comparison, rows[i]))
            outline.back().entries.push_back({*title, target(places[i]), {}});
    }
    return outline;
}

std::vector<PdfLink> pdfLinks(const PagedReport& report) {
    const std::vector<RowPlace> places = placesOfRows(report);
    const PageGeometry& geometry = report.setting.geometry;
    std::vector<PdfLink> links;
    const auto add = [&](std::size_t page, const QRect& area, std::size_t row) {
        links.push_back(
            {page, inPoints(area), target(places[row]), report_text::onPage(places[row].page + 1)});
    };
    for (std::size_t i = 0; i < report.rowOfFinding.size() && i < report.head.findings.size(); ++i)
        if (const auto row = report.rowOfFinding[i])
            add(0, report.head.findings[i].rect.translated(geometry.headTopLeft()), *row);
    for (std::size_t i = 0; i < report.setting.rows.size(); ++i) {
        const ReportRow& row = report.setting.rows[i];
        const RowPlace& place = places[i];
        for (const Side side : {Side::Left, Side::Right})
            if (!row.cell(side).references.empty())
                add(place.page,
                    {geometry.columnLeft(side), place.top, geometry.columnWidth, place.height},
                    row.cell(side).references.front().row);
        if (!row.places.empty())
            add(place.page, {geometry.gutterLeft(), place.top, geometry.gutterWidth, place.height},
                row.places.front());
    }
    return links;
}

} // namespace wireside
