// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where sentences and links are read in both panes, kept up to date.
//
//     PanePlaces places(*left->pane(), *right->pane());
//     connect(&places, &PanePlaces::changed, ribbons, [&] { ribbons->setLinks(...); });
//
// Panes are measured once per turn of the event loop, however often they are laid out in it.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/reading_geometry.h"

#include <QObject>
#include <QTimer>

#include <array>

namespace wireside {

class ReportPane;

class PanePlaces final : public QObject {
    Q_OBJECT

public:
    PanePlaces(const ReportPane& left, const ReportPane& right, QObject* parent = nullptr);

    [[nodiscard]] const ReadingGeometry& of(Side side) const {
        return m_geometries[static_cast<std::size_t>(side)];
    }

    // Now, and not once more in this turn.
    void measure();

Q_SIGNALS:
    void changed();

private:
    std::array<const ReportPane*, 2> m_panes;
    std::array<ReadingGeometry, 2> m_geometries;
    QTimer m_soon;
};

} // namespace wireside
