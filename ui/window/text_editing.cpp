// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_editing.h"

#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/window/editing_limits.h"
#include "ui/window/report_side.h"
#include "ui/window/scroll_sync.h"

#include <QScopedValueRollback>

#include <array>
#include <optional>

namespace wireside {

namespace {

constexpr std::array bothSides{Side::Left, Side::Right};

} // namespace

TextEditing::TextEditing(Session& session, ReportSide& left, ReportSide& right, ScrollSync& sync,
                         QObject* parent)
    : QObject(parent), m_session(session), m_sides{&left, &right}, m_sync(sync) {
    for (const Side side : bothSides) connectSide(side);
    connect(&session, &Session::textChanged, this, &TextEditing::follow);
    connect(&session, &Session::modifiedChanged, this, &TextEditing::showState);
    connect(&session, &Session::reportChanged, this, &TextEditing::prepare);
    connect(&session, &Session::activityChanged, this, [this] {
        for (const Side side : bothSides) holdWhileReplaced(side);
    });
}

ReportPane& TextEditing::pane(Side side) const { return *at(side).pane(); }

void TextEditing::connectSide(Side side) {
    connect(&pane(side), &ReportPane::edited, this,
            [this, side](const TextSpan& span, const std::u16string& typed) {
                const QScopedValueRollback typing(m_typing, true);
                m_sync.setLeading(side);
                m_session.edit(side, span, typed);
            });
    connect(&pane(side), &ReportPane::insertionRefused, this, [this] {
        Q_EMIT refused(
            tr("That is too long to be put into a text: paste it as a report of its own."));
    });
}

void TextEditing::setEditing(bool editing) {
    if (m_editing == editing) return;
    m_editing = editing;
    for (const Side side : bothSides) prepare(side);
}

void TextEditing::prepare(Side side) {
    const bool asked = m_editing && m_session.report(side);
    const auto obstacle = asked ? whyNotEditable(side, m_session.text(side)) : std::nullopt;
    if (asked) pane(side).awaitText();
    m_canEdit[static_cast<std::size_t>(side)] = asked && !obstacle;
    holdWhileReplaced(side);
    showState(side);
    if (obstacle) Q_EMIT refused(*obstacle);
}

void TextEditing::holdWhileReplaced(Side side) {
    const bool editable =
        m_canEdit[static_cast<std::size_t>(side)] && !m_session.isBeingReplaced(side);
    if (editable == pane(side).isEditable()) return;
    pane(side).setEditable(editable);
    showState(side);
}

void TextEditing::showState(Side side) {
    at(side).setState({.editing = pane(side).isEditable(), .modified = m_session.isModified(side)});
}

void TextEditing::follow(Side side, const TextChange& change) {
    pane(side).follow(change, m_session.text(side));
    // What is undone on the other side is to be looked at, and typed on.
    if (!m_typing && pane(other(side)).hasFocus()) pane(side).setFocus(Qt::OtherFocusReason);
}

} // namespace wireside
