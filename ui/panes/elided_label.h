// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of text that ends in "…" where it does not fit; the tool tip then shows all of it.
#pragma once

#include <QLabel>

namespace wireside {

class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool fits() const;
};

} // namespace wireside
