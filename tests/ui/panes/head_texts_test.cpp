// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/head_texts.h"

#include "ui/panes/elided_label.h"
#include "ui/panes/pane_head.h"
#include "ui/panes/share_bar.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>

namespace wireside {
namespace {

Document report(Origin origin) {
    Document made;
    made.origin = std::move(origin);
    made.words = 412;
    return made;
}

QStringList textsOf(const PaneHead& head) {
    QStringList texts;
    for (const auto* label : head.findChildren<ElidedLabel*>()) texts << label->text();
    return texts;
}

TEST(HeadTexts, GivenAFileInUtf8_WhenNamed_ThenNameEncodingAndWordsAreShown) {
    EXPECT_EQ(sourceLine(report({"/news/may/visit.txt", "UTF-8", "en", u"Ministers meet"})),
              QStringLiteral("visit.txt · UTF-8 · 412 words"));
}

TEST(HeadTexts, GivenAnotherEncoding_WhenNamed_ThenItIsCalledAReading) {
    EXPECT_EQ(sourceLine(report({"visit.txt", "windows-1252", "en", u"Ministers meet"})),
              QStringLiteral("visit.txt · read as windows-1252 · 412 words"));
}

TEST(HeadTexts, GivenATitleThatIsTheFilesName_WhenNamed_ThenItIsNotSaidTwice) {
    EXPECT_EQ(sourceLine(report({"/news/visit.txt", "UTF-8", "en", u"visit.txt"})),
              QStringLiteral("UTF-8 · 412 words"));
}

TEST(HeadTexts, GivenAStoryOfAnAgency_WhenNamed_ThenSignalSourceAndDateComeFirst) {
    Origin origin{"/news/visit.xml", "UTF-8", "en", u"Ministers meet"};
    origin.source = u"The <b>Post</b>";
    origin.published = "2026-05-05";
    origin.signals = {"update"};
    origin.urgency = 3;

    EXPECT_EQ(
        sourceLine(report(origin)),
        QStringLiteral("Update · The <b>Post</b> · 5 May 2026 · 412 words · visit.xml · UTF-8"));
    EXPECT_EQ(sourceExplained(report(origin)),
              QStringLiteral("<qt>Signal: Update<br>Source: The &lt;b&gt;Post&lt;/b&gt;<br>"
                             "Date: 5 May 2026<br>Urgency: 3<br>/news/visit.xml</qt>"));
    EXPECT_EQ(sourceExplained(report({})), QString());
}

TEST(HeadTexts, GivenALanguage_WhenNamed_ThenItIsSaidInWordsWhereItIsKnown) {
    const auto named = [](const char* tag) { return languageOf(report({"", "", tag, u"Visit"})); };

    EXPECT_EQ(named("de-AT"), QStringLiteral("German"));
    EXPECT_EQ(named("xx-none"), QStringLiteral("xx-none"));
    EXPECT_EQ(named(""), QString());
}

TEST(HeadTexts, GivenALanguageByHand_WhenNamed_ThenItSaysSo) {
    Origin origin{"", "", "de", u"Visit"};
    origin.languageByHand = true;

    EXPECT_EQ(languageOf(report(origin)), QStringLiteral("German, by hand"));
}

TEST(HeadTexts, GivenPastedText_WhenNamed_ThenItSaysSo) {
    EXPECT_EQ(sourceLine(report({"", "", "en", u"Ministers meet"})),
              QStringLiteral("Pasted text · 412 words"));
}

TEST(HeadTexts, GivenAReport_WhenSharesAreExplained_ThenTheWordsTheyArePartsOfAreNamed) {
    EXPECT_TRUE(sharesExplained(report({})).contains(QStringLiteral("412 words")));
}

TEST(PaneHead, GivenAReportAndShares_WhenShown_ThenTitleSourceAndSharesStandThere) {
    PaneHead head;
    head.setReport(report({"visit.txt", "UTF-8", "en", u"Ministers meet"}));
    head.setShares(Shares{.shared = .46, .reworded = .38, .unique = .16});

    const QStringList texts = textsOf(head);
    ASSERT_EQ(texts.size(), 3);
    EXPECT_EQ(texts[0], QStringLiteral("Ministers meet"));
    EXPECT_EQ(texts[1], QStringLiteral("visit.txt · UTF-8 · 412 words"));
    EXPECT_TRUE(texts[2].contains(QStringLiteral("46"))) << texts[2].toStdString();
    EXPECT_EQ(head.findChild<ShareBar*>()->accessibleDescription(), texts[2]);
}

TEST(PaneHead, GivenNoComparison_WhenShown_ThenNoSharesAreClaimed) {
    PaneHead head;
    head.setReport(report({"visit.txt", "UTF-8", "en", u"Ministers meet"}));
    head.setShares(std::nullopt);

    EXPECT_EQ(textsOf(head).value(2), QStringLiteral("Not compared yet"));
}

TEST(PaneHead, GivenAReport_WhenItsLanguageIsAskedFor_ThenAButtonNamesItAndOpensTheMenu) {
    PaneHead head;
    QMenu languages;
    head.setLanguageMenu(&languages);
    const auto* button = head.findChild<QToolButton*>();
    head.setReport(report({"visit.txt", "UTF-8", "en", u"Ministers meet"}));

    EXPECT_EQ(button->text(), QStringLiteral("English"));
    EXPECT_EQ(button->menu(), &languages);
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Language of the report: English"));
    EXPECT_TRUE((button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    head.setReport(report({"visit.txt", "UTF-8", "", u"Ministers meet"}));
    EXPECT_TRUE(button->isHidden()) << "nothing is known of it";
}

TEST(StateText, GivenAReport_WhenItIsEditedOrHasEdits_ThenItsHeadSaysSo) {
    EXPECT_EQ(stateText({}), QString());
    EXPECT_EQ(stateText({.editing = true}), QStringLiteral("Editing"));
    EXPECT_EQ(stateText({.modified = true}), QStringLiteral("Edited, not saved"));
    EXPECT_EQ(stateText({.editing = true, .modified = true}),
              QStringLiteral("Editing · not saved"));
}

} // namespace
} // namespace wireside
