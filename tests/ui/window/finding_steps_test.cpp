// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finding_steps.h"

#include "tests/ui/report/found_comparison.h"
#include "tests/ui/report/hand_made_comparison.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::optional<std::size_t> none;

// Links 0, 1, 2, 3 with findings in 1 (two of them) and 3; link 1 is shared.
Comparison threeFindings() {
    const std::vector<HandMadeSentence> sentences{u"One.", u"Two.", u"Three.", u"Four."};
    Comparison comparison = handMade(sentences, sentences,
                                     {{.left = {0}, .right = {0}},
                                      {.left = {1}, .right = {1}, .kind = MatchKind::Shared},
                                      {.left = {2}, .right = {2}},
                                      {.left = {3}, .right = {3}}});
    for (const std::size_t link : {1U, 1U, 3U}) {
        const TextSpan span = comparison.left->sentences[link].span;
        comparison.findings.push_back(
            {.kind = FindingKind::Number, .left = span, .right = span, .link = link, .note = {}});
    }
    return comparison;
}

std::optional<std::size_t> stepped(const CurrentPlace& current, int step,
                                   const ShownKinds& shown = {}) {
    return findingStepped(threeFindings(), shown, current, step);
}

TEST(FindingSteps, GivenNothingSelected_WhenStepping_ThenItBeginsAtEitherEnd) {
    EXPECT_EQ(stepped({}, 1), 0U);
    EXPECT_EQ(stepped({}, -1), 2U);
}

TEST(FindingSteps, GivenAFinding_WhenStepping_ThenItsNeighboursFollowUntilTheEnd) {
    EXPECT_EQ(stepped({.link = 1, .finding = 0}, 1), 1U);
    EXPECT_EQ(stepped({.link = 1, .finding = 1}, 1), 2U);
    EXPECT_EQ(stepped({.link = 3, .finding = 2}, 1), none);
    EXPECT_EQ(stepped({.link = 1, .finding = 0}, -1), none);
}

TEST(FindingSteps, GivenALink_WhenStepping_ThenItGoesOnFromThere) {
    EXPECT_EQ(stepped({.link = 1}, 1), 0U);
    EXPECT_EQ(stepped({.link = 2}, 1), 2U);
    EXPECT_EQ(stepped({.link = 2}, -1), 1U);
    EXPECT_EQ(stepped({.link = 0}, -1), none);
}

TEST(FindingSteps, GivenAKindThatIsNotShown_WhenStepping_ThenItsFindingsAreLeftOut) {
    EXPECT_EQ(stepped({}, 1, {.shared = false}), 2U);
    EXPECT_EQ(stepped({}, 1, {.shared = false, .reworded = false}), none);
}

TEST(FindingSteps, GivenNoFindings_WhenStepping_ThenThereIsNone) {
    EXPECT_EQ(findingStepped(handMade({}, {}, {}), {}, {}, 1), none);
}

TEST(FindingSteps, GivenAFinding_WhenPutInWords_ThenItSaysWhichOfHowMany) {
    EXPECT_EQ(
        findingText(*comparisonWithFindings(), 1),
        QStringLiteral("Finding 2 of 2: quotation: “We will pay” on the left, “We may pay” on "
                       "the right"));
}

} // namespace
} // namespace wireside
