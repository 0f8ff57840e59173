// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/link_table.h"

#include "tests/ui/report/hand_made_comparison.h"
#include "ui/details/link_filter.h"
#include "ui/details/link_texts.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::shared_ptr<const Comparison> threeLinks() {
    Comparison comparison =
        handMade({u"Ships came in.", u"It rained.", u"Crews cheered."},
                 {u"The crews were glad.", u"Ships came in.", u"Rain fell.", u"Grain came too."},
                 {{.left = {0}, .right = {1, 3}, .kind = MatchKind::Shared},
                  {.left = {1}, .right = {2}},
                  {.left = {2}, .right = {0}, .moved = true}});
    comparison.links[0].score = 0.999;
    comparison.links[1].score = 0.4;
    comparison.links[2].score = 0.6;
    return std::make_shared<const Comparison>(std::move(comparison));
}

class LinkTableTest : public testing::Test {
protected:
    LinkTableTest() {
        table.setComparison(threeLinks());
        filter.setSourceModel(&table);
    }

    [[nodiscard]] QString at(int row, int column) const {
        return table.index(row, column).data().toString();
    }
    [[nodiscard]] QStringList shown() const {
        QStringList numbers;
        for (int row = 0; row < filter.rowCount(); ++row)
            numbers << filter.index(row, LinkTable::Number).data().toString();
        return numbers;
    }

    LinkTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
    LinkFilter filter;
};

TEST_F(LinkTableTest, GivenAComparison_WhenRead_ThenEachLinkIsARowInWords) {
    ASSERT_EQ(table.rowCount(), 3);
    EXPECT_EQ(at(0, LinkTable::Number), QStringLiteral("1"));
    EXPECT_EQ(at(0, LinkTable::Kind), QStringLiteral("shared"));
    EXPECT_EQ(at(2, LinkTable::Kind), QStringLiteral("reworded, moved"));
    EXPECT_EQ(at(1, LinkTable::LeftText), QStringLiteral("It rained."));
    EXPECT_EQ(at(0, LinkTable::RightText), QStringLiteral("Ships came in. […] Grain came too."));
}

TEST_F(LinkTableTest, GivenAScoreJustBelowOne_WhenRead_ThenItIsNotRoundedUpToIt) {
    EXPECT_EQ(at(0, LinkTable::Score), QStringLiteral("0.99"));
}

TEST_F(LinkTableTest, GivenColumns_WhenReadTheirHeadings_ThenAllHaveOne) {
    for (int column = 0; column < table.columnCount(); ++column)
        EXPECT_FALSE(table.headerData(column, Qt::Horizontal).toString().isEmpty()) << column;
}

TEST_F(LinkTableTest, GivenNoComparison_WhenRead_ThenThereAreNoRows) {
    table.setComparison(nullptr);

    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST_F(LinkTableTest, GivenTheScores_WhenSortedByThem_ThenTheyAreInOrderAsFigures) {
    filter.sort(LinkTable::Score, Qt::DescendingOrder);

    EXPECT_EQ(shown(),
              QStringList({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("2")}));
}

TEST_F(LinkTableTest, GivenAKind_WhenFiltered_ThenOnlyItsLinksAreShown) {
    filter.setKind(LinkFilter::Kind::Moved);
    EXPECT_EQ(shown(), QStringList(QStringLiteral("3")));
    filter.setKind(LinkFilter::Kind::Shared);
    EXPECT_EQ(shown(), QStringList(QStringLiteral("1")));
    filter.setKind(LinkFilter::Kind::Reworded);
    EXPECT_EQ(shown(), QStringList({QStringLiteral("2"), QStringLiteral("3")}));
    filter.setKind(LinkFilter::Kind::All);
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(LinkTableTest, GivenWords_WhenFiltered_ThenLinksWithThemOnEitherSideAreShown) {
    filter.setText(QStringLiteral(" RAIN "));
    EXPECT_EQ(shown(), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    filter.setText(QStringLiteral("glad"));
    EXPECT_EQ(shown(), QStringList(QStringLiteral("3")));
}

TEST(LinkTexts, GivenParts_WhenMadePerCents_ThenOnlyNothingIsZeroAndOnlyAllIsAHundred) {
    EXPECT_EQ(link_texts::percentOf(0), 0);
    EXPECT_EQ(link_texts::percentOf(0.001), 1);
    EXPECT_EQ(link_texts::percentOf(0.504), 50);
    EXPECT_EQ(link_texts::percentOf(0.999), 99);
    EXPECT_EQ(link_texts::percentOf(1), 100);
}

} // namespace
} // namespace wireside
