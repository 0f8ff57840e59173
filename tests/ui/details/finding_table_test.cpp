// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/finding_table.h"

#include "tests/ui/report/found_comparison.h"
#include "ui/details/sentence_table.h"

#include <QAbstractItemModelTester>
#include <QPoint>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class FindingTableTest : public testing::Test {
protected:
    FindingTableTest() { table.setComparison(comparison); }
    [[nodiscard]] QString at(int row, int column) const {
        return table.index(row, column).data().toString();
    }

    const std::shared_ptr<const Comparison> comparison = comparisonWithFindings();
    FindingTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FindingTableTest, GivenFindings_WhenRead_ThenEachIsARowWithItsLinkAndWords) {
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(at(0, FindingTable::LinkNumber), QStringLiteral("1"));
    EXPECT_EQ(at(0, FindingTable::Kind), QStringLiteral("number"));
    EXPECT_TRUE(at(0, FindingTable::LeftText).contains(QStringLiteral("14 people")));
    EXPECT_TRUE(at(0, FindingTable::RightText).contains(QStringLiteral("17 people")));
    EXPECT_EQ(at(1, FindingTable::Kind), QStringLiteral("quotation"));
    const QPoint own =
        table.index(0, FindingTable::LeftText).data(FindingTable::ownWordsRole).toPoint();
    EXPECT_EQ(at(0, FindingTable::LeftText).mid(own.x(), own.y()), QStringLiteral("14"));
}

TEST_F(FindingTableTest, GivenAKindThatIsNotShown_WhenRead_ThenItsLinksFindingsAreLeftOut) {
    const bool shared = comparison->links[0].kind == MatchKind::Shared;
    table.setShownKinds({.shared = !shared, .reworded = shared});
    for (int row = 0; row < table.rowCount(); ++row) {
        const Finding& finding = comparison->findings[table.finding(row)];
        EXPECT_NE(comparison->links[*finding.link].kind, comparison->links[0].kind);
    }
    EXPECT_FALSE(table.rowOf(0));
    table.setShownKinds({});
    EXPECT_EQ(table.rowOf(0), 0);
    EXPECT_EQ(table.rowOf(1), 1);
    EXPECT_FALSE(table.rowOf(2));
}

TEST_F(FindingTableTest, GivenNoComparison_WhenRead_ThenThereIsNoRow) {
    table.setComparison(nullptr);
    EXPECT_EQ(table.rowCount(), 0);
}

TEST(SentenceTable, GivenAComparison_WhenRead_ThenTheSentencesOfOneSideOnlyAreItsRows) {
    SentenceTable left(Side::Left);
    SentenceTable right(Side::Right);
    const QAbstractItemModelTester tester(&right,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (SentenceTable* each : {&left, &right}) each->setComparison(comparisonWithFindings());

    ASSERT_EQ(left.rowCount(), 1);
    EXPECT_EQ(left.index(0, 0).data(), QStringLiteral("Only the left report has this."));
    EXPECT_EQ(left.sentence(0), 2U);
    ASSERT_EQ(right.rowCount(), 2);
    EXPECT_EQ(right.index(0, 0).data(), QStringLiteral("Rain fell."));
    EXPECT_EQ(right.sentence(1), 3U);
}

} // namespace
} // namespace wireside
