// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/editing_limits.h"

#include "ui/panes/report_editor.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::u16string lines(std::size_t count) {
    std::u16string text;
    for (std::size_t i = 0; i < count; ++i) text += u"river\n";
    return text;
}

TEST(WhyNotEditable, GivenAReport_ThenNothingIsAgainstIt) {
    EXPECT_FALSE(whyNotEditable(Side::Left, u""));
    EXPECT_FALSE(whyNotEditable(Side::Left, u"Rain fell.\nIt stopped at noon."));
    EXPECT_FALSE(whyNotEditable(Side::Left, lines(mostEditableLines)));
}

TEST(WhyNotEditable, GivenTooManyLines_ThenItSaysSoOfThatSide) {
    const std::u16string text = lines(mostEditableLines + 1);

    EXPECT_EQ(
        whyNotEditable(Side::Left, text),
        QStringLiteral("The left report can't be edited here: it has more than 40000 lines."));
    EXPECT_EQ(
        whyNotEditable(Side::Right, text),
        QStringLiteral("The right report can't be edited here: it has more than 40000 lines."));
}

TEST(WhyNotEditable, GivenTooLongALine_ThenItSaysSo) {
    const auto why = whyNotEditable(Side::Right, std::u16string(longestEditableLine + 1, u'x'));

    ASSERT_TRUE(why);
    EXPECT_TRUE(why->contains(QStringLiteral("The right report"))) << why->toStdString();
    EXPECT_TRUE(why->contains(QStringLiteral("a line of it is longer"))) << why->toStdString();
}

TEST(WhyNotEditable, GivenTooLongAText_ThenItSaysSo) {
    const auto why = whyNotEditable(Side::Left, std::u16string(longestEditableText + 1, u'\n'));

    ASSERT_TRUE(why);
    EXPECT_TRUE(why->contains(QStringLiteral("8000000 characters"))) << why->toStdString();
}

} // namespace
} // namespace wireside
