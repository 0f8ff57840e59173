// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bar that shows which parts of a report are shared, reworded and only here.
//
//     bar->setShares(comparison.leftShares);
//     shareSegments({.shared = .5, .reworded = .25, .unique = .25}, 200)   // {100, 50}: the rest is free
#pragma once

#include "core/compare/comparison.h"

#include <QWidget>

#include <optional>

namespace wireside {

// The widths of the two coloured parts of a bar, in pixels; a part that is not 0 is never invisible.
struct ShareSegments {
    int shared = 0;
    int reworded = 0;

    bool operator==(const ShareSegments&) const = default;
};
[[nodiscard]] ShareSegments shareSegments(const Shares& shares, int width);

class ShareBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);

    // None: not compared yet; the bar is empty.
    void setShares(std::optional<Shares> shares);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Shares> m_shares;
};

} // namespace wireside
