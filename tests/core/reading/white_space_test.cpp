// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/white_space.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(WhiteSpace, GivenMargins_ThenTheyAreTakenOff) {
    EXPECT_EQ(withoutMargins(" \t Rain fell\n"), "Rain fell");
    EXPECT_EQ(withoutMargins(" \n"), "");
}

TEST(WhiteSpace, GivenRunsOfIt_ThenALineHasSingleSpaces) {
    EXPECT_EQ(onOneLine(" Rain \n\t fell "), "Rain fell");
    std::string line = "Rain ";
    appendOnOneLine(line, "  fell\n\n");
    EXPECT_EQ(line, "Rain fell ");
}

} // namespace
} // namespace wireside
