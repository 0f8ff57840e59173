// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/kind_colours.h"

#include "tests/ui/colour_vision.h"
#include "ui/details/link_details.h"

#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::vector<Look> allLooks() {
    std::vector<Look> looks;
    for (const KindPalette kinds : allKindPalettes)
        for (const Contrast contrast : {Contrast::Usual, Contrast::High})
            for (const Tone tone : {Tone::Light, Tone::Dark})
                looks.emplace_back(tone, contrast, kinds);
    return looks;
}

class EveryLook : public testing::TestWithParam<Look> {
protected:
    const KindColours& colours = kindColours(GetParam());
    const bool high = GetParam().contrast == Contrast::High;
};

TEST_P(EveryLook, GivenText_WhenOnPaneOrTint_ThenItCanBeRead) {
    EXPECT_GE(contrast(colours.text, colours.pane), 7);
    EXPECT_GE(contrast(colours.text, colours.window), 7);
    EXPECT_GE(contrast(colours.text, colours.button), 7);
    EXPECT_GE(contrast(colours.text, colours.shared.tint), 7);
    EXPECT_GE(contrast(colours.text, colours.reworded.tint), 7);
    EXPECT_GE(contrast(colours.text, colours.found.tint), 7);
    EXPECT_GE(contrast(colours.pane, colours.found.edge), high ? 7 : 4.5);
}

TEST_P(EveryLook, GivenSoftText_WhenOnPaneOrWindow_ThenItCanBeReadToo) {
    const double least = high ? 7 : 4.5;
    EXPECT_GE(contrast(colours.softText, colours.pane), least);
    EXPECT_GE(contrast(colours.softText, colours.window), least);
    if (!high) return;
    EXPECT_GE(contrast(colours.softText, colours.shared.tint), least);
    EXPECT_GE(contrast(colours.softText, colours.reworded.tint), least);
    EXPECT_GE(contrast(colours.finding, colours.window), least);
}

TEST_P(EveryLook, GivenChangedWords_WhenReadInTheDetails_ThenTheyCanBeRead) {
    EXPECT_GE(contrast(changedColour(GetParam()), colours.pane), high ? 7 : 4.5);
}

TEST_P(EveryLook, GivenEdgesAndRules_WhenOnThePane_ThenTheyCanBeSeen) {
    const double least = high ? 4.5 : 3;
    EXPECT_GE(contrast(colours.shared.edge, colours.pane), least);
    EXPECT_GE(contrast(colours.reworded.edge, colours.pane), least);
    EXPECT_GE(contrast(colours.unique.edge, colours.pane), least);
    EXPECT_GE(contrast(colours.finding, colours.pane), least);
    EXPECT_GE(contrast(colours.frame, colours.pane), high ? 4.5 : 3);
    EXPECT_GE(contrast(colours.frame, colours.window), high ? 4.5 : 3);
}

TEST_P(EveryLook, GivenColourBlindReaders_WhenTheyCompareTheKinds_ThenNoTwoLookAlike) {
    constexpr double edgesApart = 15;
    constexpr double tintsApart = 6; // greys must all be light, or all be dark, under the text
    for (const ColourVision vision : allColourVisions) {
        SCOPED_TRACE(static_cast<int>(vision));
        EXPECT_GE(distance(colours.shared.edge, colours.reworded.edge, vision), edgesApart);
        EXPECT_GE(distance(colours.shared.edge, colours.unique.edge, vision), edgesApart);
        EXPECT_GE(distance(colours.reworded.edge, colours.unique.edge, vision), edgesApart);
        EXPECT_GE(distance(colours.shared.tint, colours.reworded.tint, vision), tintsApart);
        EXPECT_GE(distance(colours.shared.tint, colours.pane, vision), tintsApart);
        EXPECT_GE(distance(colours.reworded.tint, colours.pane, vision), tintsApart);
    }
}

TEST_P(EveryLook, GivenASelection_WhenReadInAList_ThenItsTextStandsOut) {
    const QPalette palette = windowPalette(GetParam());
    EXPECT_GE(
        contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
        high ? 7 : 4.5);
}

TEST_P(EveryLook, GivenItsPalette_WhenAWidgetHasIt_ThenTheLookIsKnownAgain) {
    EXPECT_EQ(lookOf(windowPalette(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(KindColours, EveryLook, testing::ValuesIn(allLooks()));

TEST(KindColours, GivenAPaletteOfSomebodyElse_WhenItsLookIsAsked_ThenItIsTheUsualOneOfItsTone) {
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::darkBlue);
    palette.setColor(QPalette::Text, Qt::yellow);
    EXPECT_EQ(lookOf(palette), Look(Tone::Dark));

    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::darkBlue);
    EXPECT_EQ(lookOf(palette), Look(Tone::Light));
}

TEST(KindColours, GivenAKind_WhenAsked_ThenOnlyUniqueHasNoTint) {
    const KindColours& colours = kindColours(Tone::Light);

    EXPECT_TRUE(colours.of(SentenceKind::Shared).tint.isValid());
    EXPECT_TRUE(colours.of(SentenceKind::Reworded).tint.isValid());
    EXPECT_FALSE(colours.of(SentenceKind::Unique).tint.isValid());
}

TEST(ColourVision, GivenRedAndGreen_WhenSeenByADeuteranope_ThenTheyAreMuchCloser) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_GT(distance(Qt::red, Qt::green, ColourVision::Usual),
              2 * distance(Qt::red, Qt::green, ColourVision::Deuteranopia));
}

} // namespace
} // namespace wireside
