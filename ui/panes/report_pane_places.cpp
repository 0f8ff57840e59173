// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the text of a pane stands, and how it comes into view.
#include "ui/panes/laid_out_lines.h"
#include "ui/panes/line_stretches.h"
#include "ui/panes/report_pane.h"

#include <QScrollBar>

#include <algorithm>

namespace wireside {

Strip ReportPane::sentenceStrip(std::size_t sentence) const {
    return stripOf(*document(), marks()[sentence].begin, marks()[sentence].end);
}

std::optional<Strip> ReportPane::findingStrip(std::size_t finding) const {
    const auto mark = std::ranges::find(findings(), finding, &FindingMark::finding);
    if (mark == findings().end()) return std::nullopt;
    return stripOf(*document(), mark->begin, mark->end);
}

SoughtPlace ReportPane::placeOf(std::size_t link) const {
    const std::vector<std::size_t>& sentences = m_comparison->links[link].on(m_side);
    return {.begin = marks()[sentences.front()].begin,
            .end = marks()[sentences.back()].end,
            .scroll = [this](const Strip& strip) { return scrollToCentre(view(), strip); }};
}

bool ReportPane::shows(int begin, int end) const {
    return m_places->isLaidOut(end) && isInView(view(), stripOf(*document(), begin, end));
}

void ReportPane::bringToTop(int position) {
    m_places->seek({position, position + 1,
                    [this](const Strip& strip) { return scrollToLevel(view(), strip.top, 0); }});
}

void ReportPane::centre(int begin, int end) {
    m_places->seek(
        {begin, end, [this](const Strip& strip) { return scrollToCentre(view(), strip); }});
}

void ReportPane::reveal(std::size_t link) {
    awaitText();
    const SoughtPlace place = placeOf(link);
    if (!shows(place.begin, place.end)) m_places->seek(place);
}

void ReportPane::reveal(const Strip& strip) {
    if (isInView(view(), strip)) return;
    verticalScrollBar()->setValue(scrollToCentre(view(), strip));
}

std::optional<double> ReportPane::heightOf(std::size_t link) const {
    if (m_awaitsText) return std::nullopt;
    const SoughtPlace place = placeOf(link);
    if (!m_places->isLaidOut(place.begin)) return std::nullopt;
    return heightOf(stripOf(*document(), place.begin, place.end));
}

std::optional<double> ReportPane::heightOf(const Strip& strip) const {
    const double height = strip.top - verticalScrollBar()->value();
    if (height < 0 || height >= viewport()->height()) return std::nullopt;
    return height;
}

void ReportPane::bringTo(std::size_t link, std::optional<double> height) {
    awaitText();
    SoughtPlace place = placeOf(link);
    if (height)
        place.scroll = [this, height](const Strip& strip) {
            return scrollToLevel(view(), strip.top, *height);
        };
    m_places->seek(place);
}

void ReportPane::bringTo(const Strip& strip, std::optional<double> height) {
    verticalScrollBar()->setValue(height ? scrollToLevel(view(), strip.top, *height)
                                         : scrollToCentre(view(), strip));
}

void ReportPane::scrollTo(int scroll) { verticalScrollBar()->setValue(scroll); }

ReadingGeometry ReportPane::measure() const { return measure(laidOutLines(*document())); }

ReadingGeometry ReportPane::measure(const ReadingLines& lines) const {
    ReadingGeometry geometry = readingGeometry(marks(), m_comparison.get(), m_side, lines);
    geometry.findings.reserve(findings().size());
    for (const FindingMark& mark : findings())
        geometry.findings.push_back(lines.strip(mark.begin, mark.end));
    return geometry;
}

} // namespace wireside
