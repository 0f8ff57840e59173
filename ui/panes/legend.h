// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds with their colour, their line and how many there are of each. Each is a switch: one that is
// off is not shown in the reports. Behind them stands how many findings there are.
//
//     legend->setCounts(countKinds(*comparison));   // "Shared 9   Reworded 14   Unique 6"
//     connect(legend->entry(SentenceKind::Unique), &LegendEntry::toggled, ...);
#pragma once

#include "core/compare/comparison.h"

#include <QAbstractButton>

#include <array>
#include <cstddef>
#include <optional>

namespace wireside {

class FindingChip;

// Links of either kind, and the sentences of both reports' own text that are on none.
struct KindCounts {
    std::size_t shared = 0;
    std::size_t reworded = 0;
    std::size_t unique = 0;

    bool operator==(const KindCounts&) const = default;
};
[[nodiscard]] KindCounts countKinds(const Comparison& comparison);

// A sample of how sentences of one kind are marked, the kind's name and a count.
class LegendEntry final : public QAbstractButton {
    Q_OBJECT

public:
    LegendEntry(SentenceKind kind, QString name, QWidget* parent = nullptr);

    void setCount(std::optional<std::size_t> count); // none: no comparison
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SentenceKind m_kind;
    QString m_name;
};

class Legend final : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    void setCounts(std::optional<KindCounts> counts);
    [[nodiscard]] LegendEntry* entry(SentenceKind kind) const {
        return m_entries[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] FindingChip* findings() const { return m_findings; }

private:
    std::array<LegendEntry*, 3> m_entries; // in the order of SentenceKind
    FindingChip* m_findings;
};

} // namespace wireside
