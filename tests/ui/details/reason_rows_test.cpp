// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/reason_rows.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

Comparison harbours() {
    return handMade({u"The harbour, he said, is open at last."}, {u"The Harbor is open, he noted."},
                    {{.left = {0}, .right = {0}}});
}

TextSpan left(std::u16string_view words) { return spanOf(*harbours().left, words); }
TextSpan right(std::u16string_view words) { return spanOf(*harbours().right, words); }

TEST(ReasonRows, GivenCommonWords_WhenWorded_ThenTheHeaviestIsFirstAndOtherSpellingsAreShown) {
    Reasons reasons;
    reasons.common = {{left(u"harbour"), right(u"Harbor"), 3}, {left(u"open"), right(u"open"), 2}};

    EXPECT_THAT(reasonRows(harbours(), reasons),
                testing::ElementsAre(DetailRow{QStringLiteral("In common"),
                                               QStringLiteral("harbour / Harbor, open")}));
}

TEST(ReasonRows, GivenChanges_WhenWorded_ThenEachSaysWhatBecameOfWhatWithoutTheMarksAroundIt) {
    Reasons reasons;
    reasons.changed = {{EditOp::Equal, left(u"open"), right(u"open")},
                       {EditOp::Replace, left(u"said,"), right(u"noted.")},
                       {EditOp::Delete, left(u"at last."), {}},
                       {EditOp::Insert, {}, right(u"he")},
                       {EditOp::Delete, left(u","), {}}};

    EXPECT_THAT(reasonRows(harbours(), reasons),
                testing::ElementsAre(DetailRow{QStringLiteral("Changed"),
                                               QStringLiteral("said → noted; − at last; + he")}));
}

TEST(ReasonRows, GivenAProbability_WhenWorded_ThenItsPartsAreSaid) {
    Reasons reasons;
    reasons.probability = 0.87;
    reasons.dice = 0.5;
    reasons.order = 1;

    EXPECT_THAT(reasonRows(harbours(), reasons),
                testing::ElementsAre(DetailRow{
                    QStringLiteral("Likely"),
                    QStringLiteral("87 % that they belong together; 50 % of the weight of their "
                                   "words in common; 100 % in the same order")}));
}

TEST(ReasonRows, GivenALinkByHand_WhenWorded_ThenThatIsTheReason) {
    Reasons reasons;
    reasons.probability = 1;
    reasons.byHand = true;
    reasons.context = -0.5;

    EXPECT_THAT(
        reasonRows(harbours(), reasons),
        testing::ElementsAre(DetailRow{QStringLiteral("Why"), QStringLiteral("linked by hand")}));
}

TEST(ReasonRows, GivenAContext_WhenWorded_ThenItSpeaksForTheLinkOrAgainstIt) {
    const auto saidOf = [](double context) {
        Reasons reasons;
        reasons.probability = 0.5;
        reasons.context = context;
        return reasonRows(harbours(), reasons).at(0).text;
    };
    EXPECT_TRUE(saidOf(0.3).endsWith(QStringLiteral("speaks for it")));
    EXPECT_TRUE(saidOf(-0.3).endsWith(QStringLiteral("speaks against it")));
    EXPECT_EQ(saidOf(0.01), QStringLiteral("50 % that they belong together"));
}

TEST(ReasonRows, GivenVeryManyWords_WhenWorded_ThenTheListEndsInAnEllipsis) {
    std::u16string text;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) text += {letter, letter, u' '};
    const Comparison comparison = handMade({text}, {text}, {});
    Reasons reasons;
    for (std::size_t i = 0; i < 26; ++i)
        reasons.common.push_back({{3 * i, 3 * i + 2}, {3 * i, 3 * i + 2}, 1});

    const QString words = reasonRows(comparison, reasons).at(0).text;

    EXPECT_TRUE(words.startsWith(QStringLiteral("aa, bb")));
    EXPECT_TRUE(words.endsWith(QStringLiteral("…")));
}

TEST(ReasonRows, GivenNothingKnown_WhenWorded_ThenThereAreNoRows) {
    EXPECT_TRUE(reasonRows(harbours(), {}).empty());
}

} // namespace
} // namespace wireside
