// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/match_highlights.h"

#include "ui/panes/kind_colours.h"
#include "ui/panes/line_stretches.h"
#include "ui/panes/report_pane.h"

#include <QPen>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace wireside {

namespace {

QTextCharFormat foundFormat(const KindColours& colours) {
    QTextCharFormat format;
    format.setBackground(colours.found.tint);
    format.setProperty(QTextFormat::OutlinePen, QPen(colours.found.edge));
    return format;
}

QTextCharFormat currentFormat(const KindColours& colours) {
    QTextCharFormat format;
    format.setBackground(colours.found.edge);
    format.setForeground(colours.pane);
    return format;
}

} // namespace

MatchHighlights::MatchHighlights(ReportPane& pane, QObject* parent)
    : QObject(parent), m_pane(pane) {
    connect(&pane, &ReportPane::scrolled, this, &MatchHighlights::refresh);
    connect(&pane, &ReportPane::relaid, this, &MatchHighlights::refresh);
}

void MatchHighlights::setMatches(std::vector<TextSpan> matches) {
    if (!matches.empty()) m_pane.awaitText();
    m_textNumber = m_pane.textNumber();
    m_matches = std::move(matches);
    m_current = std::nullopt;
    refresh();
}

void MatchHighlights::setCurrent(std::optional<std::size_t> match) {
    if (m_current == match) return;
    m_current = match;
    refresh();
}

bool MatchHighlights::isInView(std::size_t match) const {
    const PositionRange place = placeOf(match);
    return m_pane.shows(place.begin, place.end);
}

void MatchHighlights::centre(std::size_t match) {
    const PositionRange place = placeOf(match);
    m_pane.centre(place.begin, place.end);
}

void MatchHighlights::select(std::size_t match) {
    m_pane.setTextCursor(cursorOn(m_matches[match]));
}

QTextCursor MatchHighlights::cursorOn(const TextSpan& span) const {
    QTextCursor cursor(m_pane.document());
    cursor.setPosition(m_pane.paneText().position(span.begin));
    cursor.setPosition(m_pane.paneText().endPosition(span.end), QTextCursor::KeepAnchor);
    return cursor;
}

PositionRange MatchHighlights::placeOf(std::size_t match) const {
    const TextSpan& span = m_matches[match];
    return {m_pane.paneText().position(span.begin), m_pane.paneText().endPosition(span.end)};
}

void MatchHighlights::refresh() {
    QList<QTextEdit::ExtraSelection> selections;
    // A pane with another text has no matches until they are looked for in that.
    if (m_textNumber == m_pane.textNumber() && !m_matches.empty()) {
        const Viewport seen = m_pane.view();
        const auto inView =
            positionsIn(*m_pane.document(),
                        {.top = double(seen.scroll), .bottom = double(seen.scroll + seen.height)});
        const KindColours& colours = kindColours(lookOf(m_pane.palette()));
        const auto first = std::ranges::upper_bound(
            m_matches, m_pane.paneText().offset(inView.begin), {}, &TextSpan::end);
        const auto last = std::ranges::upper_bound(m_matches, m_pane.paneText().offset(inView.end),
                                                   {}, &TextSpan::begin);
        for (auto match = first; match < last; ++match) {
            const bool current = m_current == static_cast<std::size_t>(match - m_matches.begin());
            selections.push_back(
                {cursorOn(*match), current ? currentFormat(colours) : foundFormat(colours)});
        }
    }
    m_pane.setExtraSelections(selections);
}

} // namespace wireside
