// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links by hand: what the actions to link, to unlink and to tell apart do.
//
//     LinkJudging judging(session, actions, *left->pane(), *right->pane());
//     connect(&judging, &LinkJudging::told, statusBar, ...);     // "Linked by hand: “…” and “…”."
//
// Each is a step on the session's undo stack. While linking would change something, the panes mark the
// sentences that are meant; a link that was made becomes the current one. Nothing can be said while the comparison
// is of former texts, or other reports are on their way: it would be of other sentences, or lost.
#pragma once

#include "core/compare/judgement.h"
#include "ui/window/sentence_picks.h"

#include <QObject>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace wireside {

class Actions;
class ReportPane;
class Session;

class LinkJudging final : public QObject {
    Q_OBJECT

public:
    // Make it after all views are told of the session's changes.
    LinkJudging(Session& session, const Actions& actions, ReportPane& left, ReportPane& right,
                QObject* parent = nullptr);

    // What is not the same is the current link, whatever sentences are selected.
    void tellCurrentLinkApart();

Q_SIGNALS:
    void told(const QString& what);

private:
    void linkPicked();
    void unlink();
    void tellApart();
    [[nodiscard]] bool canJudge() const;
    [[nodiscard]] bool canLink() const;
    [[nodiscard]] bool meansPicked() const;
    [[nodiscard]] QString quoted(const char* text) const;
    void refresh();
    void selectNewLink();

    Session& m_session;
    const Actions& m_actions;
    std::array<ReportPane*, 2> m_panes;
    SentencePicks m_picks;
    bool m_picksAreNewer = false;                                     // than the current link
    std::optional<std::pair<SentenceRange, SentenceRange>> m_newLink; // not compared yet
};

} // namespace wireside
