// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/line_ends.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(LineEnds, GivenATextWithLines_WhenAsked_ThenTheFirstLineEndIsTheReports) {
    EXPECT_EQ(lineEndOf(u"One.\r\nTwo.\n"), u"\r\n");
    EXPECT_EQ(lineEndOf(u"One.\nTwo.\r\n"), u"\n");
    EXPECT_EQ(lineEndOf(u"One.\rTwo."), u"\r");
    EXPECT_EQ(lineEndOf(u"One."), u"\n");
}

TEST(LineEnds, GivenTextFromAnywhere_WhenTaken_ThenEachLineEndIsTheReports) {
    EXPECT_EQ(withLineEnds(u"a\nb\r\nc\rd\u2029e", u"\r\n"), u"a\r\nb\r\nc\r\nd\r\ne");
    EXPECT_EQ(withLineEnds(u"\n\n", u"\r"), u"\r\r");
    EXPECT_EQ(withLineEnds(u"plain", u"\n"), u"plain");
    EXPECT_EQ(withLineEnds(u"", u"\n"), u"");
}

} // namespace
} // namespace wireside
