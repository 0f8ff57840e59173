// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recent_comparisons.h"

#include "tests/ui/report_file.h"
#include "ui/session/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class RecentComparisonsTest : public testing::Test {
protected:
    [[nodiscard]] static RecentComparison pair(int number) {
        return {{QStringLiteral("/news/wire %1.txt").arg(number), QStringLiteral("/news/b.txt")}};
    }

    const QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("wireside.ini"))};
    RecentComparisons recent{settings};
};

TEST_F(RecentComparisonsTest, GivenTheFirstStart_WhenAsked_ThenThereAreNone) {
    EXPECT_TRUE(recent.entries().isEmpty());
}

TEST_F(RecentComparisonsTest, GivenComparisons_WhenAdded_ThenTheLatestIsFirstAndNoneIsListedTwice) {
    const QSignalSpy changed(&recent, &RecentComparisons::changed);

    for (const int number : {1, 2, 1}) recent.add(pair(number));

    EXPECT_EQ(recent.entries(), (QList<RecentComparison>{pair(1), pair(2)}));
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(RecentComparisonsTest, GivenTooMany_WhenAdded_ThenTheOldestGo) {
    for (int number = 0; number < 13; ++number) recent.add(pair(number));

    ASSERT_EQ(recent.entries().size(), RecentComparisons::most);
    EXPECT_EQ(recent.entries().back(), pair(3));
}

TEST_F(RecentComparisonsTest, GivenComparisons_WhenReadByALaterStart_ThenTheyAreThere) {
    const RecentComparison session{{QStringLiteral("/news/visit, & more.wireside")}};
    recent.add(pair(1));
    recent.add(session);

    const RecentComparisons later(settings);

    EXPECT_EQ(later.entries(), (QList<RecentComparison>{session, pair(1)}));
}

TEST_F(RecentComparisonsTest, GivenEntriesThatCannotBe_WhenRead_ThenTheyAreLeftOut) {
    settings.setRecentComparisons(
        {{QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")},
         {QString()},
         {QStringLiteral("/new\nline")},
         {QStringLiteral("/a"), QStringLiteral("/b")}});

    const RecentComparison whole{{QStringLiteral("/a"), QStringLiteral("/b")}};
    EXPECT_EQ(recent.entries(), QList<RecentComparison>{whole});
}

TEST_F(RecentComparisonsTest, GivenComparisons_WhenCleared_ThenThereAreNone) {
    recent.add(pair(1));

    recent.clear();

    EXPECT_TRUE(recent.entries().isEmpty());
}

TEST_F(RecentComparisonsTest, GivenAComparison_WhenNamed_ThenItIsByItsFilesNames) {
    EXPECT_EQ(nameOf(pair(7)), QStringLiteral("wire 7.txt – b.txt"));
}

TEST_F(RecentComparisonsTest, GivenFiles_WhenOneIsGone_ThenTheComparisonIsNotThere) {
    const ReportFile wire(QStringLiteral("wire.txt"), "The port is open.");

    EXPECT_TRUE(isThere({{wire.path()}}));
    EXPECT_FALSE(isThere({{wire.path(), QStringLiteral("/no/such/file.txt")}}));
}

} // namespace
} // namespace wireside
