// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sensitivity_levels.h"

#include "ui/window/sensitivity_slider.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(SensitivityLevels, GivenASensitivity_WhenItsLevelIsAsked_ThenItIsTheNearest) {
    for (std::size_t i = 0; i < sensitivityLevels.size(); ++i)
        EXPECT_EQ(levelOf(sensitivityLevels.at(i).sensitivity), static_cast<int>(i));
    EXPECT_EQ(levelOf(0), 2);
    EXPECT_EQ(levelOf(1), 0);
    EXPECT_EQ(levelName(sensitivityLevels[2]), QStringLiteral("loose"));
}

TEST(SensitivityLevels, GivenTheSlider_WhenASensitivityIsSet_ThenItTellsTheLevelsOwn) {
    SensitivitySlider slider;
    const QSignalSpy changes(&slider, &SensitivitySlider::sensitivityChanged);

    slider.setSensitivity(0.06);

    EXPECT_EQ(slider.sensitivity(), 0.05);
    EXPECT_EQ(changes.count(), 1);
}

} // namespace
} // namespace wireside
