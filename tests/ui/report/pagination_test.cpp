// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagination.h"

#include <algorithm>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RowHeights oneLine(int height) {
    return {.leftLines = {height}, .rightLines = {}, .least = 0, .padding = 0};
}

RowHeights lines(std::size_t count, int height) {
    return {
        .leftLines = std::vector<int>(count, height), .rightLines = {}, .least = 0, .padding = 0};
}

std::vector<std::vector<std::size_t>> rowsByPage(const std::vector<PageParts>& pages) {
    std::vector<std::vector<std::size_t>> rows;
    for (const PageParts& page : pages) {
        rows.emplace_back();
        for (const RowPart& part : page) rows.back().push_back(part.row);
    }
    return rows;
}

// No line lost, none twice, in order; no part over another or beyond its page.
void expectSound(const std::vector<RowHeights>& rows, const PageHeights& heights,
                 const std::vector<PageParts>& pages) {
    std::vector<LineRange> left(rows.size());
    std::vector<LineRange> right(rows.size());
    std::vector<std::size_t> order;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        int bottom = 0;
        for (const RowPart& part : pages[page]) {
            EXPECT_GE(part.top, bottom);
            bottom = part.top + part.height;
            EXPECT_LE(bottom, page == 0 ? heights.first : heights.other);
            EXPECT_EQ(part.left.first, left[part.row].last);
            EXPECT_EQ(part.right.first, right[part.row].last);
            left[part.row] = part.left;
            right[part.row] = part.right;
            order.push_back(part.row);
        }
    }
    EXPECT_TRUE(std::ranges::is_sorted(order));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        EXPECT_EQ(left[row].last, rows[row].leftLines.size());
        EXPECT_EQ(right[row].last, rows[row].rightLines.size());
        const auto parts = std::ranges::count(order, row);
        EXPECT_GE(parts, 1);
        const bool whole = heightOf(rows[row]) <= heights.other;
        EXPECT_TRUE(parts == 1 || !whole);
    }
}

TEST(Pagination, GivenNoRows_WhenPagesAreMade_ThenTheHeadStillHasItsPage) {
    EXPECT_THAT(paginate({}, {.first = 50, .other = 100, .gap = 2}), ElementsAre(IsEmpty()));
}

TEST(Pagination, GivenOneRow_WhenItFits_ThenItStandsAtTheTop) {
    const RowHeights row{.leftLines = {10, 10}, .rightLines = {10}, .least = 0, .padding = 4};
    EXPECT_THAT(paginate({row}, {.first = 50, .other = 100, .gap = 2}),
                ElementsAre(ElementsAre(RowPart{0, {0, 2}, {0, 1}, 0, 24})));
}

TEST(Pagination, GivenRowsThatDoNotFitTogether_WhenPagesAreMade_ThenEachStaysWhole) {
    const std::vector<RowHeights> rows(5, oneLine(40));
    const auto pages = paginate(rows, {.first = 50, .other = 100, .gap = 2});
    EXPECT_THAT(rowsByPage(pages),
                ElementsAre(ElementsAre(0U), ElementsAre(1U, 2U), ElementsAre(3U, 4U)));
    EXPECT_EQ(pages[1][1].top, 42);
}

TEST(Pagination, GivenAHeadThatFillsItsPage_WhenPagesAreMade_ThenRowsBeginOnTheSecond) {
    const auto pages = paginate({oneLine(40)}, {.first = 0, .other = 100, .gap = 2});
    EXPECT_THAT(rowsByPage(pages), ElementsAre(IsEmpty(), ElementsAre(0U)));
}

TEST(Pagination, GivenARowTallerThanAPage_WhenItIsSplit_ThenItBreaksBetweenLinesInEachColumn) {
    const RowHeights row{.leftLines = std::vector<int>(12, 10),
                         .rightLines = std::vector<int>(5, 15),
                         .least = 0,
                         .padding = 5};
    const auto pages = paginate({row}, {.first = 50, .other = 100, .gap = 2});
    EXPECT_THAT(pages, ElementsAre(ElementsAre(RowPart{0, {0, 4}, {0, 3}, 0, 50}),
                                   ElementsAre(RowPart{0, {4, 12}, {3, 5}, 0, 85})));
}

TEST(Pagination, GivenLittleRoom_WhenATallRowBegins_ThenItDoesNotLeaveTwoLinesBehind) {
    const auto pages =
        paginate({oneLine(80), lines(20, 10)}, {.first = 100, .other = 100, .gap = 0});
    EXPECT_THAT(rowsByPage(pages), ElementsAre(ElementsAre(0U), ElementsAre(1U), ElementsAre(1U)));
}

TEST(Pagination, GivenALineTallerThanAPage_WhenPagesAreMade_ThenItIsNotLost) {
    const auto pages =
        paginate({oneLine(500), oneLine(10)}, {.first = 100, .other = 100, .gap = 0});
    EXPECT_THAT(rowsByPage(pages), ElementsAre(ElementsAre(0U), ElementsAre(1U)));
}

TEST(Pagination, GivenAHeadingAtTheFootOfAPage_WhenItsRowDoesNotFit_ThenBothGoToTheNext) {
    RowHeights heading = oneLine(20);
    heading.breakAfter = BreakAfter::Avoided;
    const auto pages =
        paginate({oneLine(60), heading, oneLine(30)}, {.first = 100, .other = 100, .gap = 0});
    EXPECT_THAT(rowsByPage(pages), ElementsAre(ElementsAre(0U), ElementsAre(1U, 2U)));
}

TEST(Pagination, GivenMoreHeadingsThanAPageHolds_WhenPagesAreMade_ThenTheyBreakWhereTheyMust) {
    RowHeights heading = oneLine(40);
    heading.breakAfter = BreakAfter::Avoided;
    const std::vector<RowHeights> rows(5, heading);
    const PageHeights heights{.first = 100, .other = 100, .gap = 0};
    const auto pages = paginate(rows, heights);
    expectSound(rows, heights, pages);
    EXPECT_EQ(pages.size(), 3U);
}

TEST(Pagination, GivenTheExampleOfTheHeader_WhenPagesAreMade_ThenItsResultIsReal) {
    const RowHeights row{.leftLines = {14, 14}, .rightLines = {14}, .least = 0, .padding = 6};
    EXPECT_EQ(heightOf(row), 34);
    const auto pages = paginate({row, row, row}, {.first = 80, .other = 100, .gap = 4});
    EXPECT_THAT(rowsByPage(pages), ElementsAre(ElementsAre(0U, 1U), ElementsAre(2U)));
    EXPECT_EQ(pages[0][1].top, 38);
}

TEST(Pagination, GivenWhatStandsBetweenTheColumns_WhenItIsHigherThanTheText_ThenTheRowIsToo) {
    const RowHeights row{.leftLines = {10}, .rightLines = {}, .least = 25, .padding = 4};
    EXPECT_EQ(heightOf(row), 29);
}

TEST(Pagination, GivenTenThousandRowsOfAnyHeight_WhenPagesAreMade_ThenNoLineIsLostOrDoubled) {
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    std::vector<RowHeights> rows(10'000);
    for (RowHeights& row : rows) {
        const auto text = [&] {
            std::vector<int> made(static_cast<std::size_t>(upTo(200) == 0 ? upTo(150) : upTo(8)));
            for (int& line : made) line = 10 + upTo(5);
            return made;
        };
        row = {.leftLines = text(), .rightLines = text(), .least = upTo(30), .padding = 7};
        if (upTo(20) == 0) row.breakAfter = BreakAfter::Avoided;
    }
    for (const int first : {0, 150, 700}) {
        const PageHeights heights{.first = first, .other = 700, .gap = 4};
        expectSound(rows, heights, paginate(rows, heights));
    }
}

} // namespace
} // namespace wireside
