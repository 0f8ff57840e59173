// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/told_origin.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

Document agencyReport() {
    return makeDocument(
        u"Two states agree to share a river\n\n"
        u"By DORA L. PENHALE\n\n"
        u"LINDEMOOR, Norrisk, May 6 (Transmere) \u2014 Two states agreed on Tuesday. "
        u"They shook hands twice.\n\n"
        u"Nobody was hurt, the ministers said.",
        {});
}

TEST(ToldOrigin, GivenABylineAndADateline_ThenTheyNameAuthorAndAgency) {
    EXPECT_EQ(toldByline(agencyReport()), u"DORA L. PENHALE");
    EXPECT_EQ(toldSource(agencyReport()), u"Transmere");
}

TEST(ToldOrigin, GivenAReport_WhenMade_ThenItsOriginHasThem) {
    EXPECT_EQ(agencyReport().origin.byline, u"DORA L. PENHALE");
    EXPECT_EQ(agencyReport().origin.source, u"Transmere");
}

TEST(ToldOrigin, GivenAFileThatTells_WhenMade_ThenThatStays) {
    Origin origin;
    origin.byline = u"Dora Penhale";
    origin.source = u"The Courier";

    const Document report = makeDocument(agencyReport().text, origin);

    EXPECT_EQ(report.origin.byline, u"Dora Penhale");
    EXPECT_EQ(report.origin.source, u"The Courier");
}

TEST(ToldOrigin, GivenACreditAtTheEnd_ThenItNamesTheAgency) {
    const Document report = makeDocument(
        u"Two states agree\n\nThe two states agreed on Tuesday. Nobody was hurt there.\n\n"
        u"Rice futures in Savreny fell, the steepest drop in two years. \u2013 Transmere",
        {});

    EXPECT_EQ(toldSource(report), u"Transmere");
    EXPECT_EQ(toldByline(report), u"");
}

TEST(ToldOrigin, GivenTextWithoutAny_ThenNothingIsTold) {
    for (const char16_t* text : {u"", u"Ships came in.", u"He stood (by the sea) and waited.",
                                 u"They came in.\n\nBy the sea it rained all day, people said."}) {
        EXPECT_EQ(toldByline(makeDocument(text, {})), u"");
        EXPECT_EQ(toldSource(makeDocument(text, {})), u"");
    }
}

} // namespace
} // namespace wireside
