// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user does to the reports of a session: edits, and what is said of them by hand.
#include "core/text/language.h"
#include "ui/session/edit_command.h"
#include "ui/session/handwork_step.h"
#include "ui/session/session.h"

#include <utility>

namespace wireside {

namespace {

constexpr std::array bothSides{Side::Left, Side::Right};

} // namespace

void Session::edit(Side side, TextSpan span, std::u16string_view typed) {
    Q_ASSERT(report(side) && span.begin <= span.end && span.end <= text(side).size());
    TextChange change = at(side).text.changeFor(span, typed);
    if (change.empty()) return;
    const auto follow = [this](Side where, const TextChange& done) {
        followEdit(where, done,
                   shifted(handwork(), where,
                           {.position = done.position,
                            .removed = done.removed.size(),
                            .added = done.added.size()}));
    };
    // What was said of a text that went with the edit comes back with it.
    const auto followBack = [this, before = handwork()](Side where, const TextChange& done) {
        followEdit(where, done, before);
    };
    m_undoStack.push(new EditCommand(side, at(side).text, std::move(change),
                                     {.done = follow, .undone = followBack}));
}

void Session::followEdit(Side side, const TextChange& change, const Handwork& after) {
    const bool wasIdle = activity() == Activity::Idle;
    m_comparing.drop();
    m_pause.start();
    at(side).marksMoved = true;
    m_options.judgements = after.judgements;
    for (const Side each : bothSides) at(each).interpretation = after.on(each);
    Q_EMIT textChanged(side, change);
    tellModified(side);
    if (!wasIdle) Q_EMIT activityChanged();
}

void Session::tellModified(Side side) {
    if (std::exchange(at(side).toldModified, isModified(side)) != isModified(side))
        Q_EMIT modifiedChanged(side);
}

void Session::markTextSaved(Side side) {
    if (!m_file.isEmpty() && isModified(side)) m_fileIsBehind = true;
    at(side).text.markSaved();
    tellModified(side);
}

void Session::judge(std::vector<Judgement> judgements, const QString& text) {
    if (judgements == m_options.judgements) return;
    Handwork after = handwork();
    after.judgements = std::move(judgements);
    m_undoStack.push(new HandworkStep(*this, std::move(after), text));
}

void Session::interpret(Side side, Interpretation interpretation, const QString& text) {
    Q_ASSERT(report(side));
    interpretation.language = languageTag(interpretation.language);
    if (interpretation == at(side).interpretation) return;
    Handwork after = handwork();
    after.on(side) = std::move(interpretation);
    m_undoStack.push(new HandworkStep(*this, std::move(after), text));
}

Handwork Session::handwork() const {
    return {.judgements = m_options.judgements,
            .left = interpretation(Side::Left),
            .right = interpretation(Side::Right)};
}

void Session::setHandwork(const Handwork& handwork) {
    if (handwork == this->handwork()) return;
    for (const Side side : bothSides) at(side).interpretation = handwork.on(side);
    if (std::exchange(m_options.judgements, handwork.judgements) != handwork.judgements)
        Q_EMIT optionsChanged();
    compareAnew();
}

} // namespace wireside
