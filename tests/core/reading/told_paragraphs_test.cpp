// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/told_paragraphs.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(ToldParagraphs, GivenSome_ThenTheyArePartedAndTheirRolesKept) {
    const ReadText read =
        joined({{" Rain\n", Role::Heading}, {" \n", Role::Body}, {"It rained.", std::nullopt}});
    EXPECT_EQ(read.text, u"Rain\n\nIt rained.");
    EXPECT_EQ(read.roles, (std::vector<RoleSpan>{{{0, 4}, Role::Heading}}));
}

TEST(ToldParagraphs, GivenNone_ThenThereIsNoText) { EXPECT_EQ(joined({}), ReadText{}); }

TEST(ToldParagraphs, GivenMargins_ThenTheyAreTakenOff) {
    EXPECT_EQ(withoutMargins(" \t Rain fell\n"), "Rain fell");
    EXPECT_EQ(withoutMargins(" \n"), "");
}

TEST(ToldParagraphs, GivenWhiteSpace_ThenALineHasSingleSpaces) {
    EXPECT_EQ(onOneLine(" Rain \n\t fell "), "Rain fell");
    std::string line = "Rain ";
    appendOnOneLine(line, "  fell\n\n");
    EXPECT_EQ(line, "Rain fell ");
}

} // namespace
} // namespace wireside
