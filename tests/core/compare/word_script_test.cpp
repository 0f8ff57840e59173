// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_script.h"

#include "tests/core/compare/reports.h"
#include "tests/core/compare/scripts.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Steps = std::vector<std::u16string>;

// One line an edit: "= same", "< moved", "~ old > new", "- gone", "+ come".
Steps stepsOf(std::u16string_view left, std::u16string_view right) {
    const ScriptSides sides = scriptSides(left, right);
    const std::vector<Edit> edits = wordScript(sides.left, sides.right, 0, 0);
    EXPECT_TRUE(rebuilds(sides.left, sides.right, edits));
    Steps steps;
    for (const Edit& edit : edits) {
        const std::u16string old(left.substr(edit.left.begin, edit.left.length()));
        const std::u16string come(right.substr(edit.right.begin, edit.right.length()));
        switch (edit.op) {
        case EditOp::Equal: steps.push_back(u"= " + old); break;
        case EditOp::Move: steps.push_back(u"< " + old); break;
        case EditOp::Replace: steps.push_back(joined({u"~", old, u">", come}, u" ")); break;
        case EditOp::Delete: steps.push_back(u"- " + old); break;
        case EditOp::Insert: steps.push_back(u"+ " + come); break;
        }
    }
    return steps;
}

TEST(WordScript, GivenTheSameWords_ThenItIsOneEqualStretch) {
    EXPECT_EQ(stepsOf(u"The river rose.", u"The river rose."), (Steps{u"= The river rose."}));
}

TEST(WordScript, GivenHouseStyles_ThenTheyAreEqual) {
    EXPECT_EQ(stepsOf(u"The U.S. neighbours waited 7-1/2 hours.",
                      u"The US neighbors waited seven and a half hours."),
              (Steps{u"= The U.S. neighbours waited 7-1/2 hours."}));
}

TEST(WordScript, GivenAWordMore_ThenItIsInserted) {
    EXPECT_EQ(stepsOf(u"The river rose.", u"The brown river rose."),
              (Steps{u"= The", u"+ brown", u"= river rose."}));
}

TEST(WordScript, GivenAWordLess_ThenItIsDeleted) {
    EXPECT_EQ(stepsOf(u"The brown river rose.", u"The river rose."),
              (Steps{u"= The", u"- brown", u"= river rose."}));
}

TEST(WordScript, GivenAnotherWord_ThenItIsReplaced) {
    EXPECT_EQ(stepsOf(u"The river rose.", u"The lake rose."),
              (Steps{u"= The", u"~ river > lake", u"= rose."}));
}

TEST(WordScript, GivenAnotherFormOfAWord_ThenThatWordIsReplaced) {
    EXPECT_EQ(stepsOf(u"The rivers rose quickly.", u"The river was rising quickly.").at(1),
              u"~ rivers > river");
}

TEST(WordScript, GivenAnotherNumber_ThenItIsReplaced) {
    EXPECT_EQ(stepsOf(u"Fourteen people were hurt.", u"Seventeen people were hurt."),
              (Steps{u"~ Fourteen > Seventeen", u"= people were hurt."}));
}

TEST(WordScript, GivenANegation_ThenItIsInserted) {
    EXPECT_EQ(stepsOf(u"They did wait.", u"They didn't wait."),
              (Steps{u"= They did", u"+ n't", u"= wait."}));
}

TEST(WordScript, GivenAClauseAtAnotherPlace_ThenItHasMoved) {
    const Steps steps = stepsOf(u"After dinner the two ministers signed a paper.",
                                u"The two ministers signed a paper after dinner.");
    EXPECT_EQ(steps, (Steps{u"< After dinner", u"= the two ministers signed a paper", u"= ."}));
}

TEST(WordScript, GivenAnActiveSentenceMadePassive_ThenItIsTheHeadersExample) {
    EXPECT_EQ(stepsOf(u"The two sides will set up a joint office",
                      u"A joint office will be set up by the two sides"),
              (Steps{u"< The two sides", u"- will", u"< set up", u"= a joint office", u"+ will be",
                     u"+ by"}));
}

TEST(WordScript, GivenFunctionWordsOnlyAtOtherPlaces_ThenTheyDoNotMove) {
    for (const std::u16string& step :
         stepsOf(u"It was on the quay by the harbour.", u"At the harbour a quay was by it."))
        EXPECT_FALSE(step == u"< the" || step == u"< by" || step == u"< was" || step == u"< It")
            << testing::PrintToString(step);
}

TEST(WordScript, GivenNothingInCommon_ThenItIsOneReplacement) {
    EXPECT_EQ(stepsOf(u"Boats sank", u"nobody came"), (Steps{u"~ Boats sank > nobody came"}));
}

TEST(WordScript, GivenAnEmptySide_ThenAllIsInsertedOrDeleted) {
    EXPECT_EQ(stepsOf(u"", u"It rained."), (Steps{u"+ It rained."}));
    EXPECT_EQ(stepsOf(u"It rained.", u""), (Steps{u"- It rained."}));
    EXPECT_EQ(stepsOf(u"", u""), Steps{});
}

TEST(WordScript, GivenAnEmptySide_ThenItsPlaceIsTheOneGiven) {
    const ScriptSides sides = scriptSides(u"It rained.", u"");
    EXPECT_EQ(wordScript(sides.left, {}, 7, 42),
              (std::vector<Edit>{{EditOp::Delete, {0, 10}, {42, 42}}}));
    EXPECT_EQ(wordScript({}, sides.left, 7, 42),
              (std::vector<Edit>{{EditOp::Insert, {7, 7}, {0, 10}}}));
}

TEST(WordScript, GivenMarksThatDifferInKindOnly_ThenTheyAreEqual) {
    EXPECT_EQ(stepsOf(u"\u201CYes\u201D \u2014 he said", u"\"Yes\" - he said"),
              (Steps{u"= \u201CYes\u201D \u2014 he said"}));
}

} // namespace
} // namespace wireside
