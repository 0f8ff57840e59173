// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_search.h"

#include "ui/panes/line_stretches.h"
#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"
#include "ui/window/find_bar.h"

#include <QTextCursor>

#include <future>

namespace wireside {

namespace {

constexpr std::array bothSides{Side::Left, Side::Right};
constexpr qsizetype longestQuery = 200; // more that is selected is meant for something else

QString queryFrom(const ReportPane& pane) {
    const QTextCursor selection = pane.textCursor();
    if (selection.selectionEnd() - selection.selectionStart() > longestQuery) return {};
    return selection.selectedText().simplified(); // on one line
}

std::vector<TextSpan> matchesIn(const std::u16string& text, const FindRequest& request) {
    if (request.text.isEmpty()) return {};
    return findMatches(text, toU16(request.text), request.options);
}

} // namespace

ReportSearch::ReportSearch(const Session& session, FindBar& bar, ReportPane& left,
                           ReportPane& right, QObject* parent)
    : QObject(parent), m_session(session), m_bar(bar), m_parts{Part(left), Part(right)} {
    connect(&bar, &FindBar::requestChanged, this, &ReportSearch::findAsAsked);
    connect(&session, &Session::reportChanged, this, &ReportSearch::follow);
    connect(&session, &Session::textChanged, this, &ReportSearch::find);
}

void ReportSearch::ask() {
    const ReportPane& pane = part(sideInUse()).pane;
    if (!m_bar.isOpen() || pane.hasFocus()) m_from = placeInUse();
    m_bar.ask(pane.hasFocus() ? queryFrom(pane) : QString());
    findAsAsked(); // also for the same text from another place
}

void ReportSearch::step(int direction) {
    bool onCurrent = true;
    if (!m_bar.isOpen()) {
        const auto selected = selectedPlace();
        m_from = placeInUse();
        m_bar.open();
        onCurrent = m_current && selected == m_walk.placeOf(*m_current);
    }
    if (!m_current) return;
    // Where nothing was selected, the next match is the first one from here.
    const auto [match, wrap] = onCurrent || direction < 0 ? stepped(m_walk, *m_current, direction)
                                                          : MatchStep{.match = *m_current};
    m_from = m_walk.placeOf(match);
    setCurrent(match, wrap);
    highlightsOf(match).centre(m_walk.at(match).index);
}

void ReportSearch::close() {
    const QWidget* keyboard = m_bar.window()->focusWidget();
    if (keyboard && m_bar.isAncestorOf(keyboard)) {
        const Side side = m_current ? m_walk.at(*m_current).side : m_from.side;
        // Out of view, selecting the match would scroll back to it.
        if (m_current && highlightsOf(*m_current).isInView(m_walk.at(*m_current).index))
            highlightsOf(*m_current).select(m_walk.at(*m_current).index);
        part(side).pane.setFocus(Qt::OtherFocusReason);
    }
    m_bar.dismiss();
}

Side ReportSearch::sideInUse() const {
    if (part(Side::Right).pane.hasFocus() || !m_session.report(Side::Left)) return Side::Right;
    return Side::Left;
}

std::optional<ReportPlace> ReportSearch::selectedPlace() const {
    const Side side = sideInUse();
    const ReportPane& pane = part(side).pane;
    if (!pane.hasFocus() || !pane.textCursor().hasSelection()) return std::nullopt;
    return ReportPlace{side, pane.paneText().offset(pane.textCursor().selectionStart())};
}

// What is selected, else the top of what is in view.
ReportPlace ReportSearch::placeInUse() const {
    if (const auto selected = selectedPlace()) return *selected;
    const Side side = sideInUse();
    const ReportPane& pane = part(side).pane;
    const Viewport seen = pane.view();
    const auto inView =
        positionsIn(*pane.document(),
                    {.top = double(seen.scroll), .bottom = double(seen.scroll + seen.height)});
    return {side, pane.paneText().offset(inView.begin)};
}

void ReportSearch::find() {
    const FindRequest request = m_bar.request();
    const auto found = [&](Side side) { return matchesIn(m_session.text(side), request); };
    // In long texts each takes a while, and who types waits for both.
    auto right = std::async(std::launch::async, found, Side::Right);
    m_walk = {.left = found(Side::Left), .right = right.get()};
    for (const Side side : bothSides) part(side).highlights.setMatches(m_walk.on(side));
    setCurrent(firstFrom(m_walk, m_from), Wrap::None);
}

void ReportSearch::findAsAsked() {
    find();
    if (!m_current) return;
    const std::size_t index = m_walk.at(*m_current).index;
    if (!highlightsOf(*m_current).isInView(index)) highlightsOf(*m_current).centre(index);
}

// Another report is not scrolled in: it is to be read from its beginning.
void ReportSearch::follow() {
    if (!m_session.report(Side::Left) && !m_session.report(Side::Right)) m_bar.dismiss();
    find();
}

void ReportSearch::setCurrent(std::optional<std::size_t> match, Wrap wrap) {
    m_current = match;
    const auto current = match ? std::optional(m_walk.at(*match)) : std::nullopt;
    for (const Side side : bothSides)
        part(side).highlights.setCurrent(
            current && current->side == side ? std::optional(current->index) : std::nullopt);
    const bool asked = m_bar.isOpen() && m_bar.hasText();
    m_bar.setStatus(asked ? std::optional(FindStatus{
                                .current = match.value_or(0), .count = m_walk.size(), .wrap = wrap})
                          : std::nullopt);
}

MatchHighlights& ReportSearch::highlightsOf(std::size_t match) {
    return part(m_walk.at(match).side).highlights;
}

} // namespace wireside
