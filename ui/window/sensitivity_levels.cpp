// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sensitivity_levels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::SensitivitySlider)
};

} // namespace

int levelOf(double sensitivity) {
    const auto nearest =
        std::ranges::min_element(sensitivityLevels, {}, [&](const SensitivityLevel& level) {
            return std::abs(level.sensitivity - sensitivity);
        });
    return static_cast<int>(nearest - sensitivityLevels.begin());
}

QString levelName(const SensitivityLevel& level) { return Texts::tr(level.name); }

} // namespace wireside
