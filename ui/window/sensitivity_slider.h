// SPDX-License-Identifier: GPL-3.0-or-later
//
// How sure a link must be, as a slider from strict to loose.
//
//     connect(slider, &SensitivitySlider::sensitivityChanged, ...);    // CompareOptions::sensitivity
//     slider->step(1);    // looser: more links
#pragma once

#include <QWidget>

class QSlider;

namespace wireside {

class SensitivitySlider final : public QWidget {
    Q_OBJECT

public:
    explicit SensitivitySlider(QWidget* parent = nullptr);

    // The least probability of a link.
    [[nodiscard]] double sensitivity() const;
    // The nearest level.
    void setSensitivity(double sensitivity);
    // Positive: more links.
    void step(int levels);

Q_SIGNALS:
    void sensitivityChanged(double sensitivity);

private:
    void showLevel();

    QSlider* m_slider;
};

} // namespace wireside
