// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/class_hints.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(ClassHints, GivenNamesInAnyStyle_ThenTheyAreSpelledOutAlike) {
    EXPECT_EQ(spelledOut("relatedPosts", ""), "-related-posts-");
    EXPECT_EQ(spelledOut("related_posts  BIG", "h1"), "-related-posts-big-h1-");
    EXPECT_EQ(spelledOut("", ""), "-");
}

TEST(ClassHints, GivenUsualNames_ThenTheyTellWhatIsInTheElement) {
    EXPECT_EQ(hintOf(spelledOut("c-articleBody js-main", "")), ClassHint::Article);
    EXPECT_EQ(hintOf(spelledOut("", "entry-content")), ClassHint::Article);
    EXPECT_EQ(hintOf(spelledOut("share-buttons", "top")), ClassHint::Furniture);
    EXPECT_EQ(hintOf(spelledOut("ad", "")), ClassHint::Furniture);
    EXPECT_EQ(hintOf(spelledOut("commentList", "")), ClassHint::Comments);
    EXPECT_EQ(hintOf(spelledOut("wp-caption-text", "")), ClassHint::Caption);
    EXPECT_EQ(hintOf(spelledOut("byline", "")), ClassHint::Byline);
    EXPECT_EQ(hintOf(spelledOut("timestamp", "")), ClassHint::Date);
}

TEST(ClassHints, GivenAWordWithinAnother_ThenItIsNotMeant) {
    EXPECT_EQ(hintOf(spelledOut("header", "")), ClassHint::None); // no "ad"
    EXPECT_EQ(hintOf(spelledOut("broadcast", "")), ClassHint::None);
    EXPECT_EQ(hintOf(spelledOut("", "")), ClassHint::None);
}

TEST(ClassHints, GivenAnEndlessName_ThenOnlyItsBeginIsRead) {
    EXPECT_LT(spelledOut(std::string(100'000, 'a'), "").size(), 1000U);
}

} // namespace
} // namespace wireside
