// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "tests/ui/panes/shown_pane.h"
#include "ui/text_bridge.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// A pane whose report is edited as the session would.
class EditedPaneTest : public ShownPane {
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
