// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html_report.h"

#include "core/compare/compare.h"
#include "core/reading/read_report.h"
#include "found_comparison.h"
#include "hand_made_comparison.h"
#include "html_page.h"
#include "ui/report/report_text.h"
#include "ui/text_bridge.h"

#include <QColor>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

const QDateTime made = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

QByteArray htmlOf(const Comparison& comparison, const ReportOptions& options = {}) {
    return htmlReport(comparison, options, made);
}

QStringList sampleNames() {
    return QDir(QStringLiteral(WIRESIDE_SAMPLES))
        .entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

std::shared_ptr<const Document> sample(const QString& name) {
    const QDir folder(QStringLiteral(WIRESIDE_SAMPLES));
    Expected<Document> report = readReport(toPath(folder.filePath(name)));
    EXPECT_TRUE(report.has_value()) << name.toStdString();
    return std::make_shared<const Document>(std::move(report).value_or(Document()));
}

std::shared_ptr<const Document> reportOf(std::u16string text, std::u16string title) {
    Origin origin;
    origin.path = "<i>.txt";
    origin.language = "en";
    origin.title = std::move(title);
    return std::make_shared<const Document>(makeDocument(std::move(text), std::move(origin)));
}

void expectSoundPage(const HtmlPage& page) {
    EXPECT_EQ(page.errors(), 0U);
    const QStringList ids = page.attributes(QStringLiteral("id"));
    const QSet<QString> targets(ids.begin(), ids.end());
    EXPECT_EQ(targets.size(), ids.size()) << "an id stands twice";
    for (const QString& href : page.attributes(QStringLiteral("href")))
        EXPECT_TRUE(href.startsWith(u'#') && targets.contains(href.mid(1)))
            << href.toStdString() << " leads nowhere";
}

void expectAllSentencesInOrder(const HtmlPage& page, const Comparison& comparison) {
    for (const Side side : {Side::Left, Side::Right}) {
        const Document& report = comparison.document(side);
        const QString column =
            page.texts(QStringLiteral("td"),
                       side == Side::Left ? QStringLiteral("left") : QStringLiteral("right"))
                .join(u' ');
        qsizetype from = 0;
        for (const ReportRow& row : reportRows(comparison)) {
            for (const RowSentence& sentence : row.cell(side).sentences) {
                const QString text =
                    toQString(report.textOf(report.sentences[sentence.sentence].span)).simplified();
                const qsizetype at = column.indexOf(text, from);
                ASSERT_GE(at, 0) << text.toStdString() << "\nnot in\n"
                                 << column.mid(from).toStdString();
                from = at + text.size();
            }
        }
    }
}

TEST(HtmlReport, GivenAnyTwoSamples_WhenWritten_ThenThePageIsSoundAndHoldsEverySentence) {
    const QStringList names = sampleNames();
    ASSERT_GE(names.size(), 2);
    for (qsizetype index = 0; index + 1 < names.size(); ++index) {
        SCOPED_TRACE(names[index].toStdString());
        const Expected<Comparison> comparison =
            compare(sample(names[index]), sample(names[index + 1]));
        ASSERT_TRUE(comparison.has_value());
        const HtmlPage page(htmlOf(*comparison));
        expectSoundPage(page);
        expectAllSentencesInOrder(page, *comparison);
        for (std::size_t link = 0; link < comparison->links.size(); ++link)
            EXPECT_THAT(page.attributes(QStringLiteral("id")),
                        testing::Contains(QStringLiteral("link-%1").arg(link + 1)));
    }
}

TEST(HtmlReport, GivenAComparison_WhenWritten_ThenTheHeadSaysWhatItIs) {
    const Comparison comparison =
        handMade({u"Ships came in.", u"It rained."}, {u"Ships came in."},
                 {{.left = {0}, .right = {0}, .kind = MatchKind::Shared}});
    const HtmlPage page(htmlOf(comparison));
    EXPECT_EQ(page.texts(QStringLiteral("title")),
              QStringList(QStringLiteral(
                  "Comparison of two reports – Title of left.txt / Title of right.txt")));
    const QString head = page.texts(QStringLiteral("header")).value(0);
    EXPECT_THAT(head.toStdString(), testing::HasSubstr("Title of left.txt"));
    EXPECT_THAT(head.toStdString(), testing::HasSubstr("right.txt · 1 word"));
    EXPECT_THAT(head.toStdString(),
                testing::HasSubstr("50 % shared · 0 % reworded · 50 % only here"));
    EXPECT_EQ(page.texts(QStringLiteral("time")),
              QStringList(QStringLiteral("Made with Wireside on 14 November 2023, 22:13 UTC")));
    EXPECT_EQ(page.attributes(QStringLiteral("datetime")),
              QStringList(QStringLiteral("2023-11-14T22:13:20Z")));
    EXPECT_EQ(page.attributes(QStringLiteral("lang")).first(), QStringLiteral("en"));
    const QString legend = page.texts(QStringLiteral("dl")).value(0);
    for (const char* name : {"Shared", "Reworded", "Unique", "underlined", "dotted", "moved"})
        EXPECT_THAT(legend.toStdString(), testing::HasSubstr(name));
}

TEST(HtmlReport, GivenShares_WhenWritten_ThenTheBarHasAPartForEachThatIsNotNothing) {
    Comparison comparison = handMade({u"A."}, {u"B."}, {});
    comparison.leftShares = {0.25, 0.5, 0.25};
    const HtmlPage page(htmlOf(comparison));
    EXPECT_EQ(page.attributes(QStringLiteral("style")),
              (QStringList{QStringLiteral("width:25%"), QStringLiteral("width:50%"),
                           QStringLiteral("width:25%"), QStringLiteral("width:100%")}));
}

TEST(HtmlReport, GivenHostileReports_WhenWritten_ThenTheirMarkupIsText) {
    const std::u16string attack =
        u"</td></style></title><script>alert('1')</script> "
        u"\" onload=\"x\" --> <!-- ]]> &lt; &#60;img src=x onerror=x>. %1 %2 %3.";
    std::u16string broken = attack;
    broken += char16_t{0xD800};
    broken += u'\u0001';
    broken += char16_t{0xFFFF};
    const Expected<Comparison> comparison =
        compare(reportOf(attack + u" Ships came in. It rained.", attack),
                reportOf(broken + u" Ships came in. It poured.", broken));
    ASSERT_TRUE(comparison.has_value());

    const QByteArray html = htmlOf(*comparison);

    const HtmlPage page(html);
    expectSoundPage(page);
    QStringList tags = page.tags();
    for (const char* tag : {"script", "img"})
        EXPECT_FALSE(tags.contains(QLatin1String(tag))) << tag;
    for (const char* name : {"onload", "onerror", "src"})
        EXPECT_TRUE(page.attributes(QLatin1String(name)).isEmpty()) << name;
    EXPECT_TRUE(
        page.texts(QStringLiteral("title")).value(0).contains(toQString(attack).simplified()));
    EXPECT_FALSE(html.contains('\x01'));
    EXPECT_TRUE(QString::fromUtf8(html).contains(QChar::ReplacementCharacter));
}

TEST(HtmlReport, GivenFindings_WhenWritten_ThenTheyAreListedWithTheirLinksAndMarkedInTheRows) {
    const HtmlPage page(htmlOf(*comparisonWithFindings()));
    expectSoundPage(page);
    const QString head = page.texts(QStringLiteral("section"), QStringLiteral("findings")).value(0);
    EXPECT_TRUE(head.contains(QStringLiteral("1 number: “Brask 14 people were” on the left")))
        << head.toStdString();
    EXPECT_THAT(page.attributes(QStringLiteral("href")),
                testing::IsSupersetOf({QStringLiteral("#link-1"), QStringLiteral("#link-2")}));
    EXPECT_THAT(
        page.texts(QStringLiteral("strong")),
        testing::IsSupersetOf({QStringLiteral("14"), QStringLiteral("17"),
                               QStringLiteral("We will pay"), QStringLiteral("We may pay")}));
}

TEST(HtmlReport, GivenNoFindings_WhenWritten_ThenThePageSaysSo) {
    const HtmlPage page(htmlOf(handMade({u"A."}, {u"A."}, {{.left = {0}, .right = {0}}})));
    EXPECT_TRUE(page.texts(QStringLiteral("section"), QStringLiteral("findings"))
                    .value(0)
                    .contains(QStringLiteral("none found")));
    EXPECT_TRUE(page.texts(QStringLiteral("strong")).isEmpty());
}

TEST(HtmlReport, GivenAPage_WhenLookedThrough_ThenItLoadsAndRunsNothing) {
    const HtmlPage page(htmlOf(handMade({u"A."}, {u"B."}, {})));
    const QStringList tags = page.tags();
    for (const char* tag : {"script", "link", "img", "iframe", "object", "base", "form"})
        EXPECT_FALSE(tags.contains(QLatin1String(tag))) << tag;
    const QString style = page.texts(QStringLiteral("style")).value(0);
    EXPECT_FALSE(style.contains(QStringLiteral("url(")));
    EXPECT_FALSE(style.contains(QStringLiteral("@import")));
    EXPECT_THAT(page.attributes(QStringLiteral("content")),
                testing::Contains(QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; "
                                                 "base-uri 'none'; form-action 'none'")));
    for (const char* tag : {"header", "main", "section", "table", "caption", "thead"})
        EXPECT_TRUE(tags.contains(QLatin1String(tag))) << tag;
}

// Of all colours that the page's style names: #fff, #1c1c1c, ...
QStringList coloursOf(const HtmlPage& page) {
    static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{3,8}\\b"));
    QStringList colours;
    for (auto found = colour.globalMatch(page.texts(QStringLiteral("style")).value(0));
         found.hasNext();)
        colours.append(found.next().captured());
    return colours;
}

TEST(HtmlReport, GivenBlackInk_WhenWritten_ThenThePageNamesGreysOnlyAndIsElseTheSame) {
    const Comparison comparison =
        handMade({u"Ships came in."}, {u"Ships came in."}, {{.left = {0}, .right = {0}}});
    const HtmlPage coloured(htmlOf(comparison));
    const HtmlPage black(htmlOf(comparison, {.ink = Ink::Black}));

    const auto hasHue = [](const QString& name) { return QColor(name).saturation() > 0; };
    EXPECT_TRUE(std::ranges::any_of(coloursOf(coloured), hasHue));
    ASSERT_FALSE(coloursOf(black).isEmpty());
    for (const QString& name : coloursOf(black)) EXPECT_FALSE(hasHue(name)) << name.toStdString();
    expectSoundPage(black);
    EXPECT_EQ(black.texts(QStringLiteral("body")), coloured.texts(QStringLiteral("body")));
}

TEST(HtmlReport, GivenNoHead_WhenWritten_ThenTheRowsStandAloneUnderAHeadingThatIsHeard) {
    const Comparison comparison = handMade({u"Ships came in.", u"It rained."}, {u"Ships came in."},
                                           {{.left = {0}, .right = {0}}});
    const HtmlPage page(htmlOf(comparison, {.head = HeadChoice::Without}));

    expectSoundPage(page);
    expectAllSentencesInOrder(page, comparison);
    for (const char* tag : {"header", "dl", "section"})
        EXPECT_FALSE(page.tags().contains(QLatin1String(tag))) << tag;
    EXPECT_EQ(page.texts(QStringLiteral("h1"), QStringLiteral("heard")).size(), 1);
    EXPECT_EQ(page.texts(QStringLiteral("th")).value(0), QStringLiteral("Title of left.txt"));
}

TEST(HtmlReport, GivenMatchesOfOneKind_WhenWritten_ThenOnlyTheirRowsAreThereAndNoLinkLeadsNowhere) {
    const Comparison comparison =
        handMade({u"Ships came in.", u"It rained.", u"Crews cheered."},
                 {u"Ships came in.", u"Crews were cheering."},
                 {{.left = {0}, .right = {0}, .kind = MatchKind::Shared},
                  {.left = {2}, .right = {1}, .kind = MatchKind::Reworded}});
    const HtmlPage page(
        htmlOf(comparison, {.rows = RowChoice::Matches, .kinds = {.shared = false}}));

    expectSoundPage(page);
    EXPECT_EQ(page.texts(QStringLiteral("td"), QStringLiteral("left")),
              QStringList(QStringLiteral("Crews cheered.")));
}

TEST(HtmlReport, GivenFindingsOfRowsThatAreLeftOut_WhenWritten_ThenTheyLeadNowhere) {
    const auto comparison = comparisonWithFindings();
    const HtmlPage page(htmlOf(*comparison, {.kinds = {.shared = false, .reworded = false}}));
    expectSoundPage(page);
    EXPECT_THAT(
        page.texts(QStringLiteral("section"), QStringLiteral("findings")).value(0).toStdString(),
        testing::HasSubstr("1 number: “Brask 14 people were” on the left"));
}

TEST(HtmlReport, GivenALinkByHand_WhenWritten_ThenTheLegendTellsWhatThatIs) {
    const auto legendOf = [](bool byHand) {
        return HtmlPage(htmlOf(handMade({u"A."}, {u"B."},
                                        {{.left = {0}, .right = {0}, .byHand = byHand}})))
            .texts(QStringLiteral("dl"))
            .value(0);
    };
    EXPECT_TRUE(legendOf(true).contains(QStringLiteral("linked by an editor")));
    EXPECT_FALSE(legendOf(false).contains(QStringLiteral("linked by an editor")));
}

TEST(HtmlReport, GivenAChoice_WhenWritten_ThenTheHeadSaysSo) {
    const Comparison comparison = handMade({u"A."}, {u"A."}, {{.left = {0}, .right = {0}}});
    const auto headOf = [&](const ReportOptions& options) {
        return HtmlPage(htmlOf(comparison, options)).texts(QStringLiteral("header")).value(0);
    };
    EXPECT_FALSE(headOf({}).contains(QStringLiteral("Sensitivity")));
    EXPECT_TRUE(headOf({.rows = RowChoice::Matches, .compared = {.sensitivity = strictSensitivity}})
                    .contains(QStringLiteral("Matches only · Sensitivity: strict")));
}

TEST(HtmlReport, GivenAChoiceWithoutAnyRow_WhenWritten_ThenThePageSaysSo) {
    const HtmlPage page(htmlOf(handMade({u"A."}, {u"B."}, {}), {.rows = RowChoice::Matches}));
    expectSoundPage(page);
    EXPECT_EQ(page.texts(QStringLiteral("main")).value(0).trimmed(),
              QStringLiteral("No rows of this choice"));
}

TEST(HtmlReport, GivenTheSameComparison_WhenWrittenTwice_ThenTheBytesAreTheSame) {
    const Comparison comparison = handMade({u"A.", u"B."}, {u"B."}, {{.left = {1}, .right = {0}}});
    EXPECT_EQ(htmlOf(comparison), htmlOf(comparison));
}

TEST(HtmlReport, GivenReportsWithoutAnyRow_WhenWritten_ThenThePageIsStillSound) {
    expectSoundPage(HtmlPage(htmlOf(handMade({}, {}, {}))));
}

} // namespace
} // namespace wireside
