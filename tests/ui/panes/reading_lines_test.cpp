// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reading_lines.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

// Two lines of a paragraph, an empty one, and a line of another paragraph.
ReadingLines someLines() {
    return ReadingLines({{.begin = 0, .length = 40, .top = 10, .height = 20},
                         {.begin = 40, .length = 20, .top = 34, .height = 20},
                         {.begin = 61, .length = 0, .top = 58, .height = 10},
                         {.begin = 62, .length = 10, .top = 70, .height = 20}});
}

TEST(ReadingLines, GivenAPosition_WhenAskedFor_ThenItIsAsFarDownItsLineAsItIsAlongIt) {
    EXPECT_EQ(someLines().at(0), 10);
    EXPECT_EQ(someLines().at(20), 20);
    EXPECT_EQ(someLines().at(40), 34);
    EXPECT_EQ(someLines().at(67), 80);
}

TEST(ReadingLines, GivenPositionsInOrder_WhenAskedFor_ThenTheirHeightsNeverFallAndGrowAlongALine) {
    const ReadingLines lines = someLines();
    for (int position = -3; position < 90; ++position)
        EXPECT_LE(lines.at(position), lines.at(position + 1)) << position;
    for (int position = 0; position < 59; ++position)
        EXPECT_LT(lines.at(position), lines.at(position + 1)) << position;
}

TEST(ReadingLines, GivenSentencesThatFollowEachOther_WhenTheirStripsAreMade_ThenNoneOverlaps) {
    const ReadingLines lines = someLines();
    EXPECT_EQ(lines.strip(0, 30), (Strip{10, 25}));
    EXPECT_EQ(lines.strip(30, 40), (Strip{25, 30})); // ends with its line, not on the next one
    EXPECT_EQ(lines.strip(40, 60), (Strip{34, 54}));
    EXPECT_EQ(lines.strip(62, 72), (Strip{70, 90}));
}

TEST(StripWalk, GivenRangesThatAscend_WhenWalked_ThenTheirStripsAreThoseOfTheLines) {
    const ReadingLines lines = someLines();
    for (const int length : {0, 1, 7, 30, 100}) {
        StripWalk walk(lines);
        for (int begin = -5; begin < 90; begin += 3)
            EXPECT_EQ(walk.next(begin, begin + length), lines.strip(begin, begin + length))
                << begin << " + " << length;
    }
    EXPECT_EQ(StripWalk(ReadingLines()).next(0, 5), Strip());
}

TEST(ReadingLines, GivenPositionsBeyondTheText_WhenAskedFor_ThenTheyAreAtItsEnds) {
    EXPECT_EQ(someLines().at(-5), 10);
    EXPECT_EQ(someLines().at(1000), 90);
    EXPECT_EQ(someLines().strip(500, 900), (Strip{90, 90}));
}

TEST(ReadingLines, GivenNoLines_WhenAsked_ThenEverythingIsAtZero) {
    EXPECT_EQ(ReadingLines().at(7), 0);
    EXPECT_EQ(ReadingLines().strip(0, 5), (Strip{0, 0}));
}

} // namespace
} // namespace wireside
