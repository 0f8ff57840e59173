// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/measures.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

Measure square(std::u16string_view form) {
    return {measureNamed(form).units, Measure::Power::Square};
}

TEST(Measures, GivenTwoOfOneKind_ThenTheSameNumberContradicts) {
    EXPECT_TRUE(areConversions(measureNamed(u"miles"), measureNamed(u"kilometers")));
    EXPECT_TRUE(contradict(measureNamed(u"miles"), measureNamed(u"kilometers")));
    EXPECT_TRUE(contradict(measureNamed(u"$"), measureNamed(u"\u20AC")));
    EXPECT_TRUE(contradict(square(u"miles"), measureNamed(u"acres")));
}

TEST(Measures, GivenOneInAnotherSpelling_ThenItIsTheSame) {
    EXPECT_FALSE(areConversions(measureNamed(u"mile"), measureNamed(u"miles")));
    EXPECT_FALSE(areConversions(measureNamed(u"\u20AC"), measureNamed(u"euros")));
    EXPECT_FALSE(contradict(measureNamed(u"mile"), measureNamed(u"miles")));
}

TEST(Measures, GivenAWordOfTwoMeanings_ThenItContradictsNeither) {
    EXPECT_FALSE(contradict(measureNamed(u"pounds"), measureNamed(u"\u00A3")));
    EXPECT_FALSE(contradict(measureNamed(u"pounds"), measureNamed(u"lbs")));
    EXPECT_TRUE(contradict(measureNamed(u"pounds"), measureNamed(u"kg")));
    EXPECT_FALSE(contradict(measureNamed(u"$"), measureNamed(u"a$")));
    EXPECT_TRUE(areConversions(measureNamed(u"us$"), measureNamed(u"a$")));
}

TEST(Measures, GivenTwoOfDifferentKinds_ThenTheyDoNotContradict) {
    EXPECT_FALSE(contradict(measureNamed(u"miles"), measureNamed(u"days")));
    EXPECT_FALSE(contradict(square(u"miles"), measureNamed(u"miles")));
}

TEST(Measures, GivenAnyOtherWord_ThenItIsNotKnown) {
    for (const char16_t* word : {u"", u"boats", u"other", u"square", u" "})
        EXPECT_FALSE(measureNamed(word).isKnown());
    EXPECT_FALSE(areConversions(measureNamed(u"boats"), measureNamed(u"miles")));
    EXPECT_FALSE(contradict(measureNamed(u"boats"), measureNamed(u"miles")));
    EXPECT_TRUE(isOfTime(measureNamed(u"week")));
    EXPECT_FALSE(isOfTime(measureNamed(u"mile")));
}

} // namespace
} // namespace wireside
