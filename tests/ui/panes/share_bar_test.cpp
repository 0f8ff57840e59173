// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/share_bar.h"

#include "tests/ui/pixels.h"
#include "ui/panes/kind_colours.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(ShareBar, GivenShares_WhenMeasured_ThenTheSegmentsAreTheirPartsOfTheWidth) {
    EXPECT_EQ(shareSegments({.shared = .5, .reworded = .25, .unique = .25}, 200),
              (ShareSegments{100, 50}));
    EXPECT_EQ(shareSegments({.shared = 1}, 200), (ShareSegments{200, 0}));
    EXPECT_EQ(shareSegments({.unique = 1}, 200), (ShareSegments{0, 0}));
}

TEST(ShareBar, GivenATinyShare_WhenMeasured_ThenItIsNotInvisible) {
    EXPECT_EQ(shareSegments({.shared = .0001, .reworded = .0001, .unique = .9998}, 200),
              (ShareSegments{1, 1}));
}

TEST(ShareBar, GivenAlmostAllShared_WhenMeasured_ThenTheBarIsNotOverfull) {
    const ShareSegments segments = shareSegments({.shared = .9999, .reworded = .0001}, 200);

    EXPECT_LE(segments.shared + segments.reworded, 200);
}

TEST(ShareBar, GivenShares_WhenPainted_ThenBothColoursAreThere) {
    ShareBar bar;
    bar.resize(200, 8);
    bar.setShares(Shares{.shared = .5, .reworded = .25, .unique = .25});

    const QImage picture = bar.grab().toImage();

    const KindColours& colours = kindColours(Tone::Light);
    EXPECT_GT(partOf(picture, QRectF(10, 2, 80, 4), colours.shared.edge), 0.95);
    EXPECT_GT(partOf(picture, QRectF(105, 2, 40, 4), colours.reworded.edge), 0.95);
    EXPECT_GT(partOf(picture, QRectF(155, 2, 35, 4), colours.line), 0.95);
}

} // namespace
} // namespace wireside
