// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/report_pane.h"

#include "core/compare/compare.h"
#include "tests/ui/pixels.h"
#include "tests/ui/report/hand_made_comparison.h"
#include "tests/ui/waiting.h"
#include "ui/panes/kind_colours.h"
#include "ui/text_bridge.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

std::shared_ptr<const Comparison> shared(Comparison comparison) {
    return std::make_shared<const Comparison>(std::move(comparison));
}

// Left: headline, shared, reworded, unique.
std::shared_ptr<const Comparison> oneOfEach() {
    return shared(handMade({{u"Port opens after a year.", Role::Headline},
                            u"Ships came in this morning.",
                            u"Crews cheered on deck.",
                            u"It rained for hours."},
                           {u"Ships came in this morning.", u"On deck the crews were glad."},
                           {{.left = {1}, .right = {0}, .kind = MatchKind::Shared},
                            {.left = {2}, .right = {1}, .kind = MatchKind::Reworded}}));
}

// Far more sentences than fit into a view, each linked to its equal.
std::shared_ptr<const Comparison> longReports() {
    std::vector<HandMadeSentence> sentences;
    std::vector<HandMadeLink> links;
    for (std::size_t i = 0; i < 400; ++i) {
        sentences.emplace_back(
            u"Ships came in this morning with more grain than the port had room for.");
        links.push_back({.left = {i}, .right = {i}, .kind = MatchKind::Shared});
    }
    return shared(handMade(sentences, sentences, links));
}

class ReportPaneTest : public testing::Test {
protected:
    ReportPaneTest() {
        pane.resize(640, 400);
        pane.show();
    }

    void show(const std::shared_ptr<const Comparison>& comparison) {
        pane.setReport(comparison->left);
        pane.setComparison(comparison);
    }

    [[nodiscard]] QImage picture() { return pane.viewport()->grab().toImage(); }
    [[nodiscard]] const HighlightShape& shapeOf(std::size_t sentence) const {
        for (const auto& visible : pane.visibleSentences())
            if (visible.sentence == sentence) return visible.shape;
        static const HighlightShape none;
        return none;
    }
    [[nodiscard]] QRectF bandOf(std::size_t sentence) const {
        return shapeOf(sentence).bands.at(0).translated(pane.toViewport({}));
    }
    [[nodiscard]] QPoint middleOf(std::size_t sentence) const {
        return bandOf(sentence).center().toPoint();
    }
    void click(QPoint point) { QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, point); }

    ReportPane pane{Side::Left};
    const KindColours& colours = kindColours(Tone::Light);
};

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

TEST_F(ReportPaneTest, GivenALongReport_WhenShown_ThenOnlyWhatIsInViewHasShapes) {
    show(longReports());

    EXPECT_GT(pane.visibleSentences().size(), 4U);
    EXPECT_LT(pane.visibleSentences().size(), 40U);
}

// Every line of a very long report, linked to itself.
std::shared_ptr<const Comparison> veryLongReports() {
    constexpr qsizetype lines = 20000;
    Comparison comparison;
    comparison.left = std::make_shared<const Document>(makeDocument(
        QStringLiteral("Ships came in this morning.\n").repeated(lines).toStdU16String(), {}));
    comparison.right = comparison.left;
    for (std::size_t i = 0; i < comparison.left->sentences.size(); ++i) {
        Link& link = comparison.links.emplace_back();
        link.left = link.right = {i};
        comparison.linksOfLeft.push_back({i});
    }
    comparison.linksOfRight = comparison.linksOfLeft;
    return shared(std::move(comparison));
}

TEST_F(ReportPaneTest, GivenAVeryLongReport_WhenShownAndCompared_ThenOnlyItsBeginIsLaidOutAtOnce) {
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

TEST_F(ReportPaneTest, GivenALinkOutOfView_WhenRevealed_ThenItStandsInTheMiddle) {
    show(longReports());

    pane.reveal(300);

    const auto height = pane.heightOf(300);
    ASSERT_TRUE(height);
    EXPECT_NEAR(*height, pane.viewport()->height() / 2.0, 40);
}

TEST_F(ReportPaneTest, GivenALinkInView_WhenRevealed_ThenNothingMoves) {
    show(longReports());
    pane.reveal(300);
    const int before = pane.verticalScrollBar()->value();

    pane.reveal(301);

    EXPECT_EQ(pane.verticalScrollBar()->value(), before);
}

TEST_F(ReportPaneTest, GivenAHeight_WhenALinkIsBroughtToIt_ThenItIsThere) {
    show(longReports());

    pane.bringTo(200, 120.0);

    ASSERT_TRUE(pane.heightOf(200));
    EXPECT_NEAR(*pane.heightOf(200), 120, 1);
}

TEST_F(ReportPaneTest, GivenAScrolledReport_WhenZoomed_ThenWhatWasAtTheTopStaysThere) {
    show(longReports());
    pane.bringTo(200, 0.0);

    pane.setZoom(1.5);

    ASSERT_TRUE(pane.heightOf(200));
    EXPECT_LT(*pane.heightOf(200), 40);
}

TEST_F(ReportPaneTest, GivenAScrolledReport_WhenThePaneGetsNarrower_ThenWhatWasAtTheTopStaysThere) {
    show(longReports());
    pane.bringTo(200, 0.0);

    pane.resize(400, 500);

    ASSERT_TRUE(pane.heightOf(200));
    EXPECT_LT(*pane.heightOf(200), 40);
}

TEST_F(ReportPaneTest, GivenANewReport_WhenShown_ThenItBeginsAtItsTopWithoutTheOldHighlights) {
    show(longReports());
    pane.reveal(300);

    pane.setReport(oneOfEach()->left);

    EXPECT_EQ(pane.verticalScrollBar()->value(), 0);
    EXPECT_EQ(pane.visibleSentences().size(), 4U);
    EXPECT_TRUE(shapeOf(1).bands.empty());
}

TEST_F(ReportPaneTest, GivenNoReport_WhenShown_ThenThePaneIsEmpty) {
    show(oneOfEach());

    pane.setReport(nullptr);
    pane.setComparison(nullptr);

    EXPECT_TRUE(pane.toPlainText().isEmpty());
    EXPECT_TRUE(pane.visibleSentences().empty());
}

// A pane whose report is edited as the session would.
class EditedPaneTest : public ReportPaneTest {
protected:
    EditedPaneTest() {
        QObject::connect(&pane, &ReportPane::edited, &pane,
                         [this](const TextSpan& span, const std::u16string& typed) {
                             change({.position = span.begin,
                                     .removed = text.substr(span.begin, span.length()),
                                     .added = typed});
                         });
    }

    void edit(const std::shared_ptr<const Comparison>& comparison) {
        show(comparison);
        text = comparison->left->text;
        pane.setEditable(true);
    }
    void change(const TextChange& change) {
        applyChange(text, change);
        pane.follow(change, text);
    }
    void placeCaret(int position) {
        QTextCursor caret(pane.document());
        caret.setPosition(position);
        pane.setTextCursor(caret);
    }
    [[nodiscard]] QString wordOf(std::size_t sentence) const {
        QTextCursor cursor(pane.document());
        cursor.setPosition(pane.marks()[sentence].begin);
        cursor.setPosition(pane.marks()[sentence].end, QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }
    // Left as it is in the pane, right as before.
    [[nodiscard]] std::shared_ptr<const Comparison>
    comparedAgain(const std::shared_ptr<const Comparison>& before) const {
        auto left = std::make_shared<const Document>(makeDocument(text, before->left->origin));
        return shared(*compare(std::move(left), before->right));
    }

    std::u16string text;
};

TEST_F(EditedPaneTest, GivenHighlights_WhenALetterIsTyped_ThenTheyMoveWithTheTextAtOnce) {
    edit(oneOfEach());
    const QString cheered = wordOf(2);
    placeCaret(30); // in the second sentence

    QTest::keyClick(&pane, 'x');

    EXPECT_EQ(wordOf(2), cheered);
    EXPECT_GT(partOf(picture(), bandOf(2), colours.reworded.tint), 0.4);
    EXPECT_EQ(toQString(text), pane.toPlainText());
}

TEST_F(EditedPaneTest, GivenATextWithReturns_WhenEditedBehindThem_ThenTheReportsOffsetsAreTold) {
    Comparison comparison;
    comparison.left = std::make_shared<const Document>(makeDocument(u"One.\r\nTwo.\r\nThree.", {}));
    comparison.right = comparison.left;
    comparison.linksOfLeft.resize(3);
    comparison.linksOfRight.resize(3);
    edit(shared(std::move(comparison)));
    placeCaret(7);

    QTest::keyClick(&pane, 'x');

    EXPECT_EQ(text, u"One.\r\nTwxo.\r\nThree.");
}

TEST_F(EditedPaneTest, GivenTheComparisonOfAnEditedText_WhenItComes_ThenCaretAndScrollStay) {
    std::u16string report;
    for (int i = 0; i < 400; ++i)
        report += u"Ship " + toU16(QString::number(i)) + u" came in with " +
                  toU16(QString::number(7 * i + 100)) + u" tonnes of grain for the port.\n";
    const auto document = std::make_shared<const Document>(makeDocument(report, {}));
    const auto before = shared(*compare(document, document));
    edit(before);
    pane.bringTo(200, 100.0);
    placeCaret(pane.marks()[201].begin + 7);
    QTest::keyClick(&pane, 'x');
    const QTextDocument* shown = pane.document();
    const int scroll = pane.view().scroll;
    const int caret = pane.textCursor().position();

    pane.setComparison(comparedAgain(before));

    EXPECT_EQ(pane.document(), shown);
    EXPECT_EQ(pane.view().scroll, scroll);
    EXPECT_EQ(pane.textCursor().position(), caret);
    EXPECT_FALSE(pane.document()->isUndoAvailable());
}

TEST_F(EditedPaneTest, GivenANewParagraph_WhenItsComparisonComes_ThenItIsSetLikeOneThatWasOpened) {
    const auto before = longReports();
    edit(before);
    placeCaret(pane.marks()[3].end);
    QTest::keyClick(&pane, Qt::Key_Return);
    const auto after = comparedAgain(before);

    pane.setComparison(after);

    ReportPane opened(Side::Left);
    opened.resize(pane.size());
    opened.show();
    opened.setReport(after->left);
    opened.setComparison(after);
    for (QTextBlock block = pane.document()->begin(), other = opened.document()->begin();
         block.isValid(); block = block.next(), other = other.next()) {
        EXPECT_EQ(block.blockFormat(), other.blockFormat()) << block.blockNumber();
        EXPECT_EQ(block.layout()->formats(), other.layout()->formats()) << block.blockNumber();
    }
}

TEST_F(EditedPaneTest, GivenAnEditOutOfView_WhenItIsUndone_ThenItsPlaceIsInView) {
    edit(longReports());
    const TextChange deletion{.position = 0, .removed = text.substr(0, 6), .added = {}};
    change(deletion);
    pane.bringTo(300, 0.0);

    change(inverse(deletion));

    EXPECT_TRUE(pane.viewport()->rect().contains(pane.cursorRect()));
    EXPECT_EQ(pane.textCursor().position(), 6);
    EXPECT_EQ(pane.paneText().withoutBreaks(toU16(pane.toPlainText()), 0), text);
}

TEST_F(EditedPaneTest, GivenAllOfAVeryLongText_WhenItComesBack_ThenOnlyItsBeginIsLaidOutAtOnce) {
    const auto comparison = veryLongReports();
    edit(comparison);
    const TextChange deletion{.position = 0, .removed = text, .added = {}};
    change(deletion);
    EXPECT_TRUE(pane.toPlainText().isEmpty());

    change(inverse(deletion));

    EXPECT_EQ(pane.document()->characterCount() - 1, int(comparison->left->text.size()));
    EXPECT_LT(pane.verticalScrollBar()->maximum(), 30000);
}

TEST_F(EditedPaneTest, GivenAnEditableText_WhenASentenceIsClicked_ThenOnlyTheCaretIsThere) {
    edit(oneOfEach());
    QSignalSpy clicked(&pane, &ReportPane::linkClicked);

    click(middleOf(1));

    EXPECT_EQ(clicked.count(), 0);
    EXPECT_GT(pane.textCursor().position(), pane.marks()[1].begin);
}

TEST_F(EditedPaneTest, GivenAnEditableText_WhenPainted_ThenAFrameShowsIt) {
    edit(oneOfEach());
    const QRectF left(0, 50, 2, 100);
    EXPECT_GT(partOf(picture(), left, colours.shared.edge), 0.9);

    pane.setEditable(false);

    EXPECT_EQ(partOf(picture(), left, colours.shared.edge), 0);
}

} // namespace
} // namespace wireside
