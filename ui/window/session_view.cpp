// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_view.h"

#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/window/comparison_view.h"
#include "ui/window/report_side.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

std::size_t offsetAtTop(const ReportPane& pane) {
    return pane.paneText().offset(pane.positionAtTop());
}

void bringToTop(ReportPane& pane, std::size_t offset) {
    pane.awaitText();
    const int last = pane.document()->characterCount() - 1;
    pane.bringToTop(std::min(pane.paneText().position(offset), last));
}

std::size_t beginOf(const Comparison& comparison, const Link& link, Side side) {
    return comparison.document(side).sentences[link.on(side).front()].span.begin;
}

} // namespace

SessionView::SessionView(Session& session, ComparisonView& view, QObject* parent)
    : QObject(parent), m_session(session), m_view(view) {
    connect(&session, &Session::restored, this,
            [this](const SavedSession& saved) { m_awaited = saved.view; });
    connect(&session, &Session::reportChanged, this, [this] { m_awaited.reset(); });
    connect(&session, &Session::comparisonChanged, this, [this] {
        if (m_awaited && m_session.comparison()) show(*std::exchange(m_awaited, std::nullopt));
    });
}

SavedView SessionView::current() const {
    const auto topOf = [this](Side side) {
        return m_session.report(side) ? offsetAtTop(*m_view.side(side).pane()) : std::size_t{0};
    };
    SavedView view{.left = topOf(Side::Left), .right = topOf(Side::Right), .link = {}};
    if (const auto link = m_session.currentLink()) {
        const Comparison& comparison = *m_session.comparison();
        view.link = SavedLink{beginOf(comparison, comparison.links[*link], Side::Left),
                              beginOf(comparison, comparison.links[*link], Side::Right)};
    }
    return view;
}

void SessionView::show(const SavedView& saved) {
    const Comparison& comparison = *m_session.comparison();
    const auto found = std::ranges::find_if(comparison.links, [&](const Link& link) {
        return saved.link == SavedLink{beginOf(comparison, link, Side::Left),
                                       beginOf(comparison, link, Side::Right)};
    });
    if (found != comparison.links.end())
        m_session.selectLink(static_cast<std::size_t>(found - comparison.links.begin()));
    m_view.moveApart([&] {
        bringToTop(*m_view.side(Side::Left).pane(), saved.left);
        bringToTop(*m_view.side(Side::Right).pane(), saved.right);
    });
}

} // namespace wireside
