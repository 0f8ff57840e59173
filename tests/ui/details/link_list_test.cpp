// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/link_list.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using LinkIndex = std::optional<std::size_t>;

// Four links, shared and reworded by turns.
class LinkListTest : public testing::Test {
protected:
    LinkListTest() {
        std::vector<HandMadeSentence> sentences{u"Ships came.", u"It rained.", u"Crews cheered.",
                                                u"Grain was sold."};
        std::vector<HandMadeLink> links;
        for (std::size_t i = 0; i < sentences.size(); ++i)
            links.push_back({.left = {i},
                             .right = {i},
                             .kind = i % 2 == 0 ? MatchKind::Shared : MatchKind::Reworded});
        list.setComparison(
            std::make_shared<const Comparison>(handMade(sentences, sentences, links)));
        list.resize(700, 300);
        list.show();
    }

    [[nodiscard]] LinkIndex selected() const {
        const auto rows = list.table().selectionModel()->selectedRows();
        if (rows.isEmpty()) return std::nullopt;
        return rows.front().data().toString().toULong() - 1;
    }
    void showOnly(LinkFilter::Kind kind) {
        list.kinds().setCurrentIndex(list.kinds().findData(QVariant::fromValue(kind)));
    }

    LinkList list;
    QSignalSpy chosen{&list, &LinkList::linkChosen};
};

TEST_F(LinkListTest, GivenARow_WhenClicked_ThenItsLinkIsChosen) {
    const QRect row = list.table().visualRect(list.table().model()->index(2, 0));

    QTest::mouseClick(list.table().viewport(), Qt::LeftButton, {}, row.center());

    ASSERT_FALSE(chosen.isEmpty());
    for (const auto& told : chosen) EXPECT_EQ(told[0].value<LinkIndex>(), LinkIndex(2));
}

TEST_F(LinkListTest, GivenTheCurrentLink_WhenClickedAgain_ThenItIsChosenAgain) {
    list.setCurrentLink(2);
    const QRect row = list.table().visualRect(list.table().model()->index(2, 0));

    QTest::mouseClick(list.table().viewport(), Qt::LeftButton, {}, row.center());

    ASSERT_EQ(chosen.count(), 1) << "it may have been scrolled away";
    EXPECT_EQ(chosen[0][0].value<LinkIndex>(), LinkIndex(2));
}

TEST_F(LinkListTest, GivenNoCurrentLink_WhenTheListGetsTheKeyboard_ThenNoneIsChosen) {
    list.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&list));
    list.text().setFocus();

    QTest::keyClick(&list.text(), Qt::Key_Tab);

    ASSERT_TRUE(list.table().hasFocus());
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(&list.table(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<LinkIndex>(), LinkIndex(0));
}

TEST_F(LinkListTest, GivenTheKeyboard_WhenArrowsArePressed_ThenOneLinkAfterTheOtherIsChosen) {
    list.setCurrentLink(0);

    QTest::keyClick(&list.table(), Qt::Key_Down);
    QTest::keyClick(&list.table(), Qt::Key_Down);

    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<LinkIndex>(), LinkIndex(2));
    EXPECT_EQ(selected(), LinkIndex(2));
}

TEST_F(LinkListTest, GivenALink_WhenSetFromElsewhere_ThenItIsSelectedAndNotToldBack) {
    list.setCurrentLink(3);
    EXPECT_EQ(selected(), LinkIndex(3));
    list.setCurrentLink(std::nullopt);
    EXPECT_EQ(selected(), LinkIndex());

    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(LinkListTest, GivenTheSelectedLink_WhenTheFilterHidesAndShowsIt_ThenNoOtherIsChosen) {
    list.setCurrentLink(1);

    showOnly(LinkFilter::Kind::Shared);
    EXPECT_EQ(selected(), LinkIndex());
    showOnly(LinkFilter::Kind::All);

    EXPECT_EQ(selected(), LinkIndex(1));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(LinkListTest, GivenAKindThatIsNotShown_WhenListed_ThenItsLinksAreNotThere) {
    list.setShownKinds({.shared = false});

    EXPECT_EQ(list.table().model()->rowCount(), 2);
}

TEST_F(LinkListTest, GivenWords_WhenTyped_ThenOnlyLinksWithThemAreListed) {
    QTest::keyClicks(&list.text(), QStringLiteral("crews"));

    EXPECT_EQ(list.table().model()->rowCount(), 1);
}

TEST_F(LinkListTest, GivenASortedList_WhenAnotherLinkIsSet_ThenItsRowIsSelected) {
    list.table().sortByColumn(LinkTable::LeftText, Qt::DescendingOrder);

    list.setCurrentLink(0);

    EXPECT_EQ(selected(), LinkIndex(0));
}

TEST_F(LinkListTest, GivenANewComparison_WhenShown_ThenNothingIsSelectedOrChosen) {
    list.setCurrentLink(1);

    list.setComparison(nullptr);

    EXPECT_EQ(selected(), LinkIndex());
    EXPECT_EQ(chosen.count(), 0);
}

} // namespace
} // namespace wireside
