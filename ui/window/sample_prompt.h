// SPDX-License-Identifier: GPL-3.0-or-later
//
// Below the two empty sides: offers the sample reports to somebody who has none at hand.
#pragma once

#include <QWidget>

class QAction;

namespace wireside {

class SamplePrompt final : public QWidget {
    Q_OBJECT

public:
    explicit SamplePrompt(QAction* openSample, QWidget* parent = nullptr);
};

} // namespace wireside
