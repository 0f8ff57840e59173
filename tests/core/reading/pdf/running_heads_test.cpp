// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/running_heads.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

PageLine lineAt(std::u16string text, double top) {
    return {std::move(text), 50, top, 300, top + 10, 10, 20};
}

std::vector<std::u16string> textsOf(const std::vector<PrintedPage>& pages) {
    std::vector<std::u16string> texts;
    for (const PrintedPage& page : pages)
        for (const PageLine& line : page.lines) texts.push_back(line.text);
    return texts;
}

TEST(RunningHeads, GivenLinesThatDifferInFiguresOnly_ThenTheyAreLeftOut) {
    EXPECT_EQ(
        textsOf(withoutRunningHeads(
            {{800, {lineAt(u"The Post, May 5", 30), lineAt(u"Rain", 200), lineAt(u"p 9", 770)}},
             {800, {lineAt(u"The Post, May 5", 31), lineAt(u"Wind", 200), lineAt(u"p 10", 770)}}})),
        (std::vector<std::u16string>{u"Rain", u"Wind"}));
}

TEST(RunningHeads, GivenTheSameLineInTheMiddleOrAtAnotherHeight_ThenItIsText) {
    const std::vector<PrintedPage> middle{{800, {lineAt(u"Rain", 300)}},
                                          {800, {lineAt(u"Rain", 300)}}};
    EXPECT_EQ(withoutRunningHeads(middle), middle);
    const std::vector<PrintedPage> apart{{800, {lineAt(u"Rain", 20)}},
                                         {800, {lineAt(u"Rain", 80)}}};
    EXPECT_EQ(withoutRunningHeads(apart), apart);
}

TEST(RunningHeads, GivenOnePage_ThenOnlyItsNumberIsLeftOut) {
    EXPECT_EQ(textsOf(withoutRunningHeads(
                  {{800, {lineAt(u"The Post", 30), lineAt(u"– 7 –", 770), lineAt(u"12", 400)}}})),
              (std::vector<std::u16string>{u"The Post", u"12"}));
}

TEST(RunningHeads, GivenHeadsOfLeftAndRightPages_ThenBothAreLeftOut) {
    std::vector<PrintedPage> pages;
    for (int i = 0; i < 6; ++i)
        pages.push_back({800, {lineAt(i % 2 == 0 ? u"The Post" : u"May 5", 30)}});
    EXPECT_TRUE(textsOf(withoutRunningHeads(pages)).empty());
}

TEST(RunningHeads, GivenWordsFarOutsideThePage_ThenNothingBreaks) {
    const std::vector<PrintedPage> pages{{800, {lineAt(u"Rain", -1e300)}},
                                         {0, {lineAt(u"Wind", 1e300)}}};
    EXPECT_EQ(withoutRunningHeads(pages), pages);
}

} // namespace
} // namespace wireside
