// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/overview_rows.h"

#include <algorithm>
#include <cmath>

namespace wireside {

namespace {

constexpr double largestScale = 0.25; // a report of one screen is small here

int severity(SentenceKind kind) {
    switch (kind) {
    case SentenceKind::Shared: return 1;
    case SentenceKind::Reworded: return 2;
    case SentenceKind::Unique: return 3;
    }
    return 0;
}

int severity(const OverviewRow& row) { return row ? severity(*row) : 0; }

} // namespace

double overviewScale(double leftHeight, double rightHeight, double rows) {
    const double longest = std::max({leftHeight, rightHeight, 1.0});
    return std::min(std::max(rows, 1.0) / longest, largestScale);
}

std::vector<OverviewRow> overviewRows(const std::vector<OverviewSpan>& spans, double scale,
                                      double documentHeight) {
    std::vector<OverviewRow> rows(
        static_cast<std::size_t>(std::max(0.0, std::ceil(documentHeight * scale))));
    if (rows.empty()) return rows;
    const auto rowAt = [&](double row) {
        return std::clamp(row, 0.0, static_cast<double>(rows.size() - 1));
    };
    for (const OverviewSpan& span : spans) {
        const auto first = static_cast<std::size_t>(rowAt(std::floor(span.strip.top * scale)));
        const auto last = static_cast<std::size_t>(rowAt(std::ceil(span.strip.bottom * scale) - 1));
        for (std::size_t row = first; row <= std::max(first, last); ++row)
            if (severity(span.kind) > severity(rows[row])) rows[row] = span.kind;
    }
    return rows;
}

std::vector<OverviewBand> overviewBands(const std::vector<OverviewRow>& rows) {
    std::vector<OverviewBand> bands;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const OverviewRow kind = rows[row];
        if (!kind) continue;
        const bool continues =
            !bands.empty() && bands.back().last == row && bands.back().kind == *kind;
        if (!continues) bands.push_back({row, row, *kind});
        bands.back().last = row + 1;
    }
    return bands;
}

Strip overviewFrame(const Viewport& view, double scale, double least) {
    const double end = (view.maximum + view.height) * scale;
    const double height = std::min(std::max(view.height * scale, least), std::max(end, least));
    const double top = std::clamp(view.scroll * scale, 0.0, std::max(end - height, 0.0));
    return {top, top + height};
}

int overviewScroll(const Viewport& view, double scale, double row) {
    return scrollToLevel(view, row / scale, view.height / 2.0);
}

} // namespace wireside
