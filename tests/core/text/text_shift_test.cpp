// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_shift.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr TextSpan span{10, 20};

TEST(TextShift, GivenAChangeBeside_ThenTheSpanKeepsItsText) {
    EXPECT_EQ(shifted(span, {.position = 0, .removed = 2, .added = 5}), (TextSpan{13, 23}));
    EXPECT_EQ(shifted(span, {.position = 10, .added = 5}), (TextSpan{15, 25}));
    EXPECT_EQ(shifted(span, {.position = 20, .added = 5}), span);
}

TEST(TextShift, GivenAChangeInside_ThenTheSpanGrowsOrShrinks) {
    EXPECT_EQ(shifted(span, {.position = 12, .removed = 1, .added = 4}), (TextSpan{10, 23}));
    EXPECT_EQ(shifted(span, {.position = 5, .removed = 8, .added = 1}), (TextSpan{6, 13}));
    EXPECT_EQ(shifted(span, {.position = 18, .removed = 8, .added = 1}), (TextSpan{10, 18}));
}

TEST(TextShift, GivenATextThatGoesAsAWhole_ThenNothingIsLeft) {
    EXPECT_EQ(shifted(span, {.position = 10, .removed = 10, .added = 3}), std::nullopt);
    EXPECT_EQ(shifted(span, {.position = 8, .removed = 20}), std::nullopt);
}

} // namespace
} // namespace wireside
