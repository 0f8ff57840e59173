// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sentence_picks.h"

#include "ui/panes/report_pane.h"
#include "ui/session/session.h"

#include <algorithm>

namespace wireside {

namespace {

SentenceRange rangeOf(const MarkRange& range) { return {range.first, range.last}; }

// A caret behind the last character of a sentence is in it.
SentenceRange sentenceAtCaret(const std::vector<SentenceMark>& marks, int caret) {
    const SentenceRange at = rangeOf(marksWithin(marks, caret, caret + 1));
    return at.empty() ? rangeOf(marksWithin(marks, caret - 1, caret)) : at;
}

} // namespace

SentencePicks::SentencePicks(const Session& session, const ReportPane& left,
                             const ReportPane& right, QObject* parent)
    : QObject(parent), m_session(session), m_parts{Part{&left}, Part{&right}} {
    connectPane(Side::Left);
    connectPane(Side::Right);
    connect(&session, &Session::reportChanged, this, [this](Side side) {
        part(side).caretIsMeant = false;
        Q_EMIT changed();
    });
    connect(&session, &Session::currentLinkChanged, this, &SentencePicks::followLink);
}

void SentencePicks::connectPane(Side side) {
    connect(part(side).pane, &ReportPane::cursorPositionChanged, this, [this, side] {
        part(side).caretIsMeant = true;
        Q_EMIT changed();
    });
    connect(part(side).pane, &ReportPane::selectionChanged, this, &SentencePicks::changed);
}

SentenceRange SentencePicks::on(Side side) const {
    const QTextCursor cursor = part(side).pane->textCursor();
    const std::vector<SentenceMark>& marks = part(side).pane->marks();
    if (cursor.hasSelection())
        return rangeOf(marksWithin(marks, cursor.selectionStart(), cursor.selectionEnd()));
    return part(side).caretIsMeant ? sentenceAtCaret(marks, cursor.position()) : SentenceRange();
}

void SentencePicks::followLink() {
    const auto link = m_session.currentLink();
    if (!link) return;
    for (const Side side : {Side::Left, Side::Right}) {
        const SentenceRange picked = on(side);
        const auto& linked = m_session.comparison()->links[*link].on(side);
        const bool isOnLink = std::ranges::any_of(
            linked, [&picked](std::size_t sentence) { return picked.contains(sentence); });
        if (!isOnLink) part(side).caretIsMeant = false;
    }
    Q_EMIT changed();
}

} // namespace wireside
