// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where sentences and links are read in both panes, kept up to date.
//
//     PanePlaces places(*left->pane(), *right->pane(), turns);
//     connect(&places, &PanePlaces::changed, ribbons, [&] { ribbons->setLinks(...); });
//
// However often the panes are laid out, they are measured once in a while: at once where that is a matter of
// milliseconds; of texts so long that it takes a tenth of a second in steps, one a turn, and not without a rest.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/laid_out_lines.h"
#include "ui/panes/reading_geometry.h"
#include "ui/panes/turns.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace wireside {

class ReportPane;

class PanePlaces final : public QObject {
    Q_OBJECT

public:
    PanePlaces(const ReportPane& left, const ReportPane& right, Turns& turns,
               QObject* parent = nullptr);

    [[nodiscard]] const ReadingGeometry& of(Side side) const {
        return m_geometries[static_cast<std::size_t>(side)];
    }

    // Both now, and not once more in this turn; of very long texts only the first step.
    void measure();

Q_SIGNALS:
    void changed();

private:
    using Clock = std::chrono::steady_clock;
    void measureSoon();
    void waitForTurn();
    void goOn();
    void step();
    void tell();

    std::array<const ReportPane*, 2> m_panes;
    std::array<ReadingGeometry, 2> m_geometries;
    Turns& m_turns;
    std::size_t m_measured = 0;          // panes of this round,
    std::optional<LaidOutLines> m_lines; // and of the next one what has been read
    bool m_stale = false;                // what has been measured
    Clock::duration m_effort{};          // of this round
    Clock::time_point m_rested;          // when the next may begin
    QTimer m_rest;
    bool m_waits = false; // for its turn
};

} // namespace wireside
