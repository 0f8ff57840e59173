// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window with two sample reports that differ in numbers and in a quotation.
#include "tests/ui/pixels.h"
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/details/details_panel.h"
#include "ui/details/filtered_table.h"
#include "ui/panes/finding_chip.h"
#include "ui/panes/kind_colours.h"
#include "ui/panes/report_pane.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/report_side.h"

#include <QLabel>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class MainWindowFindings : public testing::Test {
protected:
    MainWindowFindings() {
        window.resize(1024, 700);
        window.show();
        window.open({samplePath("1-agency-original.txt"), samplePath("5-own-report-day-two.txt")});
        EXPECT_TRUE(happens([this] { return window.session().comparison() != nullptr; }));
    }

    [[nodiscard]] ReportPane& pane(Side side) { return *window.view().side(side).pane(); }
    void trigger(ActionId id) { window.actions().at(id)->trigger(); }
    [[nodiscard]] bool enabled(ActionId id) const { return window.actions().at(id)->isEnabled(); }
    // Where the finding's words begin, in pixels below the top of the view.
    [[nodiscard]] double heightOf(Side side, std::size_t finding) {
        const auto strip = pane(side).findingStrip(finding);
        EXPECT_TRUE(strip);
        return strip ? pane(side).heightOf(*strip).value_or(-1) : -1;
    }

    MainWindow window;
    const KindColours& colours = kindColours(Tone::Light);
};

TEST_F(MainWindowFindings, GivenFindings_WhenStepping_ThenEachIsSelectedAndItsWordsComeLevel) {
    const std::size_t count = window.session().comparison()->findings.size();
    ASSERT_EQ(count, 3U);
    EXPECT_FALSE(window.session().currentFinding());
    for (std::size_t finding = 0; finding < count; ++finding) {
        SCOPED_TRACE(finding);
        ASSERT_TRUE(enabled(ActionId::NextFinding));
        trigger(ActionId::NextFinding);
        EXPECT_EQ(window.session().currentFinding(), finding);
        EXPECT_EQ(window.session().currentLink(),
                  window.session().comparison()->findings[finding].link);
        ASSERT_GE(heightOf(Side::Left, finding), 0);
        EXPECT_NEAR(heightOf(Side::Left, finding), heightOf(Side::Right, finding), 2);
    }
    EXPECT_FALSE(enabled(ActionId::NextFinding));
    trigger(ActionId::PreviousFinding);
    EXPECT_EQ(window.session().currentFinding(), count - 2);
    EXPECT_EQ(window.details().tabs().currentIndex(), DetailsPanel::Findings);
}

TEST_F(MainWindowFindings, GivenAFindingInView_WhenPainted_ThenItsBoxAndFlagAreThere) {
    trigger(ActionId::NextFinding);
    for (const Side side : {Side::Left, Side::Right}) {
        const auto& visible = pane(side).visibleFindings();
        const auto found =
            std::ranges::find(visible, std::size_t{0}, &HighlightedText::VisibleFinding::finding);
        ASSERT_NE(found, visible.end());
        const QImage seen = pane(side).viewport()->grab().toImage();
        const QPointF origin = pane(side).toViewport({});
        EXPECT_GT(
            partOf(seen, found->shape.flag.boundingRect().translated(origin), colours.finding),
            0.2);
        const QRectF box = found->shape.boxes.front().translated(origin);
        const QRectF foot(box.left() + 4, box.bottom() - 1.5, box.width() - 8, 3);
        EXPECT_GT(partOf(seen, foot, colours.finding), 0.2); // one row of up to four
        EXPECT_EQ(partOf(seen, foot.translated(-60, 0), colours.finding), 0);
    }
}

TEST_F(MainWindowFindings,
       GivenFindings_WhenTheirChipIsClicked_ThenItGoesFromOneToTheNextAndRound) {
    auto* chip = window.findChild<FindingChip*>();
    ASSERT_TRUE(chip->isVisible());
    EXPECT_EQ(chip->text(), QStringLiteral("3"));
    EXPECT_EQ(chip->accessibleName(), QStringLiteral("3 findings"));
    const QRectF flag(8, chip->height() / 2.0 - 6, 8, 12);
    EXPECT_GT(partOf(chip->grab().toImage(), flag, colours.finding), 0.2);
    for (const std::size_t finding : {0U, 1U, 2U, 0U}) {
        chip->click();
        EXPECT_EQ(window.session().currentFinding(), finding);
    }
}

TEST_F(MainWindowFindings, GivenFindings_WhenTheirLinksAreNotShown_ThenTheChipIsNotThere) {
    auto* chip = window.findChild<FindingChip*>();

    trigger(ActionId::ShowShared);
    trigger(ActionId::ShowReworded);
    EXPECT_FALSE(chip->isVisible());

    trigger(ActionId::ShowReworded);
    EXPECT_TRUE(chip->isVisible());
}

TEST_F(MainWindowFindings, GivenACurrentFinding_WhenAnotherLinkIsSelected_ThenItIsLeft) {
    trigger(ActionId::NextFinding);
    trigger(ActionId::NextLink);
    EXPECT_FALSE(window.session().currentFinding());
    EXPECT_TRUE(window.session().currentLink());

    trigger(ActionId::NextFinding);
    trigger(ActionId::ClearLink);
    EXPECT_FALSE(window.session().currentFinding());
    EXPECT_FALSE(window.session().currentLink());
}

TEST_F(MainWindowFindings, GivenALongQuotation_WhenItsFindingIsSelected_ThenTheStatusBarHoldsIt) {
    const QString first = QStringLiteral("we <b>hope</b> that before the end of this long winter");
    const QString then = QStringLiteral(
        "the harbour of the old town and the bridges over both arms of the river are to be open");
    const QString quotation = QStringLiteral("\"%1 %2,\" said Mr Ode of the office of ports.\n");
    window.session().openText(Side::Left, quotation.arg(first, then));
    window.session().openText(Side::Right, quotation.arg(then, first));
    ASSERT_TRUE(happens([this] {
        const auto comparison = window.session().comparison();
        return comparison && comparison->findings.size() == 1;
    }));

    trigger(ActionId::NextFinding);

    const auto* label = window.statusBar()->findChild<QLabel*>();
    ASSERT_TRUE(label->text().contains(QStringLiteral("<b>hope</b>")))
        << label->text().toStdString();
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    ASSERT_GT(label->fontMetrics().horizontalAdvance(label->text()), window.width());
    EXPECT_LE(label->geometry().right(), window.statusBar()->width());
}

TEST_F(MainWindowFindings, GivenTheListOfOneSide_WhenARowIsChosen_ThenItsPaneScrollsThere) {
    DetailsPanel& details = window.details();
    for (const Side side : {Side::Left, Side::Right}) {
        details.tabs().setCurrentIndex(side == Side::Left ? DetailsPanel::OnlyLeft
                                                          : DetailsPanel::OnlyRight);
        QTableView& table = details.unique(side).table();
        const int last = table.model()->rowCount() - 1;
        ASSERT_GT(last, 2);
        table.setCurrentIndex(table.model()->index(last, 0));

        const auto sentence = markAt(pane(side).marks(), pane(side).textCursor().selectionStart());
        ASSERT_TRUE(sentence);
        EXPECT_EQ(kindOf(*window.session().comparison(), side, *sentence), SentenceKind::Unique);
        EXPECT_TRUE(pane(side).heightOf(pane(side).sentenceStrip(*sentence)));
    }
}

TEST_F(MainWindowFindings, GivenTheReportsAreClosed_WhenAskedForAFinding_ThenThereIsNone) {
    trigger(ActionId::NextFinding);
    trigger(ActionId::Close);
    EXPECT_FALSE(window.session().currentFinding());
    EXPECT_FALSE(enabled(ActionId::NextFinding));
    EXPECT_FALSE(enabled(ActionId::PreviousFinding));
}

} // namespace
} // namespace wireside
