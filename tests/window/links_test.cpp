// SPDX-License-Identifier: GPL-3.0-or-later
//
// Following links in a real window: by ribbon, wheel, keys, overview and list.
#include "tests/window/hands.h"
#include "tests/window/real_window.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_details.h"
#include "ui/details/link_list.h"
#include "ui/panes/overview_strip.h"
#include "ui/panes/ribbon_strip.h"

#include <QLineEdit>
#include <QTableView>

#include <cmath>

namespace wireside {
namespace {

using RealWindowLinks = RealWindow;

QPoint screenPlace(const QWidget& widget, QPointF place) {
    return widget.mapToGlobal(place).toPoint();
}

// A place on a ribbon where no other is on top.
QPointF placeOn(const RibbonStrip& strip, std::size_t link) {
    for (const RibbonShape& ribbon : strip.ribbons()) {
        if (ribbon.link != link) continue;
        for (const double part : {0.5, 0.4, 0.6, 0.3, 0.7}) {
            const QPointF place(3, ribbon.left.top + part * ribbon.left.height());
            if (ribbonAt(strip.ribbons(), place) == link) return place;
        }
    }
    ADD_FAILURE() << "ribbon " << link << " is not to be seen";
    return {};
}

TEST_F(RealWindowLinks, GivenARibbon_WhenPointedAt_ThenItIsStrongAndWhenClickedItsEndsAreLevel) {
    ASSERT_TRUE(sampleIsOpen());
    const RibbonStrip& strip = window.view().ribbons();
    const std::size_t link = comparison().links.size() / 2; // there is room to scroll either way
    pane(Side::Left).bringTo(link, pane(Side::Left).view().height / 2.0);
    ASSERT_TRUE(happens([&] { return strip.ribbons().size() > 3; }));
    const QPointF place = placeOn(strip, link);
    const QRectF around(screenPlace(strip, place) - QPoint(0, 2), QSizeF(12, 4));
    const QColor tint = comparison().links[link].kind == MatchKind::Shared ? colours.shared.tint
                                                                           : colours.reworded.tint;
    EXPECT_LT(partOf(screen(), around, tint), 0.1);

    hands::moveTo(screenPlace(strip, place));
    EXPECT_TRUE(happens([&] { return partOf(screen(), around, tint) > 0.9; }));
    hands::click(screenPlace(strip, place));

    ASSERT_TRUE(happens([&] { return window.session().currentLink() == link; }));
    ASSERT_TRUE(pane(Side::Right).heightOf(link));
    EXPECT_NEAR(*pane(Side::Left).heightOf(link), *pane(Side::Right).heightOf(link), 1);
}

TEST_F(RealWindowLinks, GivenThePointerOnTheRibbons_WhenTheWheelTurns_ThenLinksAreStepped) {
    ASSERT_TRUE(sampleIsOpen());
    const RibbonStrip& strip = window.view().ribbons();
    hands::moveTo(screenPlace(strip, strip.rect().center()));

    hands::turnWheel(3);
    EXPECT_TRUE(happens([this] { return window.session().currentLink() == 2U; }));
    hands::turnWheel(-1);
    EXPECT_TRUE(happens([this] { return window.session().currentLink() == 1U; }));
}

TEST_F(RealWindowLinks,
       GivenAWholeReport_WhenF8IsPressedThroughIt_ThenEachLinkIsInViewOnBothSides) {
    ASSERT_TRUE(sampleIsOpen());

    for (std::size_t link = 0; link < comparison().links.size(); ++link) {
        hands::press(QStringLiteral("F8"));
        ASSERT_TRUE(happens([&] { return window.session().currentLink() == link; })) << link;
        EXPECT_TRUE(pane(Side::Left).heightOf(link)) << link;
        EXPECT_TRUE(pane(Side::Right).heightOf(link)) << link;
    }
}

TEST_F(RealWindowLinks, GivenAPane_WhenTheWheelTurnsToItsEnd_ThenTheOtherIsAtItsEndToo) {
    ASSERT_TRUE(sampleIsOpen());
    hands::moveTo(screenPlace(pane(Side::Left), pane(Side::Left).rect().center()));

    hands::turnWheel(40);

    for (const Side side : {Side::Left, Side::Right})
        EXPECT_TRUE(happens([&] { return pane(side).view().scroll == pane(side).view().maximum; }));
}

TEST_F(RealWindowLinks, GivenTheOverview_WhenItsFrameIsDragged_ThenBothPanesScroll) {
    ASSERT_TRUE(sampleIsOpen());
    const OverviewStrip& overview = window.view().overview();
    ASSERT_TRUE(happens([&] { return overview.columnOf(Side::Left).height() > 0; }));

    hands::moveTo(screenPlace(overview, overview.frameOf(Side::Left).center()));
    hands::buttonDown();
    hands::moveTo(
        screenPlace(overview, overview.columnOf(Side::Left).bottomLeft() + QPointF(5, 40)));
    hands::buttonUp();

    for (const Side side : {Side::Left, Side::Right})
        EXPECT_TRUE(happens([&] { return pane(side).view().scroll == pane(side).view().maximum; }));
}

TEST_F(RealWindowLinks, GivenTheList_WhenFilteredAndWalkedByKeys_ThenTheLinkIsShownEverywhere) {
    ASSERT_TRUE(sampleIsOpen());
    const LinkList& list = window.details().list();
    hands::click(screenPlace(list.text(), list.text().rect().center()));
    hands::type(QStringLiteral("satellite"));
    ASSERT_TRUE(happens([&] { return list.table().model()->rowCount() == 1; }));

    hands::press(QStringLiteral("Tab"));
    hands::press(QStringLiteral("Down"));

    ASSERT_TRUE(happens([this] { return window.session().currentLink().has_value(); }));
    const std::size_t link = *window.session().currentLink();
    EXPECT_TRUE(pane(Side::Left).heightOf(link));
    EXPECT_TRUE(window.details().details().toPlainText().contains(QStringLiteral("satellite")));
}

} // namespace
} // namespace wireside
