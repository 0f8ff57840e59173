// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/overview_rows.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using enum SentenceKind;

TEST(OverviewRows, GivenSentences_WhenDrawnSmall_ThenEachRowHasTheKindThatIsThere) {
    const auto rows = overviewRows({{{0, 20}, Shared}, {{20, 40}, Reworded}}, 0.1, 60);

    EXPECT_THAT(
        rows, testing::ElementsAre(Shared, Shared, Reworded, Reworded, std::nullopt, std::nullopt));
}

TEST(OverviewRows, GivenSeveralKindsInARow_WhenDrawn_ThenTheMostSevereIsSeen) {
    EXPECT_THAT(overviewRows({{{0, 3}, Shared}, {{3, 6}, Unique}, {{6, 9}, Reworded}}, 0.1, 10),
                testing::ElementsAre(Unique));
}

TEST(OverviewRows, GivenAnySpans_WhenDrawn_ThenEveryRowIsExplainedAndEverySpanIsSeen) {
    std::mt19937 random(2);
    std::uniform_real_distribution<double> size(0, 90);
    for (const double scale : {0.003, 0.05, 0.25}) {
        std::vector<OverviewSpan> spans;
        double at = 20;
        for (int i = 0; i < 2000; ++i) {
            const double end = at + size(random);
            spans.push_back({{at, end}, static_cast<SentenceKind>(random() % 3)});
            at = end + (i % 5 == 0 ? size(random) : 0);
        }
        const auto rows = overviewRows(spans, scale, at);
        ASSERT_EQ(rows.size(), static_cast<std::size_t>(std::ceil(at * scale)));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            OverviewRow expected;
            for (const OverviewSpan& span : spans) {
                const double top = span.strip.top * scale;
                const double bottom = span.strip.bottom * scale;
                const double first = double(row);
                const bool touches = (top < first + 1 && bottom > first) || (top == first);
                if (touches && (!expected || span.kind > *expected)) expected = span.kind;
            }
            EXPECT_EQ(rows[row], expected) << row << " at " << scale;
        }
    }
}

TEST(OverviewRows, GivenNothingOrNoHeight_WhenDrawn_ThenNothingIsThere) {
    EXPECT_TRUE(overviewRows({}, 0.25, 0).empty());
    EXPECT_THAT(overviewRows({}, 0.25, 8), testing::ElementsAre(std::nullopt, std::nullopt));
    EXPECT_TRUE(overviewRows({{{0, 10}, Shared}}, 0.25, 0).empty());
}

TEST(OverviewScale, GivenReports_WhenScaled_ThenTheLongerOneFitsAndShortOnesStaySmall) {
    EXPECT_DOUBLE_EQ(overviewScale(10000, 4000, 500), 0.05);
    EXPECT_DOUBLE_EQ(overviewScale(300, 200, 500), 0.25);
    EXPECT_GT(overviewScale(0, 0, 0), 0);
}

TEST(OverviewBands, GivenRows_WhenJoined_ThenNeighboursOfOneKindAreOneBand) {
    EXPECT_THAT(overviewBands({Shared, Shared, std::nullopt, Shared, Unique}),
                testing::ElementsAre(OverviewBand{0, 2, Shared}, OverviewBand{3, 4, Shared},
                                     OverviewBand{4, 5, Unique}));
}

TEST(OverviewFrame, GivenAView_WhenFramed_ThenItIsTheRowsInViewAndNeverTooThinOrOutside) {
    EXPECT_EQ(overviewFrame({.scroll = 400, .height = 200, .maximum = 1000}, 0.1, 6),
              (Strip{40, 60}));
    const Strip atEnd =
        overviewFrame({.scroll = 99000, .height = 1000, .maximum = 99000}, 0.001, 6);
    EXPECT_EQ(atEnd, (Strip{94, 100}));
}

TEST(OverviewScroll, GivenTheMiddleOfAFrame_WhenScrolledTo_ThenTheViewIsThereAgain) {
    const Viewport view{.scroll = 400, .height = 200, .maximum = 1000};

    EXPECT_EQ(overviewScroll(view, 0.1, overviewFrame(view, 0.1, 6).middle()), 400);
    EXPECT_EQ(overviewScroll(view, 0.1, -50), 0);
    EXPECT_EQ(overviewScroll(view, 0.1, 5000), 1000);
}

} // namespace
} // namespace wireside
