// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_editing.h"

#include "ui/panes/long_lines.h"
#include "ui/panes/report_pane.h"
#include "ui/session/session.h"
#include "ui/window/report_side.h"
#include "ui/window/scroll_sync.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopedValueRollback>

#include <array>

namespace wireside {

namespace {

constexpr std::array bothSides{Side::Left, Side::Right};

// Qt moves all that stands below a key's place: a key blocks for 100 ms in so long a text.
constexpr std::size_t longestEditableText = 8'000'000;

// lupdate does not see which namespace the class is in when it is named outside of its members.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::TextEditing)
};

QString longText(Side side) {
    const QString limit = QLocale().toString(qulonglong{longestEditableText});
    return side == Side::Left
               ? Texts::tr("The left report can't be edited here: it is longer than %1 characters.")
                     .arg(limit)
               : Texts::tr(
                     "The right report can't be edited here: it is longer than %1 characters.")
                     .arg(limit);
}

QString longLineText(Side side) {
    const QString limit = QLocale().toString(longestEditableLine);
    return side == Side::Left
               ? Texts::tr("The left report can't be edited here: a line of it is longer than "
                           "%1 characters.")
                     .arg(limit)
               : Texts::tr("The right report can't be edited here: a line of it is longer than "
                           "%1 characters.")
                     .arg(limit);
}

} // namespace

TextEditing::TextEditing(Session& session, ReportSide& left, ReportSide& right, ScrollSync& sync,
                         QObject* parent)
    : QObject(parent), m_session(session), m_sides{&left, &right}, m_sync(sync) {
    for (const Side side : bothSides) connectSide(side);
    connect(&session, &Session::textChanged, this, &TextEditing::follow);
    connect(&session, &Session::modifiedChanged, this, &TextEditing::showState);
    connect(&session, &Session::reportChanged, this, &TextEditing::prepare);
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
    const bool tooLong = asked && m_session.text(side).size() > longestEditableText;
    const bool lineTooLong = asked && !tooLong && !breaksOfLongLines(m_session.text(side)).empty();
    if (asked) pane(side).awaitText();
    pane(side).setEditable(asked && !tooLong && !lineTooLong);
    showState(side);
    if (tooLong) Q_EMIT refused(longText(side));
    if (lineTooLong) Q_EMIT refused(longLineText(side));
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
