// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/quoted_parts.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

// The tokens [first, last) of a report, as if a link had these.
LinkedSide sideOf(const Document& document, std::size_t first, std::size_t last) {
    LinkedSide side;
    side.document = &document;
    for (std::size_t token = first; token < last; ++token) side.tokens.emplace_back().token = token;
    return side;
}

TEST(QuotedParts, GivenTwoQuotations_ThenEachTokenKnowsItsOwn) {
    const Document document = makeDocument(u"\"We will pay,\" she said, \"and soon.\"", {});
    const LinkedSide side = sideOf(document, 0, document.tokens.size());

    const QuotedSide quoted = quotedSide(side, findQuotations(document));

    ASSERT_EQ(quoted.parts.size(), 2U);
    EXPECT_EQ(quoted.parts[0].words, 3U);
    EXPECT_EQ(quoted.parts[1].words, 2U);
    EXPECT_TRUE(quoted.parts[0].whole);
    for (std::size_t i = 0; i < side.size(); ++i) {
        const std::u16string_view form = side.form(i);
        if (form == u"pay") {
            EXPECT_EQ(quoted.partOf[i], 0U);
        }
        if (form == u"said") {
            EXPECT_EQ(quoted.partOf[i], noPart);
        }
        if (form == u"soon") {
            EXPECT_EQ(quoted.partOf[i], 1U);
        }
    }
}

TEST(QuotedParts, GivenOnlyAQuotationsEnd_ThenItIsNotAllOfIt) {
    const Document document = makeDocument(u"\"We will pay. And soon.\"", {});
    const std::size_t half = document.tokens.size() / 2;
    const LinkedSide side = sideOf(document, half, document.tokens.size());

    const QuotedSide quoted = quotedSide(side, findQuotations(document));

    ASSERT_EQ(quoted.parts.size(), 1U);
    EXPECT_FALSE(quoted.parts[0].whole);
}

TEST(QuotedParts, GivenNoTokens_ThenThereAreNoParts) {
    const Document document = makeDocument(u"\"We will pay.\"", {});
    const LinkedSide side = sideOf(document, 0, 0);

    EXPECT_TRUE(quotedSide(side, findQuotations(document)).parts.empty());
}

} // namespace
} // namespace wireside
