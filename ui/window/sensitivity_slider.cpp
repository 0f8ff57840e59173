// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sensitivity_slider.h"

#include "core/compare/compare.h"
#include "ui/window/sensitivity_levels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

namespace wireside {

namespace {

constexpr int sliderWidth = 64;

const SensitivityLevel& levelAt(int position) {
    return sensitivityLevels.at(static_cast<std::size_t>(position));
}

} // namespace

SensitivitySlider::SensitivitySlider(QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)) {
    m_slider->setRange(0, static_cast<int>(sensitivityLevels.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setFixedWidth(sliderWidth);
    m_slider->setValue(levelOf(CompareOptions{}.sensitivity));
    auto* label = new QLabel(tr("Sensitivity"));
    label->setBuddy(m_slider);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(m_slider);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showLevel();
        Q_EMIT sensitivityChanged(sensitivity());
    });
    showLevel();
}

double SensitivitySlider::sensitivity() const { return levelAt(m_slider->value()).sensitivity; }

void SensitivitySlider::setSensitivity(double sensitivity) {
    m_slider->setValue(levelOf(sensitivity));
}

void SensitivitySlider::step(int levelsOn) { m_slider->setValue(m_slider->value() + levelsOn); }

void SensitivitySlider::showLevel() {
    const QString level = levelName(levelAt(m_slider->value()));
    m_slider->setAccessibleName(tr("Sensitivity: %1").arg(level));
    setToolTip(
        tr("How sure a link must be: %1. To the left fewer links, to the right more.").arg(level));
}

} // namespace wireside
