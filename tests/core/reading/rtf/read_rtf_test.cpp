// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/read_rtf.h"

#include "core/reading/file_bytes.h"
#include "core/reading/read_report.h"

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;

std::u16string textOf(const std::string& body) {
    const auto read = readRtf("{\\rtf1\\ansi " + body + '}');
    return read ? read->text : u"(failed)";
}

std::string bytesOf(const std::string& name) {
    return readBytes(std::string(WIRESIDE_READING_DATA) + '/' + name, largestReport).value();
}

bool holds(std::u16string_view text, std::u16string_view part) {
    return text.find(part) != std::u16string_view::npos;
}

std::vector<std::u16string> withRole(const ReadText& read, Role role) {
    std::vector<std::u16string> texts;
    for (const RoleSpan& known : read.roles)
        if (known.role == role)
            texts.push_back(read.text.substr(known.span.begin, known.span.length()));
    return texts;
}

TEST(ReadRtf, GivenItsFirstWord_ThenAFileIsRichText) {
    EXPECT_TRUE(isRtf("{\\rtf1 Rain}", "saved.txt"));
    EXPECT_TRUE(isRtf("\xEF\xBB\xBF\r\n{\\rtf Rain}", ""));
    EXPECT_FALSE(isRtf("Rain {\\rtf1}", "rain.rtf"));
    EXPECT_FALSE(isRtf("", "rain.rtf"));
}

TEST(ReadRtf, GivenParagraphs_ThenTheyArePartedByEmptyLines) {
    EXPECT_EQ(textOf("It rained in S\\'e8te.\\par\\pard\\par Nobody slept.\\line All were up."),
              u"It rained in Sète.\n\nNobody slept.\nAll were up.");
    EXPECT_EQ(textOf("It rained.\\\nNobody slept."), u"It rained.\n\nNobody slept.");
}

TEST(ReadRtf, GivenWordsForCharacters_ThenTheyAreThose) {
    EXPECT_EQ(
        textOf("\\ldblquote Rain\\rdblquote\\emdash\\lquote a\\rquote\\~\\{b\\}\\\\c\\_d\\-e"),
        u"“Rain”—‘a’\u00A0{b}\\c\u2011de");
}

TEST(ReadRtf, GivenUnicode_ThenItsFallbackIsPassedOver) {
    EXPECT_EQ(textOf("\\u8211?x"), u"–x");
    EXPECT_EQ(textOf("\\u8211\\'96x"), u"–x");
    EXPECT_EQ(textOf("\\uc2\\u8211--x"), u"–x");
    EXPECT_EQ(textOf("\\uc0\\u8211 x"), u"–x");
    EXPECT_EQ(textOf("{\\uc0\\u8211 a}\\u8211?b"), u"–a–b");
    EXPECT_EQ(textOf("\\u-3913?x"), u"\xF0B7x");
    EXPECT_EQ(textOf("\\u-10179?\\u-8704?"), u"\U0001F600");
    EXPECT_EQ(textOf("{\\upr{Sete}{\\*\\ud{S\\u232?te}}}"), u"Sète");
}

TEST(ReadRtf, GivenFontsOfOtherCodePages_ThenTheirBytesAreReadInThem) {
    EXPECT_EQ(textOf("{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}"
                     "\\f0 caf\\'e9 \\f1 \\'c4\\'ee\\'ec{\\f0\\'e9}\\'ec"),
              u"café Домéм");
    EXPECT_EQ(textOf("\\ansicpg1251\\'c4\\'ee\\'ec"), u"Дом");
    EXPECT_EQ(
        textOf(
            "\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset0 A;}{\\f2\\fcharset1 A;}}"
            "\\f1 caf\\'e9 \\f0\\'ec \\f2\\'ec"),
        u"café м м");
    EXPECT_EQ(textOf("\\ansicpg932{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 Andr\\'e9 knows"),
              u"André knows");
    EXPECT_EQ(textOf("{\\fonttbl{\\f0\\fcharset128 M;}}\\f0\\'93\\'fa\\'96\\{"), u"日本");
    EXPECT_EQ(textOf("{\\fonttbl{\\f3\\fcharset2 Wingdings;}}{\\f3 lm n}Rain"), u"Rain");
}

TEST(ReadRtf, GivenChanges_ThenTheyAreTakenAsAccepted) {
    EXPECT_EQ(textOf("It {\\deleted hailed}{\\revised rained}\\deleted x\\deleted0 ."),
              u"It rained.");
    EXPECT_EQ(textOf("It \\v secretly\\plain  rained."), u"It  rained.");
}

TEST(ReadRtf, GivenFields_ThenTheirResultIsShown) {
    EXPECT_EQ(textOf("The {\\field{\\*\\fldinst HYPERLINK \"http://a\"}{\\fldrslt council}} met."),
              u"The council met.");
}

TEST(ReadRtf, GivenWhatIsNoText_ThenItIsLeftOut) {
    EXPECT_EQ(
        textOf("{\\header Page 1}{\\*\\unknown x{y}}{\\pict\\pngblip 89504e47}{\\colortbl;\\red0;}"
               "{\\listtext 1.\\tab}{\\pict{\\footnote z}}Rain"),
        u"Rain");
}

TEST(ReadRtf, GivenFootnotesAndTextBoxes_ThenTheyFollowTheBody) {
    EXPECT_EQ(
        textOf("It rained{\\super\\chftn}{\\*\\footnote\\pard A lot.\\par Really.} all night.\\par "
               "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Rain in figures\\par}}}Then it "
               "stopped."),
        u"It rained all night.\n\nThen it stopped.\n\nA lot.\n\nReally.\n\nRain in figures");
}

TEST(ReadRtf, GivenATable_ThenEachRowIsAParagraph) {
    EXPECT_EQ(textOf("\\trowd Harbour\\cell Rain\\cell\\row\\trowd North\\cell 12\\cell\\row"),
              u"Harbour\tRain\n\nNorth\t12");
    const auto read = readRtf("{\\rtf1 At sea\\par\\trowd North\\cell 12\\cell\\row}");
    ASSERT_TRUE(read.has_value());
    EXPECT_THAT(withRole(*read, Role::Body), ElementsAre(u"North\t12"));
}

TEST(ReadRtf, GivenInformation_ThenTitleAndAuthorAreKnown) {
    const auto read = readRtf("{\\rtf1{\\info{\\title Rain in S\\'e8te}{\\author Anna Ruiz}"
                              "{\\company Post}}It rained.}");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"It rained.");
    EXPECT_EQ(read->origin.title, u"Rain in Sète");
    EXPECT_EQ(read->origin.byline, u"Anna Ruiz");
}

TEST(ReadRtf, GivenStyles_ThenHeadingsAreKnown) {
    const auto read =
        readRtf("{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Title;}"
                "{\\*\\cs3 heading 9;}}\\s2 Rain\\par\\pard\\s0 It rained.\\par"
                "\\pard\\s1 At sea\\par\\pard\\plain\\outlinelevel2 Later\\par\\pard End}");
    ASSERT_TRUE(read.has_value());
    EXPECT_THAT(withRole(*read, Role::Headline), ElementsAre(u"Rain"));
    EXPECT_THAT(withRole(*read, Role::Heading), ElementsAre(u"At sea", u"Later"));
}

TEST(ReadRtf, GivenAHeadingOnTop_ThenItIsTheHeadlineAndTheTitle) {
    const auto read = readRtf("{\\rtf1{\\stylesheet{\\s1 heading 1;}}{\\info{\\title Old template}}"
                              "\\pard\\s1 Rain ends.\\par\\pard It rained.}");
    ASSERT_TRUE(read.has_value());
    EXPECT_THAT(withRole(*read, Role::Headline), ElementsAre(u"Rain ends."));
    EXPECT_EQ(read->origin.title, u"") << "to be found from the text";
}

TEST(ReadRtf, GivenNoText_ThenItIsEmpty) {
    EXPECT_EQ(readRtf("{\\rtf1\\par\\par}").error(), (Error{ErrorCode::Empty, "", ""}));
}

TEST(ReadRtf, GivenAFileThatIsCutOff_ThenItGivesWhatIsThere) {
    EXPECT_EQ(readRtf("{\\rtf1 It {\\b rained \\'e")->text, u"It rained e");
    EXPECT_EQ(readRtf("{\\rtf1 It rained.}} And more")->text, u"It rained.");
}

TEST(ReadRtf, GivenGroupsNestedTooDeep_ThenItIsTooLarge) {
    const std::string deep = "{\\rtf1 Rain" + std::string(200'000, '{');
    EXPECT_EQ(readRtf(deep).error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(readRtf("{\\rtf1 " + std::string(500, '{') + "Rain").has_value());
}

TEST(ReadRtf, GivenManyUnicodeFallbacks_ThenTheyEndWithTheGroup) {
    EXPECT_EQ(textOf("{\\uc2000000000\\u8211 abc}def"), u"–def");
    EXPECT_EQ(textOf("\\uc-4\\u8211 abc"), u"–abc");
}

TEST(ReadRtf, GivenAFileOfLibreOffice_ThenItsTextIsRead) {
    const auto read = readRtf(bytesOf("ferries-libreoffice.rtf"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->origin.title, u"") << "it has a headline";
    EXPECT_EQ(read->origin.byline, u"Anna Ruiz");
    EXPECT_THAT(withRole(*read, Role::Headline), ElementsAre(u"Ferries stay in port"));
    EXPECT_THAT(withRole(*read, Role::Heading), ElementsAre(u"At sea again"));
    EXPECT_TRUE(holds(read->text, u"Jiří Dvořák, said on Tuesday. The ferries stayed in port "
                                  u"until the wind had turned.\n\n"));
    EXPECT_TRUE(holds(read->text, u"\n\nThe council meets on Thursday"));
    EXPECT_TRUE(holds(read->text, u"“Ночь без сна”"));
    EXPECT_TRUE(holds(read->text, u"€4.5 million"));
    EXPECT_TRUE(read->text.ends_with(u"He was elected in March.")) << read->text.size();
}

TEST(ReadRtf, GivenAFileOfPandoc_ThenItsTextIsRead) {
    const auto read = readRtf(bytesOf("ferries-pandoc.rtf"));
    ASSERT_TRUE(read.has_value());
    EXPECT_THAT(withRole(*read, Role::Heading), ElementsAre(u"At sea again"));
    EXPECT_TRUE(holds(read->text, u"SKERRY, May 5 – It rained all night in Sète"));
    EXPECT_TRUE(holds(read->text, u"The council meets on Thursday"));
}

TEST(ReadRtf, GivenAFileCutOffAnywhere_ThenRolesLieInTheText) {
    const std::string whole = bytesOf("ferries-libreoffice.rtf");
    for (std::size_t size = 0; size < whole.size(); size += 100) {
        const auto read = readRtf(std::string_view(whole).substr(0, size));
        if (!read) {
            EXPECT_EQ(read.error().code, ErrorCode::Empty) << size;
            continue;
        }
        for (const RoleSpan& known : read->roles) EXPECT_LE(known.span.end, read->text.size());
    }
}

} // namespace
} // namespace wireside
