// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sensitivity_slider.h"

#include "core/compare/compare.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <algorithm>
#include <array>
#include <cmath>

namespace wireside {

namespace {

constexpr int sliderWidth = 64;

struct Level {
    double sensitivity;
    const char* name;
};

// As CompareOptions names them.
constexpr std::array levels{Level{0.50, QT_TRANSLATE_NOOP("wireside::SensitivitySlider", "strict")},
                            Level{CompareOptions{}.sensitivity,
                                  QT_TRANSLATE_NOOP("wireside::SensitivitySlider", "default")},
                            Level{0.05, QT_TRANSLATE_NOOP("wireside::SensitivitySlider", "loose")}};
constexpr int usualLevel = 1;

const Level& levelAt(int position) { return levels.at(static_cast<std::size_t>(position)); }

} // namespace

SensitivitySlider::SensitivitySlider(QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)) {
    m_slider->setRange(0, static_cast<int>(levels.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setFixedWidth(sliderWidth);
    m_slider->setValue(usualLevel);
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
    const auto distance = [sensitivity](const Level& level) {
        return std::abs(std::log(level.sensitivity / sensitivity)); // of probabilities: by ratio
    };
    const auto nearest = std::ranges::min_element(levels, {}, distance);
    m_slider->setValue(static_cast<int>(nearest - levels.begin()));
}

void SensitivitySlider::step(int levelsOn) { m_slider->setValue(m_slider->value() + levelsOn); }

void SensitivitySlider::showLevel() {
    const QString level = tr(levelAt(m_slider->value()).name);
    m_slider->setAccessibleName(tr("Sensitivity: %1").arg(level));
    setToolTip(
        tr("How sure a link must be: %1. To the left fewer links, to the right more.").arg(level));
}

} // namespace wireside
