// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which sentences of either report the user means: those that the selection touches, else the one that
// the caret was put in.
//
//     SentencePicks picks(session, *left->pane(), *right->pane());
//     picks.on(Side::Left)    // {3, 5}: the fourth and fifth sentence
//
// A caret that nobody has moved, or from before another link was followed, means nothing.
#pragma once

#include "core/compare/judgement.h"

#include <QObject>

#include <array>

namespace wireside {

class ReportPane;
class Session;

class SentencePicks final : public QObject {
    Q_OBJECT

public:
    // Make it after the panes are told of the session's changes.
    SentencePicks(const Session& session, const ReportPane& left, const ReportPane& right,
                  QObject* parent = nullptr);

    // Empty where none is meant.
    [[nodiscard]] SentenceRange on(Side side) const;
    [[nodiscard]] bool onBoth() const {
        return !on(Side::Left).empty() && !on(Side::Right).empty();
    }

Q_SIGNALS:
    void changed();

private:
    struct Part {
        const ReportPane* pane = nullptr;
        bool caretIsMeant = false;
    };
    [[nodiscard]] Part& part(Side side) { return m_parts[static_cast<std::size_t>(side)]; }
    [[nodiscard]] const Part& part(Side side) const {
        return m_parts[static_cast<std::size_t>(side)];
    }
    void connectPane(Side side);
    void followLink();

    const Session& m_session;
    std::array<Part, 2> m_parts;
};

} // namespace wireside
