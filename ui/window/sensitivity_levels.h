// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings of the dial for how sure a link must be, from strict to loose.
//
//     levelOf(0.05)                       // 2, of sensitivityLevels
//     levelName(sensitivityLevels[2])     // "loose"
#pragma once

#include "core/compare/compare.h"

#include <QString>
#include <QtGlobal>

#include <array>

namespace wireside {

struct SensitivityLevel {
    double sensitivity; // the least probability of a link
    const char* name;   // see levelName()
};

// As CompareOptions names them.
inline constexpr std::array sensitivityLevels{
    SensitivityLevel{0.50, QT_TRANSLATE_NOOP("wireside::SensitivitySlider", "strict")},
    SensitivityLevel{CompareOptions{}.sensitivity,
                     QT_TRANSLATE_NOOP("wireside::SensitivitySlider", "default")},
    SensitivityLevel{0.05, QT_TRANSLATE_NOOP("wireside::SensitivitySlider", "loose")}};

// The level that is nearest to a sensitivity.
[[nodiscard]] int levelOf(double sensitivity);

// In the user's language.
[[nodiscard]] QString levelName(const SensitivityLevel& level);

} // namespace wireside
