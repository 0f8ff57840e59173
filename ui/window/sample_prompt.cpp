// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_prompt.h"

#include "ui/window/action_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wireside {

namespace {

constexpr int buttonPadding = 16;

} // namespace

SamplePrompt::SamplePrompt(QAction* openSample, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 20);
    layout->addStretch();
    layout->addWidget(new QLabel(tr("No reports at hand?")));
    QPushButton* button = actionButton(openSample);
    button->setMinimumWidth(button->sizeHint().width() + buttonPadding);
    layout->addWidget(button);
    layout->addStretch();
}

} // namespace wireside
