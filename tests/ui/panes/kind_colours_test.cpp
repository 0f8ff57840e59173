// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/kind_colours.h"

#include "ui/window/look.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// The contrast ratio of WCAG 2: 1 to 21; 4.5 is enough for text, 3 for lines and marks.
double contrast(const QColor& one, const QColor& another) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(another)});
    return (lighter + 0.05) / (darker + 0.05);
}

class EitherTone : public testing::TestWithParam<Tone> {
protected:
    const KindColours& colours = kindColours(GetParam());
};

TEST_P(EitherTone, GivenText_WhenOnPaneOrTint_ThenItCanBeRead) {
    EXPECT_GE(contrast(colours.text, colours.pane), 7);
    EXPECT_GE(contrast(colours.text, colours.shared.tint), 7);
    EXPECT_GE(contrast(colours.text, colours.reworded.tint), 7);
    EXPECT_GE(contrast(colours.text, colours.found.tint), 7);
    EXPECT_GE(contrast(colours.pane, colours.found.edge), 4.5);
    EXPECT_GE(contrast(colours.softText, colours.pane), 4.5);
    EXPECT_GE(contrast(colours.softText, colours.window), 4.5);
}

TEST_P(EitherTone, GivenEdgesAndRules_WhenOnThePane_ThenTheyCanBeSeen) {
    EXPECT_GE(contrast(colours.shared.edge, colours.pane), 3);
    EXPECT_GE(contrast(colours.reworded.edge, colours.pane), 3);
    EXPECT_GE(contrast(colours.unique.edge, colours.pane), 3);
    EXPECT_GE(contrast(colours.finding, colours.pane), 3);
}

TEST_P(EitherTone, GivenTheWindowsPalette_WhenItsToneIsAsked_ThenItIsTheOneItWasMadeFor) {
    EXPECT_EQ(toneOf(windowPalette(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(KindColours, EitherTone, testing::Values(Tone::Light, Tone::Dark));

TEST(KindColours, GivenAKind_WhenAsked_ThenOnlyUniqueHasNoTint) {
    const KindColours& colours = kindColours(Tone::Light);

    EXPECT_TRUE(colours.of(SentenceKind::Shared).tint.isValid());
    EXPECT_TRUE(colours.of(SentenceKind::Reworded).tint.isValid());
    EXPECT_FALSE(colours.of(SentenceKind::Unique).tint.isValid());
}

} // namespace
} // namespace wireside
