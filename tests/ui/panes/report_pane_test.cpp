// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a pane looks, and what of it can be pointed at.
#include "tests/ui/panes/shown_pane.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class ReportPaneTest : public ShownPane {};

TEST_F(ReportPaneTest, GivenAComparison_WhenPainted_ThenSharedAndRewordedSentencesHaveTheirTint) {
    show(oneOfEach());

    EXPECT_GT(partOf(picture(), bandOf(1), colours.shared.tint), 0.5);
    EXPECT_GT(partOf(picture(), bandOf(2), colours.reworded.tint), 0.5);
}

TEST_F(ReportPaneTest, GivenAComparison_WhenPainted_ThenSharedIsUnderlinedSolidAndRewordedDashed) {
    show(oneOfEach());

    const auto underline = [this](std::size_t sentence) {
        const QRectF band = bandOf(sentence);
        return QRectF(band.left() + 4, band.bottom() - 2, band.width() - 8, 2);
    };
    EXPECT_GT(partOf(picture(), underline(1), colours.shared.edge), 0.95);
    const double dashed = partOf(picture(), underline(2), colours.reworded.edge);
    EXPECT_GT(dashed, 0.4);
    EXPECT_LT(dashed, 0.8);
}

TEST_F(ReportPaneTest, GivenAUniqueSentence_WhenPainted_ThenARuleStandsInTheMarginAndNoTint) {
    show(oneOfEach());

    const HighlightShape& shape = shapeOf(3);
    EXPECT_TRUE(shape.bands.empty());
    EXPECT_GT(partOf(picture(), shape.rule.translated(pane.toViewport({})), colours.unique.edge),
              0.95);
}

TEST_F(ReportPaneTest, GivenAHeadline_WhenPainted_ThenItsTextIsSoft) {
    show(oneOfEach());

    const QRectF headline = shapeOf(0).outline.boundingRect().translated(pane.toViewport({}));
    EXPECT_GT(partOf(picture(), headline, colours.softText), 0.01);
    EXPECT_EQ(partOf(picture(), headline, colours.text), 0);
}

TEST_F(ReportPaneTest, GivenAReportWithoutComparison_WhenPainted_ThenNothingIsHighlighted) {
    pane.setReport(oneOfEach()->left);

    for (const auto& visible : pane.visibleSentences()) {
        EXPECT_TRUE(visible.shape.bands.empty());
        EXPECT_TRUE(visible.shape.rule.isNull());
    }
}

TEST_F(ReportPaneTest,
       GivenAKindThatIsNotShown_WhenPainted_ThenItsSentencesArePlainAndLeadNowhere) {
    show(oneOfEach());
    const QPoint place = middleOf(2);
    QSignalSpy clicked(&pane, &ReportPane::linkClicked);

    pane.setShownKinds({.reworded = false, .unique = false});

    EXPECT_TRUE(shapeOf(2).bands.empty());
    EXPECT_TRUE(shapeOf(3).rule.isNull());
    EXPECT_FALSE(shapeOf(1).bands.empty());
    click(place);
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(ReportPaneTest, GivenADarkPalette_WhenItIsSetLater_ThenTheHighlightsFollow) {
    show(oneOfEach());
    QPalette dark = pane.palette();
    dark.setColor(QPalette::Base, kindColours(Tone::Dark).pane);
    dark.setColor(QPalette::Text, kindColours(Tone::Dark).text);

    pane.setPalette(dark);

    EXPECT_GT(partOf(picture(), bandOf(1), kindColours(Tone::Dark).shared.tint), 0.5);
}

TEST_F(ReportPaneTest, GivenALinkedSentence_WhenClicked_ThenItsLinkIsTold) {
    show(oneOfEach());
    QSignalSpy clicked(&pane, &ReportPane::linkClicked);

    click(middleOf(2));

    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].value<std::size_t>(), 1U);
}

TEST_F(ReportPaneTest, GivenASentenceWithoutPartner_WhenClicked_ThenNothingIsTold) {
    show(oneOfEach());
    QSignalSpy clicked(&pane, &ReportPane::linkClicked);

    click(shapeOf(3).outline.boundingRect().center().toPoint());
    click(shapeOf(0).outline.boundingRect().center().toPoint());

    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(ReportPaneTest, GivenASentenceOnTwoLinks_WhenClickedAgain_ThenTheOtherLinkIsTold) {
    show(shared(handMade({u"Ships came in and crews cheered."},
                         {u"Ships came in.", u"Crews cheered."},
                         {{.left = {0}, .right = {0}}, {.left = {0}, .right = {1}}})));
    QSignalSpy clicked(&pane, &ReportPane::linkClicked);
    QObject::connect(&pane, &ReportPane::linkClicked, &pane, &ReportPane::setCurrentLink);

    for (int i = 0; i < 3; ++i) {
        click(middleOf(0));
        pane.setTextCursor(QTextCursor(pane.document())); // or it counts as a triple click
        QTest::qWait(0);
    }

    ASSERT_GE(clicked.count(), 2);
    EXPECT_EQ(clicked[0][0].value<std::size_t>(), 0U);
    EXPECT_EQ(clicked[1][0].value<std::size_t>(), 1U);
}

TEST_F(ReportPaneTest, GivenACaretInASentence_WhenReturnIsPressed_ThenItsLinkIsTold) {
    show(oneOfEach());
    QSignalSpy clicked(&pane, &ReportPane::linkClicked);
    QTextCursor caret(pane.document());
    caret.setPosition(30); // in the second sentence
    pane.setTextCursor(caret);

    QTest::keyClick(&pane, Qt::Key_Return);

    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].value<std::size_t>(), 0U);
}

TEST_F(ReportPaneTest, GivenALinkedSentence_WhenThePointerIsOnIt_ThenItsLinkIsToldUntilItLeaves) {
    show(oneOfEach());
    QSignalSpy hovered(&pane, &ReportPane::linkHovered);

    QTest::mouseMove(pane.viewport(), middleOf(1));
    QTest::mouseMove(pane.viewport(), QPoint(320, 390));

    using Link = std::optional<std::size_t>;
    ASSERT_EQ(hovered.count(), 2);
    EXPECT_EQ(hovered[0][0].value<Link>(), Link(0));
    EXPECT_EQ(hovered[1][0].value<Link>(), Link());
}

TEST_F(ReportPaneTest, GivenTheCurrentLink_WhenPainted_ThenItsSentenceIsOutlined) {
    show(oneOfEach());
    const auto edgeBeside = [this] {
        const QRectF band = bandOf(2);
        return partOf(picture(), QRectF(band.left() - 2, band.top() + 4, 2, band.height() - 8),
                      colours.shared.edge);
    };
    EXPECT_EQ(edgeBeside(), 0);

    pane.setCurrentLink(1);

    EXPECT_GT(edgeBeside(), 0.9);
}

} // namespace
} // namespace wireside
