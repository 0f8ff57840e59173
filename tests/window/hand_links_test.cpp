// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links by hand in a real window, by mouse and keyboard.
#include "tests/ui/waiting.h"
#include "tests/window/hands.h"
#include "tests/window/real_window.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_list.h"

#include <QTableView>

#include <algorithm>
#include <optional>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class RealWindowHandLinks : public RealWindow {
protected:
    // A sentence in view without a partner.
    [[nodiscard]] std::optional<std::size_t> unlinkedInView(Side side) {
        for (const auto& visible : pane(side).visibleSentences()) {
            const SentenceMark& mark = pane(side).marks()[visible.sentence];
            if (mark.links.empty() && isInView(side, beginOf(side, visible.sentence)))
                return visible.sentence;
        }
        return std::nullopt;
    }
    [[nodiscard]] QRect beginOf(Side side, std::size_t sentence) {
        QTextCursor cursor(pane(side).document());
        cursor.setPosition(pane(side).marks()[sentence].begin + 3);
        return pane(side).cursorRect(cursor);
    }
    [[nodiscard]] bool isInView(Side side, const QRect& place) {
        return pane(side).viewport()->rect().contains(place);
    }
    void click(Side side, std::size_t sentence) {
        hands::click(pane(side).viewport()->mapToGlobal(beginOf(side, sentence).center()));
    }
    [[nodiscard]] std::ptrdiff_t linksByHand() {
        return std::ranges::count(comparison().links, true, &Link::byHand);
    }
};

TEST_F(RealWindowHandLinks, GivenTwoSentences_WhenClickedAndLinkedByKey_ThenTheyAreUntilUndone) {
    ASSERT_TRUE(sampleIsOpen());
    const auto left = unlinkedInView(Side::Left);
    const auto right = unlinkedInView(Side::Right);
    ASSERT_TRUE(left && right);

    click(Side::Left, *left);
    click(Side::Right, *right);
    ASSERT_TRUE(
        happens([this] { return window.actions().at(ActionId::LinkSelected)->isEnabled(); }));
    hands::press(QStringLiteral("ctrl+j"));

    ASSERT_TRUE(happens([this] { return linksByHand() == 1; }));
    ASSERT_TRUE(happens([this] { return window.session().currentLink().has_value(); }));
    const Link& link = comparison().links[*window.session().currentLink()];
    EXPECT_EQ(link.left, std::vector{*left});
    EXPECT_EQ(link.right, std::vector{*right});
    const QTableView& table = window.details().list().table();
    EXPECT_TRUE(table.model()
                    ->index(table.currentIndex().row(), LinkTable::Kind)
                    .data()
                    .toString()
                    .contains(QStringLiteral("by hand")));

    window.session().undoStack().undo();
    EXPECT_TRUE(happens([this] { return linksByHand() == 0; }));
}

TEST_F(RealWindowHandLinks, GivenALinkThatWasFound_WhenUnlinkedByKey_ThenItsSentencesAreUnique) {
    ASSERT_TRUE(sampleIsOpen());
    const std::size_t before = comparison().links.size();
    hands::press(QStringLiteral("F8"));
    ASSERT_TRUE(happens([this] { return window.session().currentLink() == 0U; }));

    hands::press(QStringLiteral("ctrl+shift+j"));

    EXPECT_TRUE(happens([&] { return comparison().links.size() == before - 1; }));
    EXPECT_FALSE(window.session().currentLink());
}

TEST_F(RealWindowHandLinks, GivenFurniture_WhenLeftOutByKey_ThenItIsUntilTheKeyIsPressedAgain) {
    ASSERT_TRUE(sampleIsOpen());

    hands::press(QStringLiteral("ctrl+4"));
    EXPECT_TRUE(
        happens([this] { return window.session().options().furniture == Furniture::Ignored; }));
    hands::press(QStringLiteral("ctrl+4"));
    EXPECT_TRUE(
        happens([this] { return window.session().options().furniture == Furniture::Compared; }));
}

} // namespace
} // namespace wireside
