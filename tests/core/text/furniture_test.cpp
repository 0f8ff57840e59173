// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::u16string dateline(const std::u16string& paragraph) {
    return paragraph.substr(0, datelineLength(paragraph));
}

std::u16string subhead(const std::u16string& paragraph) {
    return paragraph.substr(0, capitalsLength(paragraph));
}

std::u16string credit(const std::u16string& paragraph) {
    const std::size_t begin = creditBegin(paragraph);
    return begin > 0 ? paragraph.substr(begin) : u"";
}

TEST(Datelines, GivenAPlaceADateAndAnAgency_ThenTheyAreCutOff) {
    EXPECT_EQ(dateline(u"LINDEMOOR, May 6 (Transmere) \u2014 Two states agreed."),
              u"LINDEMOOR, May 6 (Transmere) \u2014 ");
    EXPECT_EQ(dateline(u"LINDEMOOR, Norrisk, Sept. 16 (Hallard Press) - It rained."),
              u"LINDEMOOR, Norrisk, Sept. 16 (Hallard Press) - ");
    EXPECT_EQ(dateline(u"SAN ORLISK (THP) -- It rained."), u"SAN ORLISK (THP) -- ");
}

TEST(Datelines, GivenAPlaceInCapitalsOnly_ThenADashMakesItADateline) {
    EXPECT_EQ(dateline(u"SAVRENY \u2014 The vote was close."), u"SAVRENY \u2014 ");
    EXPECT_EQ(dateline(u"SAVRENY, Tovenia \u2013 \u201CWe won,\u201D he said."),
              u"SAVRENY, Tovenia \u2013 ");
}

TEST(Datelines, GivenOtherOrdersOfPlaceDateAndAgency_ThenTheyAreCutOff) {
    for (const std::u16string head :
         {u"Nov 28 (Transmere) - ", u"May 5, 2026 (Hallard Press) \u2014 ", u"SAVRENY (thp) - ",
          u"Savreny (thp) - ", u"Savreny (thp/Transmere) - ", u"Savreny (thp-AFX) \u2013 ",
          u"LINDEMOOR, 5 May (Transmere) - ", u"LINDEMOOR, May 5, 2026 (THP) - ",
          u"LINDEMOOR, 5. Mai (thp) - ", u"NEW HADRUN \u2013 ", u"LOS SAVRENES \u2014 ",
          u"RIO DE SAVRENY \u2014 ", u"ST. ORLISK, Mo. (THP) _ "})
        EXPECT_EQ(dateline(head + u"Apple said it would stay."), head);
}

TEST(Datelines, GivenBracketsOrDashesInASentence_ThenItHasNone) {
    for (const char16_t* text :
         {u"Varden (who came late) - Ode had waited - smiled.", u"Varden (now) \u2014 as before.",
          u"Oresk (left) - Ode stood on the right - smiled.", u"May 5 \u2013 The day it began.",
          u"Apollo 11 (THP) - the first - came back.", u"US \u2014 The talks failed.",
          u"Maybe 5 (THP) - It rained.", u"NATO _ It met.", u"UN AID \u2014 It came late.",
          u"LONDON, ENGLAND - MAY 05: Villagers wade home.", u"The dam (thp) - It broke."})
        EXPECT_EQ(datelineLength(text), 0U)
            << std::string(text, text + std::u16string_view(text).size());
}

TEST(Datelines, GivenOrdinarySentences_ThenTheyHaveNone) {
    for (const char16_t* text :
         {u"", u"The vote was close.", u"Savreny \u2014 the capital \u2014 slept.", u"NATO met.",
          u"Varden (who came late) \u2014 and Oresk \u2014 smiled.", u"HELP \u2014 they cried"})
        EXPECT_EQ(datelineLength(text), 0U);
}

TEST(Subheads, GivenCapitalsRunIntoASentence_ThenTheyAreCutOff) {
    EXPECT_EQ(subhead(u"THE NUMBER THAT MATTERED The flow had been the problem."),
              u"THE NUMBER THAT MATTERED ");
    EXPECT_EQ(subhead(u"WATER AND QUARRELS \u201CWho pays?\u201D he asked."),
              u"WATER AND QUARRELS ");
}

TEST(Subheads, GivenAScriptWithoutCapitals_ThenALatinNameEndsNone) {
    EXPECT_EQ(capitalsLength(u"\u05D4\u05D7\u05D1\u05E8\u05D4 \u05D4\u05D2\u05D3\u05D5\u05DC\u05D4 "
                             u"\u05E8\u05DB\u05E9\u05D4 Apple \u05D4\u05D9\u05D5\u05DD."),
              0U);
}

TEST(Subheads, GivenAcronymsOrShouting_ThenThereIsNone) {
    for (const char16_t* text :
         {u"", u"NATO said it was late.", u"NATO JETS are in the air.", u"THE CITY, May 5",
          u"THE WHOLE PARAGRAPH IS IN CAPITALS", u"AN OLD TREATY. It lapsed."})
        EXPECT_EQ(capitalsLength(text), 0U);
}

TEST(Credits, GivenAnAgencyBehindTheLastStop_ThenItIsCutOff) {
    EXPECT_EQ(credit(u"Shares fell. \u2013 Transmere"), u"\u2013 Transmere");
    EXPECT_EQ(credit(u"\u201CThe wheel is turning.\u201D \u2014 Hallard Press"),
              u"\u2014 Hallard Press");
    EXPECT_EQ(credit(u"It rained. (Transmere/THP)"), u"(Transmere/THP)");
}

TEST(Credits, GivenAnOrdinaryEnd_ThenThereIsNone) {
    for (const char16_t* text :
         {u"", u"Shares fell.", u"He left (and came back).", u"They met Ode \u2014 Jonas Ode"})
        EXPECT_EQ(creditBegin(text), 0U);
}

TEST(Bylines, GivenAName_ThenTheLineIsOne) {
    EXPECT_TRUE(isByline(u"By Dora L. Penhale"));
    EXPECT_TRUE(isByline(u"By S.R. COLVANE in Hadrun and PETRA DUNNICK in Ambry"));
    EXPECT_TRUE(isByline(u"Words by Alma Reyve"));
}

TEST(Bylines, GivenASentence_ThenItIsNone) {
    EXPECT_FALSE(isByline(u"By Monday the river had risen."));
    EXPECT_FALSE(isByline(u"By then it was late"));
    EXPECT_FALSE(isByline(u""));
    EXPECT_FALSE(isByline(u"By " + std::u16string(5000, u'A')));
}

TEST(Captions, GivenACreditedPicture_ThenTheParagraphIsOne) {
    EXPECT_TRUE(isCaption(u"The dam on Wednesday morning. Photograph: L.M. TARROW/FENNMOOR"));
    EXPECT_TRUE(isCaption(u"Ms Varden leaves the hotel. Photo by Annik Rolle"));
    EXPECT_TRUE(isCaption(u"Soldiers at the pumping station, 11 March. (Jonas Vane/Pool)"));
}

TEST(Captions, GivenTheSignOfAnAgencyOrASite_ThenTheParagraphIsOne) {
    EXPECT_TRUE(isCaption(u"The dam from above. Getty Images"));
    EXPECT_TRUE(isCaption(u"Villagers wade home. L.M. Tarrow/Reuters"));
    EXPECT_TRUE(isCaption(u"Video: the moment the dam broke"));
    EXPECT_TRUE(isCaption(u"pic.twitter.com/abcdef"));
    EXPECT_FALSE(isCaption(u"He wrote on pic.twitter.com what he saw."));
    EXPECT_FALSE(isCaption(u"Videos of the dam and/or the river were deleted."));
}

TEST(Captions, GivenTheirWordsInCapitals_ThenTheParagraphIsOne) {
    EXPECT_TRUE(isCaption(u"PHOTO: Annik Rolle"));
    EXPECT_TRUE(isCaption(u"FILE PHOTO: The dam before it broke. It had stood since March."));
    EXPECT_TRUE(isCaption(u"The dam this morning. PHOTO BY ANNIK ROLLE"));
}

TEST(Captions, GivenSeveralOwners_ThenTheParagraphIsOne) {
    EXPECT_TRUE(isCaption(u"The dam on 5 May. (Photo by Annik Rolle/AFP via Getty Images)"));
    EXPECT_TRUE(isCaption(u"The dam on 5 May. Annik Rolle/AFP via Getty Images"));
    EXPECT_TRUE(isCaption(u"The dam on 5 May. Annik Rolle/Pool/Reuters"));
    EXPECT_TRUE(isCaption(u"The dam on 5 May. (AP Photo/Annik Rolle)"));
    EXPECT_TRUE(
        isCaption(u"LONDON, ENGLAND - MAY 05: The dam. (Photo by Annik Rolle/Getty Images)"));
}

TEST(Captions, GivenAReportThatSpeaksOfAgenciesOrPictures_ThenItIsNone) {
    for (const char16_t* text :
         {u"The photo agency Getty Images sued the company on Monday, it said.",
          u"The suit was brought by Getty Images.",
          u"An Ipsos/Reuters poll published on Monday put her ahead.",
          u"New Ipsos/Reuters poll puts her ahead", u"Berlin (dpa/AFP) - Apple said it would stay.",
          u"It rained all night. (dpa/AFP)", u"It rained all night. \u2013 dpa/AFP",
          u"She shared a clip on Monday. Video: the new bridge can be seen in it.",
          u"She shared a clip on Monday. Video: The new bridge fell. It had stood for a year."})
        EXPECT_FALSE(isCaption(text)) << std::string(text, text + std::u16string_view(text).size());
}

TEST(Captions, GivenATweetThatWasEmbedded_ThenTheParagraphIsOne) {
    EXPECT_TRUE(isCaption(u"The dam this morning. pic.twitter.com/a1B2c3 \u2014 Annik Rolle "
                          u"(@arolle) June 13, 2023"));
    EXPECT_TRUE(isCaption(u"\u2014 Annik Rolle (@arolle) June 13, 2023"));
    EXPECT_FALSE(isCaption(u"\u2014 Annik Rolle, who took it"));
}

TEST(Captions, GivenTalkOfPictures_ThenItIsNone) {
    EXPECT_FALSE(isCaption(u"The photograph was taken on Tuesday."));
    EXPECT_FALSE(isCaption(u"A photo of the dam hung on the wall."));
    EXPECT_FALSE(isCaption(u""));
}

TEST(Notices, GivenBoilerplate_ThenItIsOne) {
    EXPECT_TRUE(isNotice(u"(Reporting by Dora L. Penhale; editing by W.F. Marl)"));
    EXPECT_TRUE(isNotice(u"Additional reporting by agencies."));
    EXPECT_TRUE(isNotice(u"\u00A9 Fennmoor Media. All rights reserved."));
    EXPECT_TRUE(isNotice(u"(This report is published just as the agency sent it.)"));
}

TEST(Notices, GivenAnAgencysDisclaimer_ThenItIsOne) {
    EXPECT_TRUE(isNotice(u"(This story has not been edited by Fennmoor staff and is published from "
                         u"a syndicated feed.)"));
}

TEST(Notices, GivenAdvertisingOrAPointerElsewhere_ThenItIsOne) {
    for (const char16_t* text :
         {u"ADVERTISEMENT", u"Advertisement", u"Read more: Who pays for the river?",
          u"READ MORE: Who pays?", u"Read More: Who pays?", u"Also read: Who pays?",
          u"Related: Who pays?", u"RELATED", u"Related stories", u"See also: Who pays?"})
        EXPECT_TRUE(isNotice(text)) << std::string(text, text + std::u16string_view(text).size());
}

TEST(Notices, GivenASentenceThatBeginsAlike_ThenItIsNone) {
    EXPECT_FALSE(isNotice(u"Related deaths rose to twelve, the council said."));
    EXPECT_FALSE(isNotice(u"Advertisements for the ferry were taken down."));
}

TEST(DateLines, GivenADateAlone_ThenTheParagraphIsOne) {
    for (const char16_t* text :
         {u"June 13, 2023", u"Tuesday, 13 June 2023", u"Updated: June 13, 2023, 9:15 am IST",
          u"Published on: 2023-06-13T09:15", u"Last updated 13.06.2023 | 21:05",
          u"JUNE 13, 2023 AT 9:15 A.M. (GMT+1)"})
        EXPECT_TRUE(isDateLine(text)) << std::string(text, text + std::u16string_view(text).size());
}

TEST(DateLines, GivenASentenceWithADate_ThenItIsNone) {
    for (const char16_t* text : {u"", u"June 13, 2023, was a Tuesday.", u"2023", u"Maybe 20 2023",
                                 u"The dam broke on June 13, 2023", u"Updated rules for 2023"})
        EXPECT_FALSE(isDateLine(text))
            << std::string(text, text + std::u16string_view(text).size());
}

TEST(CreditLines, GivenAnAgencyAlone_ThenTheParagraphIsOne) {
    EXPECT_TRUE(isCredit(u"\u2013 Transmere"));
    EXPECT_TRUE(isCredit(u"(Transmere/THP)"));
    EXPECT_FALSE(isCredit(u"\u2013 and others"));
    EXPECT_FALSE(isCredit(u"Transmere"));
    EXPECT_FALSE(isCredit(u""));
}

TEST(Notices, GivenASentenceInBrackets_ThenItIsNone) {
    EXPECT_FALSE(isNotice(u"(Two members were absent.)"));
    EXPECT_FALSE(isNotice(u"Reporting is hard work."));
    EXPECT_FALSE(isNotice(u""));
}

TEST(Headings, GivenAShortLineWithoutAStop_ThenItIsOne) {
    EXPECT_TRUE(isHeading(u"How the quarrel began"));
    EXPECT_TRUE(isHeading(u"\u201CNot one drop\u201D"));
    EXPECT_TRUE(isHeading(u"WHO PAYS?"));
}

TEST(Headings, GivenAScriptWithoutCapitals_ThenTheStopTells) {
    EXPECT_FALSE(isHeading(u"\u96E8\u304C\u964D\u3063\u305F\u3002"));
    EXPECT_FALSE(isHeading(u"\u300C\u96E8\u304C\u964D\u3063\u305F\u3002\u300D"));
    EXPECT_FALSE(isHeading(u"NATO\u8ECD\u304C\u6765\u305F\u3002"));
    EXPECT_FALSE(isHeading(u"\u092C\u093E\u0930\u093F\u0936 \u0939\u0941\u0908\u0964"));
    EXPECT_FALSE(isHeading(u"\u0645\u0646 \u064A\u062F\u0641\u0639\u061F"));
    EXPECT_FALSE(isHeading(u"\u05D9\u05E8\u05D3 \u05D2\u05E9\u05DD."));
    EXPECT_TRUE(isHeading(u"\u96E8\u304C\u964D\u3063\u305F"));
    EXPECT_TRUE(isHeading(u"\u05D9\u05E8\u05D3 \u05D2\u05E9\u05DD"));
}

TEST(Headings, GivenASentenceOrALongLine_ThenItIsNone) {
    EXPECT_FALSE(isHeading(u"The quarrel began in March."));
    EXPECT_FALSE(isHeading(u"\u201CIt is late.\u201D"));
    EXPECT_FALSE(isHeading(u"a b c d e f g h i j k l m n o p q r s t"));
    EXPECT_FALSE(isHeading(u"* * *"));
    EXPECT_FALSE(isHeading(u""));
}

} // namespace
} // namespace wireside
