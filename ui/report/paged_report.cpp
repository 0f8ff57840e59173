// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paged_report.h"

#include <algorithm>
#include <optional>

namespace wireside {

namespace {

constexpr std::size_t rowsPerProgress = 50;
// A page number in a row can move rows to other pages, which moves page numbers. In practice the
// first round settles it.
constexpr int mostRounds = 4;

bool namesPages(const ReportRow& row) { return row.kind == RowKind::Place || !row.places.empty(); }

std::vector<std::size_t> pagesOfRows(const std::vector<PageParts>& pages, std::size_t rows) {
    std::vector<std::size_t> pageOfRow(rows);
    for (std::size_t page = pages.size();
         page-- > 0;) // a split row begins on the first of its pages
        for (const RowPart& part : pages[page]) pageOfRow[part.row] = page;
    return pageOfRow;
}

std::vector<PageParts> paginated(const PagedReport& report,
                                 const std::vector<RowHeights>& heights) {
    const QRect& body = report.setting.geometry.body;
    return paginate(heights, {.first = std::max(0, body.bottom() + 1 - report.rowsTop(0)),
                              .other = body.height(),
                              .gap = rowGap});
}

// Lays the rows that name pages out again until they name the right ones.
void settlePages(PagedReport& report, const Comparison& comparison,
                 std::vector<RowHeights> heights) {
    ReportSetting& setting = report.setting;
    report.pages = paginated(report, heights);
    for (int round = 0; round < mostRounds; ++round) {
        auto pageOfRow = pagesOfRows(report.pages, setting.rows.size());
        if (pageOfRow == setting.pageOfRow) return;
        setting.pageOfRow = std::move(pageOfRow);
        for (std::size_t row = 0; row < setting.rows.size(); ++row)
            if (namesPages(setting.rows[row]))
                heights[row] = heightsOf(layOut(comparison, setting, row), setting.style.fonts);
        report.pages = paginated(report, heights);
    }
}

// The row with what a finding is about; none when it is left out.
std::optional<std::size_t> rowOf(const Finding& finding, const Comparison& comparison,
                                 const std::vector<ReportRow>& rows) {
    const auto touches = [&](const ReportRow& row, Side side, const std::optional<TextSpan>& span) {
        return span && std::ranges::any_of(row.cell(side).sentences, [&](const RowSentence& each) {
                   const TextSpan own = comparison.document(side).sentences[each.sentence].span;
                   return own.begin < span->end && span->begin < own.end;
               });
    };
    const auto found = std::ranges::find_if(rows, [&](const ReportRow& row) {
        return (finding.link && std::ranges::find(row.links, *finding.link) != row.links.end()) ||
               touches(row, Side::Left, finding.left) || touches(row, Side::Right, finding.right);
    });
    if (found == rows.end()) return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

} // namespace

int PagedReport::rowsTop(std::size_t page) const {
    return page == 0 && head.height > 0 ? setting.geometry.headTopLeft().y() + head.height
                                        : setting.geometry.body.top();
}

Expected<PagedReport> pageReport(const Comparison& comparison, const ReportOptions& options,
                                 const QDateTime& made, const std::stop_token& stop,
                                 const Progress& progress) {
    PagedReport report;
    ReportSetting& setting = report.setting;
    setting.geometry = pageGeometry(options);
    setting.style = printStyle(options);
    setting.rows = chosenRows(comparison, options.rows, options.kinds);
    const auto setHead = [&](const std::vector<std::optional<std::size_t>>& pageOfFinding) {
        if (options.head == HeadChoice::With)
            report.head = layOutHead(comparison, options, made, setting.geometry, pageOfFinding);
    };
    setHead({});

    std::vector<RowHeights> heights;
    heights.reserve(setting.rows.size());
    for (std::size_t row = 0; row < setting.rows.size(); ++row) {
        if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        heights.push_back(heightsOf(layOut(comparison, setting, row), setting.style.fonts));
        if (progress && row % rowsPerProgress == 0)
            progress(static_cast<double>(row) / static_cast<double>(setting.rows.size()));
    }
    settlePages(report, comparison, std::move(heights));
    std::vector<std::optional<std::size_t>> pageOfFinding;
    for (const Finding& finding : comparison.findings) {
        const auto row = rowOf(finding, comparison, setting.rows);
        report.rowOfFinding.push_back(row);
        pageOfFinding.push_back(row ? std::optional(setting.pageOfRow[*row]) : std::nullopt);
    }
    setHead(pageOfFinding);
    return report;
}

} // namespace wireside
