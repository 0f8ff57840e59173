// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window with the sample reports: what it shows and how one moves in it.
#include "ui/window/main_window.h"

#include "tests/ui/pixels.h"
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/details/details_panel.h"
#include "ui/details/link_details.h"
#include "ui/details/link_list.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/legend.h"
#include "ui/panes/report_pane.h"
#include "ui/panes/ribbon_strip.h"
#include "ui/panes/share_bar.h"
#include "ui/window/comparison_view.h"
#include "ui/window/drop_field.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_side.h"
#include "ui/window/start_panel.h"

#include <QProgressBar>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() {
        window.resize(1280, 820);
        window.show();
    }

    [[nodiscard]] bool sampleOpens() {
        window.actions().at(ActionId::OpenSample)->trigger();
        return happens([this] { return window.session().comparison() != nullptr; });
    }
    [[nodiscard]] ReportPane& pane(Side side) { return *window.view().side(side).pane(); }
    void trigger(ActionId id) { window.actions().at(id)->trigger(); }
    [[nodiscard]] bool enabled(ActionId id) const { return window.actions().at(id)->isEnabled(); }
    [[nodiscard]] QImage picture(Side side) { return pane(side).viewport()->grab().toImage(); }

    MainWindow window;
    const KindColours& colours = kindColours(Tone::Light);
};

TEST_F(MainWindowTest,
       GivenNothingOpen_WhenShown_ThenBothSidesInviteADropAndOnlyUsefulActionsAreOn) {
    EXPECT_EQ(window.findChildren<DropField*>().size(), 2);
    for (const auto* field : window.findChildren<DropField*>()) EXPECT_TRUE(field->isVisible());
    EXPECT_TRUE(window.findChild<StartPanel*>()->isVisible());
    EXPECT_TRUE(enabled(ActionId::OpenLeft));
    EXPECT_TRUE(enabled(ActionId::PasteRight));
    for (const auto id :
         {ActionId::Export, ActionId::Swap, ActionId::NextLink, ActionId::PreviousLink,
          ActionId::Cancel, ActionId::CompareAgain, ActionId::Close})
        EXPECT_FALSE(enabled(id)) << int(id);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Wireside[*]"));
}

TEST_F(MainWindowTest, GivenTheSample_WhenCompared_ThenEverySentenceInViewHasItsTint) {
    ASSERT_TRUE(sampleOpens());

    for (const Side side : {Side::Left, Side::Right}) {
        const QImage seen = picture(side);
        std::size_t checked = 0;
        for (const auto& visible : pane(side).visibleSentences())
            for (const QRectF& band : visible.shape.bands) {
                const QRectF place = band.translated(pane(side).toViewport({}));
                if (!QRectF(seen.rect()).contains(place)) continue;
                const auto kind = kindOf(*window.session().comparison(), side, visible.sentence);
                EXPECT_GT(partOf(seen, place, colours.of(kind).tint), 0.4);
                ++checked;
            }
        EXPECT_GT(checked, 5U);
    }
}

TEST_F(MainWindowTest, GivenTheSample_WhenCompared_ThenTheHeadsSayTheSharesAndTheTitleNamesBoth) {
    ASSERT_TRUE(sampleOpens());

    for (const auto* bar : window.findChildren<ShareBar*>())
        EXPECT_TRUE(bar->accessibleDescription().contains(QStringLiteral("shared")));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("syndicated")));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("rewrite")));
    EXPECT_TRUE(window.windowTitle().endsWith(QStringLiteral("Wireside[*]")));
    EXPECT_FALSE(window.findChild<StartPanel*>()->isVisible());
    EXPECT_TRUE(enabled(ActionId::Export));
}

TEST_F(MainWindowTest, GivenALinkedSentence_WhenClicked_ThenBothEndsStandLevel) {
    ASSERT_TRUE(sampleOpens());
    const std::size_t link = window.session().comparison()->links.size() / 2;
    pane(Side::Right).bringTo(link, 200.0);
    const auto& shapes = pane(Side::Right).visibleSentences();
    const std::size_t sentence = window.session().comparison()->links[link].right.front();
    const auto clicked =
        std::find_if(shapes.begin(), shapes.end(),
                     [sentence](const auto& visible) { return visible.sentence == sentence; });
    ASSERT_NE(clicked, shapes.end());
    const QPointF middle = pane(Side::Right).toViewport(clicked->shape.bands.front().center());

    QTest::mouseClick(pane(Side::Right).viewport(), Qt::LeftButton, {}, middle.toPoint());

    EXPECT_EQ(window.session().currentLink(), link);
    ASSERT_TRUE(pane(Side::Left).heightOf(link));
    EXPECT_NEAR(*pane(Side::Left).heightOf(link), *pane(Side::Right).heightOf(link), 1);
}

TEST_F(MainWindowTest, GivenLinks_WhenWalkedForward_ThenEachIsInViewOnBothSidesUntilTheLast) {
    ASSERT_TRUE(sampleOpens());
    const std::size_t count = window.session().comparison()->links.size();

    for (std::size_t link = 0; link < count; ++link) {
        ASSERT_TRUE(enabled(ActionId::NextLink));
        trigger(ActionId::NextLink);
        ASSERT_EQ(window.session().currentLink(), link);
        EXPECT_TRUE(pane(Side::Left).heightOf(link)) << link;
        EXPECT_TRUE(pane(Side::Right).heightOf(link)) << link;
    }
    EXPECT_FALSE(enabled(ActionId::NextLink));
    trigger(ActionId::PreviousLink);
    EXPECT_EQ(window.session().currentLink(), count - 2);
}

TEST_F(MainWindowTest, GivenASelectedLink_WhenEscapeIsPressed_ThenNoneIsSelected) {
    ASSERT_TRUE(sampleOpens());
    trigger(ActionId::NextLink);
    ASSERT_TRUE(window.session().currentLink());

    QTest::keyClick(&window, Qt::Key_Escape);

    EXPECT_EQ(window.session().currentLink(), std::nullopt);
}

TEST_F(MainWindowTest, GivenTheSample_WhenSwapped_ThenTheTextsHaveChangedSides) {
    ASSERT_TRUE(sampleOpens());
    const QString left = pane(Side::Left).toPlainText();

    trigger(ActionId::Swap);
    ASSERT_TRUE(happens([this] { return window.session().comparison() != nullptr; }));

    EXPECT_EQ(pane(Side::Right).toPlainText(), left);
    EXPECT_NE(pane(Side::Left).toPlainText(), left);
}

TEST_F(MainWindowTest, GivenTheListOfLinks_WhenOneIsChosenThere_ThenPanesAndDetailsShowIt) {
    EXPECT_FALSE(window.details().isVisible());
    ASSERT_TRUE(sampleOpens());
    EXPECT_TRUE(window.details().isVisible());
    const std::size_t link = window.session().comparison()->links.size() - 1;

    Q_EMIT window.details().list().linkChosen(link);

    EXPECT_EQ(window.session().currentLink(), link);
    EXPECT_TRUE(pane(Side::Left).heightOf(link));
    EXPECT_TRUE(pane(Side::Right).heightOf(link));
    EXPECT_TRUE(window.details().details().toPlainText().startsWith(
        QStringLiteral("Link %1 of %1").arg(link + 1)));

    trigger(ActionId::ClearLink);
    EXPECT_FALSE(window.details().details().toPlainText().contains(QStringLiteral("score")));
    trigger(ActionId::ShowDetails);
    EXPECT_FALSE(window.details().isVisible());
}

TEST_F(MainWindowTest, GivenAKind_WhenSwitchedOff_ThenPanesRibbonsListAndStepsLeaveItOut) {
    ASSERT_TRUE(sampleOpens());
    const auto& links = window.session().comparison()->links;
    ASSERT_TRUE(happens([this] { return !window.view().ribbons().ribbons().empty(); }));

    trigger(ActionId::ShowReworded);

    EXPECT_FALSE(window.findChild<Legend*>()->entry(SentenceKind::Reworded)->isChecked());
    for (const RibbonShape& ribbon : window.view().ribbons().ribbons())
        EXPECT_EQ(links[ribbon.link].kind, MatchKind::Shared);
    EXPECT_EQ(window.details().list().table().model()->rowCount(),
              std::ranges::count(links, MatchKind::Shared, &Link::kind));
    trigger(ActionId::NextLink);
    ASSERT_TRUE(window.session().currentLink());
    EXPECT_EQ(links[*window.session().currentLink()].kind, MatchKind::Shared);

    window.findChild<Legend*>()->entry(SentenceKind::Reworded)->click();
    EXPECT_TRUE(window.actions().at(ActionId::ShowReworded)->isChecked());
    EXPECT_EQ(window.details().list().table().model()->rowCount(), int(links.size()));
}

TEST_F(MainWindowTest, GivenTheSensitivity_WhenMadeStricter_ThenFewerLinksAreFound) {
    ASSERT_TRUE(sampleOpens());
    const std::size_t before = window.session().comparison()->links.size();

    trigger(ActionId::LessSensitive);

    EXPECT_TRUE(happens([&] { return window.session().comparison()->links.size() < before; }));
    EXPECT_EQ(window.session().options().sensitivity, 0.5);
}

TEST_F(MainWindowTest, GivenBothPanes_WhenOneAsksForZoom_ThenBothHaveIt) {
    ASSERT_TRUE(sampleOpens());
    const double before = pane(Side::Left).font().pointSizeF();

    Q_EMIT pane(Side::Right).zoomRequested(1);
    EXPECT_GT(pane(Side::Left).font().pointSizeF(), before);
    EXPECT_EQ(pane(Side::Left).font(), pane(Side::Right).font());

    trigger(ActionId::ZoomReset);
    EXPECT_DOUBLE_EQ(pane(Side::Left).font().pointSizeF(), before);
}

TEST_F(MainWindowTest, GivenWorkUnderWay_WhenCancelled_ThenAMessageOffersToCompareAgain) {
    window.open({samplePath("2-syndicated-copy.txt"), samplePath("3-paraphrased-rewrite.txt")});
    ASSERT_TRUE(
        happens([this] { return window.session().activity() == Session::Activity::Comparing; }));

    trigger(ActionId::Cancel);
    ASSERT_EQ(window.messages().texts().size(), 1);
    EXPECT_TRUE(enabled(ActionId::CompareAgain));

    trigger(ActionId::CompareAgain);
    EXPECT_TRUE(happens([this] { return window.session().comparison() != nullptr; }));
    EXPECT_TRUE(window.messages().texts().isEmpty());
}

TEST_F(MainWindowTest, GivenWorkUnderWay_WhenTheWindowIsClosed_ThenNothingBreaks) {
    window.open({samplePath("2-syndicated-copy.txt"), samplePath("3-paraphrased-rewrite.txt")});

    EXPECT_TRUE(window.close());

    EXPECT_EQ(window.session().activity(), Session::Activity::Idle);
}

TEST_F(MainWindowTest, GivenTheSample_WhenClosed_ThenTheWindowIsAsAtTheStart) {
    ASSERT_TRUE(sampleOpens());

    trigger(ActionId::Close);

    EXPECT_TRUE(window.findChild<StartPanel*>()->isVisible());
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Wireside[*]"));
    EXPECT_FALSE(enabled(ActionId::Export));
}

TEST_F(MainWindowTest, GivenTheWindow_WhenLookedAtByAScreenReader_ThenWhatCanHaveTheFocusHasAName) {
    ASSERT_TRUE(sampleOpens());

    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool reachable = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
        if (!reachable || qobject_cast<const QScrollBar*>(widget)) continue;
        const QString text = widget->property("text").toString();
        EXPECT_FALSE(widget->accessibleName().isEmpty() && text.isEmpty())
            << widget->metaObject()->className();
    }
}

} // namespace
} // namespace wireside
