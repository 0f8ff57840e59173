// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/found_again.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::u16string before = u"The port is open. Ships came in.";

Handwork linked(TextSpan left) { return {.judgements = {{Verdict::Linked, left, {0, 9}}}}; }

TEST(FoundAgain, GivenTheSameWordsElsewhere_ThenWhatWasSaidIsOfThem) {
    const std::u16string after = u"Late news. The port is open. Ships came in. It rained.";

    const Handwork now = foundAgain(linked({18, 32}), Side::Left, before, after);

    ASSERT_EQ(now.judgements.size(), 1U);
    EXPECT_EQ(now.judgements[0].left, (TextSpan{29, 43}));
    EXPECT_EQ(now.judgements[0].right, (TextSpan{0, 9})) << "of the other report";
}

TEST(FoundAgain, GivenWordsThatAreGone_ThenWhatWasSaidOfThemGoes) {
    EXPECT_THAT(foundAgain(linked({18, 32}), Side::Left, before, u"The port is shut.").judgements,
                IsEmpty());
    EXPECT_THAT(foundAgain(linked({18, 99}), Side::Left, before, before).judgements, IsEmpty())
        << "beyond the text";
}

TEST(FoundAgain, GivenTheWordsAtSeveralPlaces_ThenTheNearestIsTaken) {
    const std::u16string twice = u"No. Yes. No. Yes. No.";

    const Handwork now = foundAgain(linked({9, 12}), Side::Left, twice, u"Oh. " + twice);

    EXPECT_EQ(now.judgements.at(0).left, (TextSpan{13, 16})) << "one unit nearer than the first";
}

TEST(FoundAgain, GivenRoles_ThenTheyAreOfTheSameWordsInTheirOrder) {
    Handwork handwork;
    handwork.left = {.language = "de",
                     .roles = {{{0, 17}, Role::Caption}, {{18, 32}, Role::Notice}}};

    const Handwork now = foundAgain(handwork, Side::Left, before, u"It rained. Ships came in.");

    EXPECT_EQ(now.left.language, "de");
    EXPECT_THAT(now.left.roles, ElementsAre(RoleSpan{{11, 25}, Role::Notice}));
}

} // namespace
} // namespace wireside
