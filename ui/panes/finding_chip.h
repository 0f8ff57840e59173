// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many findings there are, beside the kinds: a flag and a number, in the findings' colour. A click leads to them.
//
//     chip->setCount(2);    // "⚑ 2"; screen readers say "2 findings"
//     chip->setCount(0);    // not there
#pragma once

#include <QAbstractButton>

#include <cstddef>

namespace wireside {

class FindingChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FindingChip(QWidget* parent = nullptr);

    void setCount(std::size_t count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace wireside
