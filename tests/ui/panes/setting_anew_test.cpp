// SPDX-License-Identifier: GPL-3.0-or-later
//
// A large text that is shown comes to look otherwise: zoomed, narrower, with its comparison. The window answers meanwhile.
#include "tests/ui/panes/large_pane.h"
#include "ui/panes/line_stretches.h"
#include "ui/panes/reading_layout.h"
#include "ui/panes/text_cover.h"

#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class SettingAnew : public LargePane {};

// What the text is at the top of the view.
QString lineAtTop(const ReportPane& pane) {
    const auto begin = positionsIn(*pane.document(), {.top = double(pane.view().scroll)}).begin;
    return pane.document()->findBlock(begin).text();
}

TEST_F(SettingAnew,
       GivenAPlaceFarDown_WhenZoomed_ThenThePaneCoversItselfUntilThePlaceIsThereAgain) {
    show(numberedLines());
    ASSERT_TRUE(isLaidOut());
    pane.scrollTo(pane.view().maximum * 3 / 4);
    const QString before = lineAtTop(pane);
    const int scroll = pane.view().scroll;

    pane.setZoom(1.5);

    EXPECT_EQ(lineAtTop(pane), before) << "it stays as it is while it is set in another thread";
    ASSERT_TRUE(happens([this] { return !pane.isBeingSet(); }));
    EXPECT_EQ(lineAtTop(pane), before);
    EXPECT_GT(pane.view().scroll, scroll);
    EXPECT_EQ(pane.font(), readingFont(1.5));
}

TEST_F(SettingAnew, GivenALayoutThatWaitsForItsTurn_WhenTheTextIsSetAnew_ThenItIsThatOfTheNewOne) {
    show(numberedLines());
    pane.setZoom(1.5);
    while (pane.font() != readingFont(1.5)) {
        askForAStep(*pane.document());
        QTest::qWait(0);
    }

    ASSERT_TRUE(isLaidOut());
    EXPECT_FALSE(pane.isBeingSet());
    QThreadPool::globalInstance()->waitForDone(); // another thread deletes the former text
}

TEST_F(SettingAnew, GivenAPlaceFarDown_WhenThePaneGetsNarrower_ThenItTellsHowFarItIsAndComesBack) {
    show(numberedLines());
    ASSERT_TRUE(isLaidOut());
    pane.scrollTo(pane.view().maximum * 3 / 4);
    const QString before = lineAtTop(pane);

    pane.resize(300, 400);

    const auto* cover = pane.findChild<TextCover*>();
    EXPECT_TRUE(pane.isBeingSet());
    EXPECT_TRUE(cover->isVisible());
    EXPECT_TRUE(cover->accessibleDescription().startsWith(QStringLiteral("Laying out the text: ")));
    EXPECT_LT(laidOutBlocks(*pane.document()), pane.document()->blockCount() / 2);
    ASSERT_TRUE(happens([this] { return !pane.isBeingSet(); }));
    EXPECT_FALSE(cover->isVisible());
    EXPECT_EQ(lineAtTop(pane), before);
}

TEST_F(SettingAnew, GivenALongTextsComparison_WhenItComes_ThenItsNumbersShowWhenTheyHaveRoom) {
    const auto comparison = longComparison();
    pane.setReport(comparison->left);
    pane.awaitText();
    pane.selectAll();

    pane.setComparison(comparison);

    EXPECT_EQ(pane.marks().size(), comparison->links.size());
    EXPECT_EQ(numberOf(pane.marks().front()), QStringLiteral("1"));
    EXPECT_EQ(pane.numbers(), Numbers::Hidden);
    EXPECT_FALSE(pane.visibleSentences().front().shape.number);
    ASSERT_TRUE(happens([this] { return !pane.isBeingSet(); }));
    EXPECT_EQ(pane.numbers(), Numbers::Shown);
    EXPECT_TRUE(pane.visibleSentences().front().shape.number);
    EXPECT_FALSE(pane.document()->firstBlock().layout()->formats().isEmpty());
    ASSERT_TRUE(happens([this] { return isAllLaidOut(*pane.document()); }));
    EXPECT_TRUE(happens([this] { return pane.textCursor().hasSelection(); }))
        << "what was selected still is";
}

TEST_F(SettingAnew, GivenALongTextBeingSetAnew_WhenItIsEdited_ThenTheEditIsInWhatComes) {
    const auto report = show(numberedLines());
    pane.setEditable(true);
    QObject::connect(&pane, &ReportPane::edited, &pane,
                     [&](const TextSpan& span, const std::u16string& typed) {
                         std::u16string now = report->text;
                         const TextChange change{.position = span.begin,
                                                 .removed = now.substr(span.begin, span.length()),
                                                 .added = typed};
                         applyChange(now, change);
                         pane.follow(change, now);
                     });
    pane.setZoom(1.5);

    QTest::keyClick(&pane, 'x');

    ASSERT_TRUE(happens([this] { return !pane.isBeingSet(); }));
    EXPECT_EQ(pane.toPlainText(), u'x' + toQString(report->text));
    EXPECT_EQ(pane.font(), readingFont(1.5));
    EXPECT_EQ(pane.marks()[1].begin, toQString(report->text).indexOf(u'\n') + 2);
}

TEST_F(SettingAnew, GivenALongTextJustShown_WhenALinkFarDownIsRevealed_ThenItComesInAWhile) {
    const auto comparison = longComparison();
    pane.setReport(comparison->left);
    pane.awaitText();
    pane.setComparison(comparison);
    ASSERT_TRUE(happens([this] { return !pane.isBeingSet(); }));

    pane.reveal(19'000);

    EXPECT_TRUE(pane.isBeingSet());
    ASSERT_TRUE(happens([this] { return !pane.isBeingSet(); }));
    EXPECT_TRUE(pane.heightOf(19'000).has_value());
}

// A few links far down, in more than is laid out at once.
TEST_F(SettingAnew,
       GivenALongTextJustShown_WhenAFewLinksFarDownCome_ThenItIsNotLaidOutAsFarAsThat) {
    std::vector<HandMadeSentence> sentences;
    std::vector<HandMadeLink> links;
    for (std::size_t i = 0; i < 20'000; ++i)
        sentences.emplace_back(u"Ships came in this morning with grain for the port.");
    for (std::size_t i = 19'000; i < 19'005; ++i)
        links.push_back({.left = {i}, .right = {i}, .kind = MatchKind::Shared});
    const auto comparison =
        std::make_shared<const Comparison>(handMade(sentences, sentences, links));
    pane.setReport(comparison->left);
    pane.awaitText();

    pane.setComparison(comparison);

    EXPECT_EQ(numberOf(pane.marks()[19'000]), QStringLiteral("1"));
    EXPECT_LT(laidOutBlocks(*pane.document()), pane.document()->blockCount() / 2);
}

} // namespace
} // namespace wireside
