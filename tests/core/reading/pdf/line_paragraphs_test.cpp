// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/line_paragraphs.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;

// In a column from 50 to 300, 12 points from line to line.
PageLine lineAt(std::u16string text, double row, double left = 50, double right = 300,
                double size = 10) {
    return {std::move(text), left, row * 12, right, row * 12 + 10, size, 20};
}

std::vector<std::string> textsOf(const std::vector<std::vector<PageLine>>& pages) {
    std::vector<std::string> texts;
    for (const StoryParagraph& paragraph : paragraphsOf(pages)) texts.push_back(paragraph.text);
    return texts;
}

TEST(JoinDivided, GivenADividedWord_ThenItIsOneAgain) {
    EXPECT_EQ(joinDivided(u"All passen-", u"gers stayed", {}), u"All passengers stayed");
    EXPECT_EQ(joinDivided(u"All passen\u00AD", u"gers", {}), u"All passengers");
}

TEST(JoinDivided, GivenAWordThatHasAHyphen_ThenItIsKept) {
    EXPECT_EQ(joinDivided(u"a well-", u"known man", {}), u"a well-known man");
    EXPECT_EQ(joinDivided(u"a brick-", u"red house", {u"brick-red"}), u"a brick-red house");
    EXPECT_EQ(joinDivided(u"a drought-", u"stricken river", {u"drought-"}),
              u"a drought-stricken river");
    EXPECT_EQ(joinDivided(u"the re-", u"port", {u"re-"}), u"the report");
    EXPECT_EQ(joinDivided(u"the high-", u"way", {u"highway"}), u"the highway");
    EXPECT_EQ(joinDivided(u"the Anglo-", u"Saxon", {}), u"the Anglo-Saxon");
}

TEST(JoinDivided, GivenADashOrNoHyphen_ThenASpacePartsTheLines) {
    EXPECT_EQ(joinDivided(u"it rained -", u"and hailed", {}), u"it rained - and hailed");
    EXPECT_EQ(joinDivided(u"it rained", u"and hailed", {}), u"it rained and hailed");
    EXPECT_EQ(joinDivided(u"-", u"and", {}), u"- and");
}

TEST(LineParagraphs, GivenALargerGap_ThenAParagraphBegins) {
    EXPECT_THAT(textsOf({{lineAt(u"It rained", 0), lineAt(u"all night.", 1), lineAt(u"Nobody", 2.5),
                          lineAt(u"slept.", 3.5), lineAt(u"All", 4.5)}}),
                ElementsAre("It rained all night.", "Nobody slept. All"));
}

TEST(LineParagraphs, GivenAnIndent_ThenAParagraphBegins) {
    EXPECT_THAT(textsOf({{lineAt(u"It rained", 0), lineAt(u"all night.", 1),
                          lineAt(u"Nobody", 2, 60), lineAt(u"slept.", 3)}}),
                ElementsAre("It rained all night.", "Nobody slept."));
}

TEST(LineParagraphs, GivenAShortLineThatEndsASentence_ThenTheParagraphEnds) {
    EXPECT_THAT(
        textsOf({{lineAt(u"It rained", 0), lineAt(u"all night.", 1, 50, 250), lineAt(u"Nobody", 2),
                  lineAt(u"slept", 3, 50, 270), lineAt(u"well.", 4)}}),
        ElementsAre("It rained all night.", "Nobody slept well."));
}

TEST(LineParagraphs, GivenTheEndOfAColumnOrPage_ThenTheParagraphRunsOn) {
    EXPECT_THAT(
        textsOf({{lineAt(u"It rained", 20), lineAt(u"all", 21), lineAt(u"night in", 0, 350, 600)},
                 {lineAt(u"the harbours.", 0, 50, 200), lineAt(u"Nobody slept.", 1)}}),
        ElementsAre("It rained all night in the harbours.", "Nobody slept."));
}

TEST(LineParagraphs, GivenLargeLetters_ThenTheyAreHeadlineAndHeadings) {
    const auto paragraphs =
        paragraphsOf({{lineAt(u"Rain", 0, 50, 300, 20), lineAt(u"and more", 2, 50, 300, 20),
                       lineAt(u"It rained all night in the harbours.", 4),
                       lineAt(u"At sea", 6, 50, 100, 12), lineAt(u"By noon it was over.", 7.5)}});
    EXPECT_THAT(paragraphs, ElementsAre(StoryParagraph{"Rain and more", Role::Headline},
                                        StoryParagraph{"It rained all night in the harbours.", {}},
                                        StoryParagraph{"At sea", Role::Heading},
                                        StoryParagraph{"By noon it was over.", {}}));
}

TEST(LineParagraphs, GivenACompoundElsewhere_ThenItsFirstPartKeepsItsHyphen) {
    EXPECT_THAT(
        textsOf({{lineAt(u"The drought-hit and drought-", 0), lineAt(u"stricken river.", 1)}}),
        ElementsAre("The drought-hit and drought-stricken river."));
}

TEST(LineParagraphs, GivenNoLines_ThenNoParagraphs) {
    EXPECT_TRUE(paragraphsOf({}).empty());
    EXPECT_TRUE(paragraphsOf({{}, {}}).empty());
}

TEST(LineParagraphs, GivenWordsThatNeverEnd_ThenItsTimeIsLinearInTheLines) {
    // Looked at from its begin for each line, the word would be read 50,000 times: minutes.
    std::vector<PageLine> lines;
    const std::u16string line = std::u16string(60, u'a') + u'-';
    for (int i = 0; i < 50'000; ++i) lines.push_back(lineAt(line, i, 50, 300));
    EXPECT_EQ(paragraphsOf({lines}).size(), 1U);
}

TEST(LineParagraphs, GivenThatItIsToStop_ThenThereAreNone) {
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(paragraphsOf({{lineAt(u"Rain", 0, 50, 300)}}, source.get_token()).empty());
}

} // namespace
} // namespace wireside
