// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/content_scan.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

Content scanned(std::string_view content) {
    ContentScan scan;
    scan.add(content);
    return scan.take();
}

std::size_t uses(const Content& content, Drawing what, const std::string& name) {
    const auto found = content.uses.find({what, name});
    return found == content.uses.end() ? 0 : found->second;
}

TEST(ContentScan, GivenStrings_ThenTheirLettersAreCounted) {
    EXPECT_EQ(scanned("BT (Rain) Tj ET").letters, 4U);
    EXPECT_EQ(scanned("[(Ra)-20(in)]TJ").letters, 4U);
    EXPECT_EQ(scanned("(R(ai)n) Tj").letters, 6U);
    EXPECT_EQ(scanned("(R\\)n) Tj").letters, 3U);
    EXPECT_EQ(scanned("<5261696E> Tj").letters, 4U);
    EXPECT_EQ(scanned("/Span <</MCID 0>> BDC (Rain) Tj EMC").letters, 4U);
    EXPECT_EQ(scanned("% (Rain)\n1 0 0 1 0 0 cm").letters, 0U);
}

TEST(ContentScan, GivenNamesBeforeOperators_ThenTheirUsesAreCounted) {
    const Content content =
        scanned("/Logo Do/Logo Do q /G1 gs Q /Span/M0 BDC EMC /F1 12 Tf /L#6Fgo Do");
    EXPECT_EQ(uses(content, Drawing::Form, "Logo"), 3U);
    EXPECT_EQ(uses(content, Drawing::State, "G1"), 1U);
    EXPECT_EQ(uses(content, Drawing::Marked, "M0"), 1U);
    EXPECT_EQ(content.uses.size(), 3U);
}

TEST(ContentScan, GivenANameBehindAComment_ThenItIsStillTheOperators) {
    EXPECT_EQ(uses(scanned("/Logo % a picture\n Do"), Drawing::Form, "Logo"), 1U);
    EXPECT_EQ(scanned("(/Logo Do)").uses.size(), 0U);
    EXPECT_EQ(scanned("/F1 12 Tf Do").uses.size(), 0U);
}

TEST(ContentScan, GivenPieces_ThenTheyAreOneContent) {
    constexpr std::string_view whole = "BT (Rain \\(again\\)) Tj ET /Logo Do /G1 gs";
    ContentScan scan;
    for (const char c : whole) scan.add(std::string_view(&c, 1));
    EXPECT_EQ(scan.take(), scanned(whole));
}

// The bytes of a picture may hold a bracket that nothing closes.
TEST(ContentScan, GivenAPictureInTheContent_ThenItHidesNothing) {
    const Content content = scanned("BI /W 4 /H 1 ID (x%< EI /Logo Do " + std::string(400, 'a'));
    EXPECT_EQ(uses(content, Drawing::Form, "Logo"), 1U);
    EXPECT_GE(content.letters, 100U);
}

TEST(ContentScan, GivenMoreNamesThanAnyPageHas_ThenItIsSaid) {
    std::string content;
    for (int i = 0; i < 20'000; ++i) content += "/X" + std::to_string(i) + " Do ";
    EXPECT_TRUE(scanned(content).tooManyNames);
    EXPECT_FALSE(scanned("/X0 Do").tooManyNames);
}

} // namespace
} // namespace wireside
