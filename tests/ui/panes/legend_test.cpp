// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/legend.h"

#include "tests/ui/pixels.h"
#include "tests/ui/report/hand_made_comparison.h"
#include "ui/panes/kind_colours.h"

#include <QStringList>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

QStringList accessibleNames(const Legend& legend) {
    QStringList names;
    for (const LegendEntry* entry : legend.findChildren<LegendEntry*>())
        names << entry->accessibleName();
    return names;
}

TEST(Legend, GivenAComparison_WhenCounted_ThenLinksAndUniqueSentencesOfBothSidesCount) {
    const Comparison comparison =
        handMade({{u"Port opens", Role::Headline}, u"Ships came in.", u"It rained."},
                 {u"Ships came in.", u"Crews cheered.", u"The sun shone."},
                 {{.left = {1}, .right = {0}, .kind = MatchKind::Shared}});

    const KindCounts counts = countKinds(comparison);

    EXPECT_EQ(counts, (KindCounts{.shared = 1, .reworded = 0, .unique = 3}))
        << "the headline is furniture";
}

TEST(Legend, GivenCounts_WhenShown_ThenTheyAreSaidToo) {
    Legend legend;
    legend.setCounts(KindCounts{.shared = 9, .reworded = 14, .unique = 6});

    EXPECT_EQ(accessibleNames(legend),
              QStringList({QStringLiteral("Shared 9"), QStringLiteral("Reworded 14"),
                           QStringLiteral("Unique 6")}));
}

TEST(Legend, GivenNoComparison_WhenShown_ThenItExplainsTheKindsWithoutCounts) {
    Legend legend;
    legend.setCounts(KindCounts{.shared = 9});
    legend.setCounts(std::nullopt);

    EXPECT_EQ(accessibleNames(legend),
              QStringList({QStringLiteral("Shared"), QStringLiteral("Reworded"),
                           QStringLiteral("Unique")}));
}

TEST(Legend, GivenAKind_WhenClickedOrSpaceIsPressed_ThenItIsSwitchedOffAndOn) {
    Legend legend;
    LegendEntry* entry = legend.entry(SentenceKind::Reworded);
    EXPECT_TRUE(entry->isChecked());

    QTest::mouseClick(entry, Qt::LeftButton);
    EXPECT_FALSE(entry->isChecked());
    QTest::keyClick(entry, Qt::Key_Space);
    EXPECT_TRUE(entry->isChecked());
}

TEST(Legend, GivenAKindThatIsOff_WhenPainted_ThenItDiffersByMoreThanItsSample) {
    Legend legend;
    legend.resize(legend.sizeHint());
    LegendEntry* entry = legend.entry(SentenceKind::Shared);
    const KindColours& colours = kindColours(lookOf(legend.palette()));
    EXPECT_GT(partOf(entry->grab().toImage(), entry->rect(), colours.shared.tint), 0.02);

    entry->setChecked(false);

    EXPECT_EQ(partOf(entry->grab().toImage(), entry->rect(), colours.shared.tint), 0);
}

} // namespace
} // namespace wireside
