// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two reports of a session beside each other: ribbons, scrolling together, following a link.
#include "ui/window/comparison_view.h"

#include "tests/ui/waiting.h"
#include "ui/panes/prepared_text.h"
#include "ui/panes/report_pane.h"
#include "ui/panes/ribbon_strip.h"
#include "ui/session/session.h"
#include "ui/text_bridge.h"
#include "ui/window/actions.h"
#include "ui/window/report_side.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace wireside {
namespace {

QString paragraph(int number) {
    return QStringLiteral("Ship %1 carried %2 tonnes of grain and %3 sailors to harbour %4.\n")
        .arg(number)
        .arg(number * 17 + 100)
        .arg(number + 3)
        .arg(number * 7);
}

// The right report has what the left one has, with one paragraph from its end at its begin.
class ComparisonViewTest : public testing::Test {
protected:
    ComparisonViewTest() {
        view.resize(1100, 500);
        view.show();
    }

    [[nodiscard]] bool opens() {
        QString left;
        QString right = paragraph(last);
        for (int i = 0; i <= last; ++i) {
            left += paragraph(i);
            if (i != last) right += paragraph(i);
        }
        session.openText(Side::Left, left);
        session.openText(Side::Right, right);
        return happens([this] { return !view.ribbons().ribbons().empty(); });
    }
    [[nodiscard]] ReportPane& pane(Side side) const { return *view.side(side).pane(); }
    [[nodiscard]] const RibbonShape* ribbonOf(std::size_t link) const {
        for (const RibbonShape& ribbon : view.ribbons().ribbons())
            if (ribbon.link == link) return &ribbon;
        return nullptr;
    }
    // Whether the link nearest to the middle of this side's view is as high on the other side.
    [[nodiscard]] bool level(Side side) const {
        const double middle = pane(side).view().height / 2.0;
        std::optional<double> nearest;
        std::optional<double> partner;
        for (std::size_t link = 0; link < session.comparison()->links.size(); ++link) {
            const auto height = pane(side).heightOf(link);
            if (!height || session.comparison()->links[link].moved) continue;
            if (nearest && std::abs(*nearest - middle) < std::abs(*height - middle)) continue;
            nearest = height;
            partner = pane(other(side)).heightOf(link);
        }
        return nearest && partner && std::abs(*nearest - *partner) < 5;
    }
    [[nodiscard]] std::size_t movedLink() const {
        const auto& links = session.comparison()->links;
        const auto found = std::ranges::find(links, true, &Link::moved);
        EXPECT_NE(found, links.end());
        return static_cast<std::size_t>(found - links.begin());
    }

    static constexpr int last = 60;
    Session session;
    Actions actions;
    ComparisonView view{session, actions};
};

TEST_F(ComparisonViewTest, GivenOneReport_WhenShown_ThenThereAreNoRibbons) {
    session.openText(Side::Left, paragraph(1));
    ASSERT_TRUE(happens([this] { return session.report(Side::Left) != nullptr; }));

    EXPECT_FALSE(view.ribbons().isVisible());
}

TEST_F(ComparisonViewTest, GivenAComparison_WhenShown_ThenRibbonsMeetTheirSentences) {
    ASSERT_TRUE(opens());
    EXPECT_TRUE(view.ribbons().isVisible());

    for (const RibbonShape& ribbon : view.ribbons().ribbons()) {
        if (ribbon.leftEnd != RibbonEnd::InView) continue;
        const auto height = pane(Side::Left).heightOf(ribbon.link);
        if (!height) continue; // its begin is out of view
        const int top = pane(Side::Left).viewport()->mapTo(&view, QPoint()).y();
        EXPECT_NEAR(ribbon.left.top + view.ribbons().y(), top + *height, 8) << ribbon.link;
    }
}

TEST_F(ComparisonViewTest,
       GivenAComparison_WhenOnePaneIsScrolled_ThenPartnersStandLevelInTheMiddle) {
    ASSERT_TRUE(opens());
    constexpr std::size_t link = 30;

    pane(Side::Left).bringTo(link, pane(Side::Left).view().height / 2.0);

    ASSERT_TRUE(pane(Side::Right).heightOf(link));
    EXPECT_NEAR(*pane(Side::Right).heightOf(link), *pane(Side::Left).heightOf(link), 2);
    pane(Side::Left).scrollTo(pane(Side::Left).view().maximum);
    EXPECT_EQ(pane(Side::Right).view().scroll, pane(Side::Right).view().maximum);
}

TEST_F(ComparisonViewTest,
       GivenAMovedLink_WhenItsRibbonIsClicked_ThenBothEndsAreLevelUntilAScroll) {
    ASSERT_TRUE(opens());
    const std::size_t link = movedLink();
    const RibbonShape* ribbon = ribbonOf(link);
    ASSERT_TRUE(ribbon);
    ASSERT_EQ(ribbon->leftEnd, RibbonEnd::Below);
    const QPoint onIt(view.ribbons().width() - 4, int(ribbon->right.middle()));

    QTest::mouseClick(&view.ribbons(), Qt::LeftButton, {}, onIt);

    EXPECT_EQ(session.currentLink(), link);
    ASSERT_TRUE(pane(Side::Left).heightOf(link));
    EXPECT_EQ(pane(Side::Right).view().scroll, 0);
    const int apart = pane(Side::Left).view().scroll;
    EXPECT_GT(apart, 0);

    pane(Side::Right).scrollTo(1);
    EXPECT_LT(pane(Side::Left).view().scroll, apart / 2);
}

TEST_F(ComparisonViewTest, GivenTheLock_WhenSwitchedOff_ThenThePanesScrollApart) {
    ASSERT_TRUE(opens());
    QAction* together = actions.at(ActionId::ScrollTogether);
    ASSERT_TRUE(together->isChecked());

    together->trigger();
    pane(Side::Left).scrollTo(300);
    EXPECT_EQ(pane(Side::Right).view().scroll, 0);

    together->trigger();
    EXPECT_GT(pane(Side::Right).view().scroll, 0);
}

TEST_F(ComparisonViewTest, GivenScrolledPanes_WhenZoomedAndNarrowed_ThenTheyAreStillTogether) {
    ASSERT_TRUE(opens());
    pane(Side::Right).bringTo(30, pane(Side::Right).view().height / 2.0);

    view.zoom(3);
    view.resize(700, 500);

    EXPECT_TRUE(happens([this] { return level(Side::Left) && level(Side::Right); }));
}

TEST_F(ComparisonViewTest, GivenLongTexts_WhenScrolledAheadOfTheirLayout_ThenBothGetThereTogether) {
    QString text;
    for (int i = 0; i < 20'000; ++i) text += paragraph(i);
    for (const Side side : {Side::Left, Side::Right}) session.openText(side, text);
    ReportPane& right = pane(Side::Right);
    ASSERT_TRUE(happens([&] { return session.comparison() && right.view().maximum > 200'000; }));

    right.scrollTo(right.view().maximum / 2);

    ASSERT_TRUE(right.isBeingSet());
    ASSERT_TRUE(happens([&] { return !right.isBeingSet() && level(Side::Right); }));
    EXPECT_GT(right.view().scroll, right.view().maximum / 3);
}

TEST_F(ComparisonViewTest, GivenTheOverview_WhenItsEndIsClicked_ThenBothPanesAreAtTheirEnds) {
    ASSERT_TRUE(opens());
    OverviewStrip& overview = view.overview();
    const QRectF column = overview.columnOf(Side::Right);
    EXPECT_EQ(overview.frameOf(Side::Right).top(), column.top());

    QTest::mouseClick(&overview, Qt::LeftButton, {},
                      QPoint(int(column.center().x()), int(column.bottom()) - 1));

    for (const Side side : {Side::Left, Side::Right}) {
        EXPECT_EQ(pane(side).view().scroll, pane(side).view().maximum);
        EXPECT_TRUE(happens([&] { // once all is laid out and measured
            return std::abs(overview.frameOf(side).bottom() - overview.columnOf(side).bottom()) < 1;
        }));
    }
}

TEST_F(ComparisonViewTest, GivenALinkPointedAtInAPane_WhenPainted_ThenItsRibbonIsPointedAtToo) {
    ASSERT_TRUE(opens());
    const QImage before = view.ribbons().grab().toImage();

    Q_EMIT pane(Side::Left).linkHovered(std::size_t{2});

    EXPECT_NE(view.ribbons().grab().toImage(), before);
}

TEST_F(ComparisonViewTest,
       GivenLongReports_WhenTheyAreMeasuredAllTheTime_ThenTheirLinksShowInTheEnd) {
    QString text;
    for (int i = 0; i < 9'000; ++i) text += paragraph(i);
    ASSERT_TRUE(takesLong(toU16(text)));
    QTimer always; // a comparison comes between the measuring of one pane and of the other
    QObject::connect(&always, &QTimer::timeout, &pane(Side::Left), &ReportPane::relaid);
    always.start(0);

    session.openText(Side::Left, text);
    session.openText(Side::Right, text);

    EXPECT_TRUE(happens([this] { return !view.ribbons().ribbons().empty(); }));
}

} // namespace
} // namespace wireside
