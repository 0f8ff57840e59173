// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_report.h"

#include "column_text.h"
#include "found_comparison.h"
#include "hand_made_comparison.h"
#include "pdf_tools.h"
#include "tests/ui/german.h"
#include "ui/text_bridge.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>
#include <thread>
#include <utility>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const ReportOptions onA4{.paper = QPageSize::A4};

// Says that the first words of both sides replace each other.
Edit firstWords(const Comparison& comparison, const Link& link) {
    constexpr std::size_t length = 8;
    const std::size_t left = extentOf(comparison, link, Side::Left).begin;
    const std::size_t right = extentOf(comparison, link, Side::Right).begin;
    return {EditOp::Replace, {left, left + length}, {right, right + length}};
}

// A pair with everything that a row can be, repeated until it fills some pages.
Comparison variedPair(std::size_t times) {
    std::vector<HandMadeSentence> left;
    std::vector<HandMadeSentence> right;
    std::vector<HandMadeLink> links;
    for (std::size_t time = 0; time < times; ++time) {
        const std::u16string number = toU16(QString::number(time));
        const std::size_t l = left.size();
        const std::size_t r = right.size();
        left.insert(
            left.end(),
            {{u"Heading number " + number, Role::Heading},
             u"The officials affirmed on Tuesday that offices will be refitted, in effort " +
                 number + u".",
             u"Nobody but the left report says " + number + u".",
             u"A long sentence is split because it says two things, and the second is " + number +
                 u".",
             u"This one moved away from where it was, " + number + u" steps."});
        right.insert(
            right.end(),
            {u"Here it stands after a move of " + number + u" steps.",
             u"On Tuesday officials affirmed the refitting of offices, in effort " + number + u".",
             {u"Photo " + number + u": a caption that only the right report has", Role::Caption},
             u"The first thing is said here.",
             u"The second one is " + number + u"."});
        links.push_back({.left = {l + 1}, .right = {r + 1}, .kind = MatchKind::Shared});
        links.push_back({.left = {l + 3}, .right = {r + 3, r + 4}});
        links.push_back({.left = {l + 4}, .right = {r}, .moved = true});
    }
    Comparison comparison = handMade(left, right, links);
    for (Link& link : comparison.links) link.edits = {firstWords(comparison, link)};
    return comparison;
}

QByteArray rendered(const Comparison& comparison, const ReportOptions& options = onA4) {
    const Expected<QByteArray> pdf = renderPdf(comparison, options);
    EXPECT_TRUE(pdf.has_value());
    return pdf.value_or(QByteArray());
}

TEST(PdfReport, GivenAComparison_WhenItIsRendered_ThenOtherProgramsFindItSound) {
    const PdfFile pdf(rendered(variedPair(30)));
    EXPECT_TRUE(pdf.isSound());
    EXPECT_GT(pdf.info(QStringLiteral("Pages")).toInt(), 3);
    EXPECT_TRUE(pdf.info(QStringLiteral("Title")).contains(QStringLiteral("Title of left.txt")));
    EXPECT_TRUE(pdf.info(QStringLiteral("Page size")).contains(QStringLiteral("A4")));
    ASSERT_FALSE(pdf.fonts().isEmpty());
    for (const QString& font : pdf.fonts()) {
        // ... name, type, encoding, then: embedded? named as a subset? mapped to Unicode?
        static const QRegularExpression embedded(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"));
        EXPECT_TRUE(font.contains(embedded)) << font.toStdString();
    }
}

TEST(PdfReport, GivenLetterPaperAcross_WhenItIsRendered_ThenItsPagesAreThat) {
    const PdfFile pdf(rendered(
        variedPair(1), {.paper = QPageSize::Letter, .orientation = QPageLayout::Landscape}));
    EXPECT_TRUE(pdf.info(QStringLiteral("Page size")).startsWith(QStringLiteral("792 x 612")));
}

TEST(PdfReport, GivenAComparison_WhenItsColumnsAreRead_ThenEverySentenceIsThereInOrder) {
    const Comparison comparison = variedPair(30);
    expectAllSentencesInOrder(PdfFile(rendered(comparison)), comparison, onA4);
}

TEST(PdfReport, GivenAComparison_WhenPagesAreCounted_ThenEachNamesItsNumberAndTheirs) {
    const PdfFile pdf(rendered(variedPair(30)));
    const QString pages = pdf.info(QStringLiteral("Pages"));
    for (int page = 1; page <= pages.toInt(); ++page)
        EXPECT_TRUE(pdf.text(page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
}

TEST(PdfReport, GivenAComparison_WhenItIsRendered_ThenItIsADocumentWithProperties) {
    ReportOptions options = onA4;
    options.author = QStringLiteral("The desk");
    const PdfFile pdf(rendered(variedPair(1), options));
    EXPECT_EQ(pdf.info(QStringLiteral("Author")), QStringLiteral("The desk"));
    EXPECT_EQ(pdf.info(QStringLiteral("Keywords")),
              QStringLiteral("left.txt, right.txt, Wireside"));
    EXPECT_EQ(pdf.language(), QStringLiteral("en"));
}

TEST(PdfReport, GivenGerman_WhenItIsRendered_ThenItsLanguageIsThatOfItsWords) {
    const German german;
    const PdfFile pdf(rendered(variedPair(1)));
    EXPECT_EQ(pdf.language(), QStringLiteral("de"));
    EXPECT_TRUE(pdf.text(1).contains(QStringLiteral("Vergleich zweier Berichte")));
}

TEST(PdfReport, GivenAnotherLocaleThanTheProgramsLanguage_WhenItIsRendered_ThenThatDoesNotCount) {
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
    const PdfFile pdf(rendered(variedPair(1)));
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(pdf.language(), QStringLiteral("en"));
}

TEST(PdfReport, GivenAPartOfTheRows_WhenItIsRendered_ThenTheHeadSaysSo) {
    ReportOptions options = onA4;
    EXPECT_FALSE(
        PdfFile(rendered(variedPair(1), options)).text(1).contains(QStringLiteral("only ·")));
    options.rows = RowChoice::Differences;
    options.kinds.shared = false;
    EXPECT_TRUE(PdfFile(rendered(variedPair(1), options))
                    .text(1)
                    .contains(QStringLiteral("Differences only · Kinds: reworded, only here")));
}

TEST(PdfReport, GivenAChoiceWithoutAnyRow_WhenItIsRendered_ThenThePageSaysSo) {
    for (const HeadChoice head : {HeadChoice::With, HeadChoice::Without}) {
        ReportOptions options = onA4;
        options.rows = RowChoice::Matches;
        options.head = head;
        const PdfFile pdf(rendered(handMade({u"One."}, {u"Two."}, {}), options));
        EXPECT_TRUE(pdf.text(1).contains(QStringLiteral("No rows of this choice")));
    }
}

TEST(PdfReport, GivenHeadingsLinksAndCaptions_WhenItIsRendered_ThenTheOutlineListsThem) {
    const PdfFile pdf(rendered(variedPair(1)));
    EXPECT_EQ(pdf.outline().join(u'\n').toStdString(),
              "Summary: 1\n"
              "Both reports: 1\n"
              "  Heading number 0: 1\n"
              "  1  The officials affirmed on Tuesday that offices will be…: 1\n"
              "  2  A long sentence is split because it says two things, and the…: 1\n"
              "  3  This one moved away from where it was, 0 steps.: 1\n"
              "Captions, credits and notices: 1");
}

TEST(PdfReport, GivenSentencesThatMoved_WhenItIsRendered_ThenTheyAndTheirPlacesLeadToEachOther) {
    // The place of the one that moved comes first in the right report, the sentence last in the left.
    std::vector<HandMadeSentence> left{u"The first one."};
    const std::vector<HandMadeSentence> right{u"The sentence that moved.", u"The first one."};
    for (int i = 0; i < 120; ++i) left.push_back(u"A sentence that only the left report has.");
    left.push_back(u"The sentence that moved.");
    const PdfFile pdf(rendered(handMade(
        left, right, {{.left = {0}, .right = {1}}, {.left = {121}, .right = {0}, .moved = true}})));
    const int last = pdf.info(QStringLiteral("Pages")).toInt();
    ASSERT_GT(last, 1);
    EXPECT_EQ(pdf.links(), (std::vector<std::pair<int, int>>{{1, last}, {last, 1}}));
    EXPECT_TRUE(
        pdf.text(1).contains(QStringLiteral("Place of 2, shown below on page %1").arg(last)))
        << pdf.text(1).toStdString();
    EXPECT_TRUE(pdf.text(last).contains(QStringLiteral("see p. 1")));
}

TEST(PdfReport, GivenFindings_WhenItIsRendered_ThenTheHeadListsThemWithTheirPages) {
    Comparison comparison = variedPair(30);
    const std::size_t last = comparison.links.size() - 1;
    const TextSpan moved = comparison.left->sentences.back().span;
    const TextSpan found{moved.end - 9, moved.end - 7};
    ASSERT_EQ(comparison.left->textOf(found), u"29");
    comparison.findings.push_back({.kind = FindingKind::Number,
                                   .left = found,
                                   .right = {},
                                   .link = last,
                                   .note = "29 steps here, 30 there"});
    const PdfFile pdf(rendered(comparison));
    const QRegularExpression line(
        QStringLiteral("Link %1 · number: “.*29.*” on the left only page (\\d+)").arg(last + 1));
    const auto match = line.match(pdf.text(1));
    ASSERT_TRUE(match.hasMatch()) << pdf.text(1).toStdString();
    const int page = match.captured(1).toInt();
    EXPECT_TRUE(
        pdf.text(page).contains(QStringLiteral("This one moved away from where it was, 29 steps")));
    const auto links = pdf.links();
    EXPECT_NE(std::ranges::find(links, std::pair(1, page)), links.end()) << "leads there";
}

TEST(PdfReport, GivenNoFindings_WhenItIsRendered_ThenTheHeadSaysSo) {
    const QString head = PdfFile(rendered(variedPair(1))).text(1);
    EXPECT_TRUE(head.contains(QStringLiteral("Findings none found"))) << head.toStdString();
    EXPECT_FALSE(head.contains(QStringLiteral("to be checked")));
}

TEST(PdfReport, GivenFindings_WhenTheHeadIsRead_ThenTheLegendNamesTheirMark) {
    const QString head = PdfFile(rendered(*comparisonWithFindings())).text(1);
    for (const char* words : {"Link 1 · number: “Brask 14 people were” on the left",
                              "Link 2 · quotation: “We will pay” on the left", "to be checked"})
        EXPECT_TRUE(head.contains(QString::fromUtf8(words))) << words << "\n" << head.toStdString();
}

TEST(PdfReport, GivenEachChoiceOfRowsAndPage_WhenItIsRendered_ThenWhatIsChosenIsThere) {
    const Comparison comparison = variedPair(10);
    for (const RowChoice rows : {RowChoice::All, RowChoice::Matches, RowChoice::Differences})
        for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter})
            for (const double textSize : {leastTextSize, largestTextSize}) {
                const ReportOptions options{.rows = rows,
                                            .head = HeadChoice::Without,
                                            .ink = Ink::Black,
                                            .paper = paper,
                                            .orientation = QPageLayout::Landscape,
                                            .margin = largestMargin,
                                            .textSize = textSize};
                const PdfFile pdf(rendered(comparison, options));
                EXPECT_TRUE(pdf.isSound());
                expectAllSentencesInOrder(pdf, comparison, options);
                EXPECT_FALSE(pdf.text(1).contains(QStringLiteral("Made with")));
            }
}

TEST(PdfReport, GivenASourceDateEpoch_WhenItIsRenderedTwice_ThenTheBytesAreTheSame) {
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const QByteArray once = rendered(variedPair(2));
    const QByteArray again = rendered(variedPair(2));
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_EQ(once, again);
}

TEST(PdfReport, GivenAComparison_WhenItsHeadIsRead_ThenItSaysWhatIsCompared) {
    // pdftotext gives plain spaces for those that don't break a line, or not, as its version likes.
    const QString head =
        PdfFile(rendered(variedPair(1))).text(1).replace(QChar::Nbsp, QChar::Space);
    for (const char* words :
         {"Title of left.txt", "Title of right.txt", "left.txt · 4 words", "right.txt · 4 words",
          "25 % shared · 50 % reworded · 25 % only here", "Shared", "Reworded", "Unique", "moved"})
        EXPECT_TRUE(head.contains(QString::fromUtf8(words))) << words << "\n" << head.toStdString();
}

TEST(PdfReport, GivenWordsWithLigatures_WhenTheyAreCopied_ThenTheyAreLetters) {
    const PdfFile pdf(
        rendered(handMade({u"The office affixed fifty flags, in effort and baffled."}, {}, {})));
    EXPECT_TRUE(pdf.text(1).contains(
        QStringLiteral("The office affixed fifty flags, in effort and baffled.")));
}

TEST(PdfReport, GivenReportsOfNoSentence_WhenTheyAreRendered_ThenThereIsAHeadOnItsPage) {
    const PdfFile pdf(rendered(handMade({}, {}, {})));
    EXPECT_TRUE(pdf.isSound());
    EXPECT_EQ(pdf.info(QStringLiteral("Pages")), QStringLiteral("1"));
}

TEST(PdfReport, GivenASentenceLongerThanAPage_WhenItIsRendered_ThenNoWordIsLost) {
    std::u16string words;
    for (int word = 0; word < 3'000; ++word) words += u"word" + toU16(QString::number(word)) + u" ";
    words.pop_back();
    const Comparison comparison = handMade({words}, {u"Short."}, {{.left = {0}, .right = {0}}});
    const PdfFile pdf(rendered(comparison));
    EXPECT_GT(pdf.info(QStringLiteral("Pages")).toInt(), 2);
    expectAllSentencesInOrder(pdf, comparison, onA4);
}

TEST(PdfReport, GivenTitlesBeyondAllMeasure_WhenTheyAreRendered_ThenTheRowsStillStandOnThePage) {
    Comparison comparison = variedPair(1);
    auto left = *comparison.left;
    left.origin.title = std::u16string(20'000, u'W');
    comparison.left = std::make_shared<const Document>(std::move(left));
    EXPECT_EQ(PdfFile(rendered(comparison)).info(QStringLiteral("Pages")), QStringLiteral("1"));
}

TEST(PdfReport, GivenHebrewAndArabic_WhenTheyAreRendered_ThenTheirLettersAreThere) {
    const PdfFile pdf(
        rendered(handMade({u"שלום לכולם."}, {u"السلام عليكم."}, {{.left = {0}, .right = {0}}})));
    EXPECT_TRUE(pdf.isSound());
    // Qt maps joined Arabic letters to their presentation forms.
    const QString text = pdf.text(1).normalized(QString::NormalizationForm_KC);
    EXPECT_TRUE(text.contains(QStringLiteral("שלום"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("السلام"))) << text.toStdString();
}

TEST(PdfReport, GivenADarkPalette_WhenItIsRendered_ThenThePaperIsTheSame) {
    const Comparison comparison = variedPair(2);
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const QByteArray light = rendered(comparison);
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette(Qt::white, Qt::black));
    const QByteArray dark = rendered(comparison);
    QGuiApplication::setPalette(before);
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_EQ(light, dark);
}

TEST(PdfReport, GivenASourceDateEpoch_WhenItIsRendered_ThenThatIsWhenItWasMade) {
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const PdfFile pdf(rendered(variedPair(1)));
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_TRUE(pdf.text(1).contains(QStringLiteral("14 November 2023, 22:13 UTC")));
}

TEST(PdfReport, GivenAnotherThread_WhenItRenders_ThenTheResultIsTheSame) {
    const Comparison comparison = variedPair(5);
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const QByteArray here = rendered(comparison);
    QByteArray there;
    std::thread([&] { there = rendered(comparison); }).join();
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_EQ(here, there);
}

TEST(PdfReport, GivenProgress_WhenItIsRendered_ThenItNeverFallsAndEndsAtOne) {
    double last = 0;
    const Progress progress = [&](double done) {
        EXPECT_GE(done, last);
        last = done;
    };
    ASSERT_TRUE(renderPdf(variedPair(20), onA4, {}, progress).has_value());
    EXPECT_DOUBLE_EQ(last, 1);
}

} // namespace
} // namespace wireside
