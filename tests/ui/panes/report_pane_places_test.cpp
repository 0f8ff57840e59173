// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a pane's text stands, and how it comes into view.
#include "tests/ui/panes/shown_pane.h"
#include "tests/ui/waiting.h"

#include <QScrollBar>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class ReportPanePlacesTest : public ShownPane {};

TEST_F(ReportPanePlacesTest, GivenALongReport_WhenShown_ThenOnlyWhatIsInViewHasShapes) {
    show(longReports());

    EXPECT_GT(pane.visibleSentences().size(), 4U);
    EXPECT_LT(pane.visibleSentences().size(), 40U);
}

TEST_F(ReportPanePlacesTest,
       GivenAVeryLongReport_WhenShownAndCompared_ThenOnlyItsBeginIsLaidOutAtOnce) {
    const auto comparison = veryLongReports();
    const auto heightLaidOut = [this] { return pane.verticalScrollBar()->maximum(); };
    pane.setReport(comparison->left);
    const int all = static_cast<int>(comparison->left->sentences.size()) * 15; // pixels, at least
    EXPECT_LT(heightLaidOut(), all / 10);
    ASSERT_TRUE(happens([&] { return heightLaidOut() > all; })) << "the rest comes bit by bit";

    pane.setComparison(comparison);

    EXPECT_TRUE(happens([&] { return heightLaidOut() < all / 10; })) << "it begins anew";
    EXPECT_TRUE(happens([&] { return heightLaidOut() > all; }));
}

TEST_F(ReportPanePlacesTest,
       GivenAViewAtTheEnd_WhenTheComparisonHasFewerSentences_ThenItStaysThere) {
    const auto comparison = longReports();
    show(comparison);
    QScrollBar& bar = *pane.verticalScrollBar();
    ASSERT_TRUE(happens([&] {
        bar.setValue(bar.maximum());
        return !pane.visibleSentences().empty() &&
               pane.visibleSentences().back().sentence == comparison->left->sentences.size() - 1;
    }));
    // The last two sentences have become one, whose words stand where they did.
    std::u16string text = comparison->left->text;
    const std::size_t stop = comparison->left->sentences.rbegin()[1].span.end - 1;
    const TextChange change{.position = stop, .removed = u".", .added = u","};
    applyChange(text, change);
    Comparison fewer = *comparison;
    fewer.left = std::make_shared<const Document>(makeDocument(text, {}));
    ASSERT_EQ(fewer.left->sentences.size() + 1, comparison->left->sentences.size());
    fewer.links.pop_back();
    fewer.linksOfLeft.pop_back();
    fewer.linksOfRight.back().clear();

    pane.follow(change, text);
    pane.setComparison(shared(std::move(fewer)));

    EXPECT_TRUE(happens([&] {
        return !pane.visibleSentences().empty() &&
               pane.visibleSentences().back().sentence + 1 == pane.marks().size();
    }));
}

TEST_F(ReportPanePlacesTest, GivenALinkOutOfView_WhenRevealed_ThenItStandsInTheMiddle) {
    show(longReports());

    pane.reveal(300);

    const auto height = pane.heightOf(300);
    ASSERT_TRUE(height);
    EXPECT_NEAR(*height, pane.viewport()->height() / 2.0, 40);
}

TEST_F(ReportPanePlacesTest, GivenALinkInView_WhenRevealed_ThenNothingMoves) {
    show(longReports());
    pane.reveal(300);
    const int before = pane.verticalScrollBar()->value();

    pane.reveal(301);

    EXPECT_EQ(pane.verticalScrollBar()->value(), before);
}

TEST_F(ReportPanePlacesTest, GivenAHeight_WhenALinkIsBroughtToIt_ThenItIsThere) {
    show(longReports());

    pane.bringTo(200, 120.0);

    ASSERT_TRUE(pane.heightOf(200));
    EXPECT_NEAR(*pane.heightOf(200), 120, 1);
}

TEST_F(ReportPanePlacesTest, GivenAScrolledReport_WhenZoomed_ThenWhatWasAtTheTopStaysThere) {
    show(longReports());
    pane.bringTo(200, 0.0);

    pane.setZoom(1.5);

    ASSERT_TRUE(pane.heightOf(200));
    EXPECT_LT(*pane.heightOf(200), 40);
}

TEST_F(ReportPanePlacesTest,
       GivenAScrolledReport_WhenThePaneGetsNarrower_ThenWhatWasAtTheTopStaysThere) {
    show(longReports());
    pane.bringTo(200, 0.0);

    pane.resize(400, 500);

    ASSERT_TRUE(pane.heightOf(200));
    EXPECT_LT(*pane.heightOf(200), 40);
}

TEST_F(ReportPanePlacesTest,
       GivenANewReport_WhenShown_ThenItBeginsAtItsTopWithoutTheOldHighlights) {
    show(longReports());
    pane.reveal(300);

    pane.setReport(oneOfEach()->left);

    EXPECT_EQ(pane.verticalScrollBar()->value(), 0);
    EXPECT_EQ(pane.visibleSentences().size(), 4U);
    EXPECT_TRUE(shapeOf(1).bands.empty());
}

TEST_F(ReportPanePlacesTest, GivenNoReport_WhenShown_ThenThePaneIsEmpty) {
    show(oneOfEach());

    pane.setReport(nullptr);
    pane.setComparison(nullptr);

    EXPECT_TRUE(pane.toPlainText().isEmpty());
    EXPECT_TRUE(pane.visibleSentences().empty());
}

} // namespace
} // namespace wireside
