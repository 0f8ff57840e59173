// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/text_change.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

const std::u16string ships = u"Ships came in.";

TEST(TextChange, GivenAChange_WhenAppliedAndTakenBack_ThenTheTextIsAsBefore) {
    const TextChange change{.position = 6, .removed = u"came", .added = u"ran"};
    std::u16string text = ships;

    applyChange(text, change);
    EXPECT_EQ(text, u"Ships ran in.");
    applyChange(text, inverse(change));

    EXPECT_EQ(text, ships);
}

TEST(TextChange, GivenPlacesAroundAChange_WhenMoved_ThenThoseBehindItFollow) {
    const TextChange change{.position = 6, .removed = u"came", .added = u"ran"};

    EXPECT_EQ(movedBy(change, 5), 5U);
    EXPECT_EQ(movedBy(change, 6), 6U);
    EXPECT_EQ(movedBy(change, 8), 6U) << "inside of what is gone";
    EXPECT_EQ(movedBy(change, 10), 9U);
    EXPECT_EQ(movedBy(change, 14), 13U);
}

TEST(TextChange, GivenTwoTexts_WhenCompared_ThenTheChangeMakesOneOfTheOther) {
    const std::u16string later = u"Ships ran in.";

    const TextChange change = changeBetween(ships, later);

    EXPECT_EQ(change, (TextChange{.position = 6, .removed = u"came", .added = u"ran"}));
    EXPECT_TRUE(changeBetween(ships, ships).empty());
    EXPECT_EQ(changeBetween(u"aa", u"aaa"),
              (TextChange{.position = 2, .removed = {}, .added = u"a"}));
}

TEST(TextChange, GivenEmojiWithACommonHalf_WhenTrimmed_ThenNoPairIsCut) {
    // U+1F6A2 and U+1F6A3 share their first unit, U+1F6A2 and U+1FAA2 their second one.
    const TextChange first =
        trimmed({.position = 3, .removed = u"a\U0001F6A2b", .added = u"a\U0001F6A3b"});
    EXPECT_EQ(first, (TextChange{.position = 4, .removed = u"\U0001F6A2", .added = u"\U0001F6A3"}));

    const TextChange second = changeBetween(u"x\U0001F6A2", u"x\U0001FAA2");
    EXPECT_EQ(second,
              (TextChange{.position = 1, .removed = u"\U0001F6A2", .added = u"\U0001FAA2"}));
}

TEST(TextChange, GivenALineEndThatLosesAHalf_WhenTrimmed_ThenItIsTakenAsAWhole) {
    EXPECT_EQ(trimmed({.position = 0, .removed = u"\r\n", .added = u"\n"}),
              (TextChange{.position = 0, .removed = u"\r\n", .added = u"\n"}));
}

TEST(TextChange, GivenLettersTypedOn_WhenJoined_ThenTheyAreOneRunUntilANewWord) {
    const TextChange first{.position = 4, .removed = {}, .added = u"rai"};

    EXPECT_EQ(asOneRun(first, {.position = 7, .removed = {}, .added = u"n"}),
              (TextChange{.position = 4, .removed = {}, .added = u"rain"}));
    EXPECT_EQ(asOneRun(first, {.position = 7, .removed = {}, .added = u" "}),
              (TextChange{.position = 4, .removed = {}, .added = u"rai "}));
    EXPECT_FALSE(asOneRun({.position = 4, .removed = {}, .added = u"rain "},
                          {.position = 9, .removed = {}, .added = u"f"}));
    EXPECT_FALSE(asOneRun(first, {.position = 5, .removed = {}, .added = u"n"})) << "elsewhere";
    EXPECT_FALSE(asOneRun(first, {.position = 7, .removed = {}, .added = u"\n"}));
}

TEST(TextChange, GivenASelectionThatIsTypedOver_WhenTypingGoesOn_ThenItIsOneRun) {
    EXPECT_EQ(asOneRun({.position = 4, .removed = u"snow", .added = u"r"},
                       {.position = 5, .removed = {}, .added = u"a"}),
              (TextChange{.position = 4, .removed = u"snow", .added = u"ra"}));
}

TEST(TextChange, GivenLettersDeletedOn_WhenJoined_ThenEitherDirectionIsOneRun) {
    EXPECT_EQ(asOneRun({.position = 7, .removed = u"n", .added = {}},
                       {.position = 6, .removed = u"i", .added = {}}),
              (TextChange{.position = 6, .removed = u"in", .added = {}}));
    EXPECT_EQ(asOneRun({.position = 7, .removed = u"n", .added = {}},
                       {.position = 7, .removed = u"g", .added = {}}),
              (TextChange{.position = 7, .removed = u"ng", .added = {}}));
    EXPECT_FALSE(asOneRun({.position = 7, .removed = u" in", .added = {}},
                          {.position = 6, .removed = u"e", .added = {}}))
        << "a new word";
    EXPECT_FALSE(asOneRun({.position = 7, .removed = {}, .added = u"n"},
                          {.position = 7, .removed = u"n", .added = {}}));
}

} // namespace
} // namespace wireside
