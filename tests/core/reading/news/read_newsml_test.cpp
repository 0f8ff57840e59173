// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/read_newsml.h"

#include "core/reading/readers.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::string item(const std::string& content) {
    return R"(<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" version="4" xml:lang="en">
  <itemMeta>
    <provider literal="PMW"/>
    <versionCreated>2026-05-05T17:40:00Z</versionCreated>
    <pubStatus qcode="stat:usable"/>
    <edNote>Adds quote.</edNote>
    <signal qcode="sig:update"/><signal qcode="sig:correction"/>
  </itemMeta>
  <contentMeta>
    <urgency>2</urgency>
    <by>By Dora Penhale</by>
    <dateline>PENMARROW, May 5</dateline>
    <creditline>Penmarrow Wire</creditline>
    <language tag="en-GB"/>
    <slugline separator="-">FERRIES-STORM</slugline>
    <headline>Storm keeps ferries in harbour</headline>
  </contentMeta>
  <contentSet>)" +
           content + "</contentSet></newsItem>";
}

const std::string xhtml =
    R"(<inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title/></h:head><h:body><h:h1>Storm keeps ferries in harbour</h:h1><h:p/>
  <h:p>All ferries stayed<h:br/>in port, <h:b>five</h:b> of them.</h:p><h:p>Passengers slept &amp; ate.</h:p></h:body>
  </h:html></inlineXML>)";

TEST(ReadNewsml, GivenAnItemWithXhtml_ThenTextRolesAndWhatIsKnownOfItComeOut) {
    EXPECT_EQ(readerOf(item(xhtml), "a.html").name, "NewsML-G2");
    const auto read = readNewsml(item(xhtml));
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_EQ(read->text, u"Storm keeps ferries in harbour\n\nAdds quote.\n\nBy Dora Penhale\n\n"
                          u"PENMARROW, May 5\n\nAll ferries stayed\nin port, five of them.\n\n"
                          u"Passengers slept & ate.\n\nPenmarrow Wire");
    std::vector<Role> roles;
    for (const RoleSpan& span : read->roles) roles.push_back(span.role);
    EXPECT_EQ(roles, (std::vector{Role::Headline, Role::Notice, Role::Byline, Role::Dateline,
                                  Role::Credit}));
    EXPECT_EQ(read->origin.byline, u"Dora Penhale");
    EXPECT_EQ(read->origin.source, u"PMW");
    EXPECT_EQ(read->origin.language, "en-GB");
    EXPECT_EQ(read->origin.published, "2026-05-05T17:40:00Z");
    EXPECT_EQ(read->origin.slug, u"FERRIES-STORM");
    EXPECT_EQ(read->origin.version, "4");
    EXPECT_EQ(read->origin.urgency, 2);
    EXPECT_EQ(read->origin.signals, (std::vector<std::string>{"update", "correction"}));
}

TEST(ReadNewsml, GivenManyBreaks_ThenItsTimeIsLinear) {
    // To move up what is behind each break would take minutes.
    std::string breaks;
    for (int i = 0; i < 300'000; ++i) breaks += "<br/>";
    const auto read = readNewsml(item("<inlineXML><html><body><p>All stayed.</p>" + breaks +
                                      "<p>None left.</p></body></html></inlineXML>"));
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_NE(read->text.find(u"\n\nAll stayed.\n\nNone left.\n\n"), std::u16string::npos);
}

TEST(ReadNewsml, GivenNitfInside_ThenWhatItTellsComesFirst) {
    const auto read = readNewsml(item(
        "<inlineXML><nitf><body><body.head><hedline><hl1>Ferries stay</hl1></hedline></body.head>"
        "<body.content><p>All ferries stayed in "
        "port.</p></body.content></body></nitf></inlineXML>"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->origin.title, u"Ferries stay");
    EXPECT_EQ(read->origin.urgency, 2);
    EXPECT_NE(read->text.find(u"\n\nAll ferries stayed in port."), std::u16string::npos);
}

TEST(ReadNewsml, GivenPlainText_ThenItsLinesStay) {
    const auto read = readNewsml(
        item("<inlineData contenttype='text/plain'>All stayed.\n\nNone left.</inlineData>"));
    ASSERT_TRUE(read.has_value());
    EXPECT_NE(read->text.find(u"\n\nAll stayed.\n\nNone left.\n\n"), std::u16string::npos);
}

TEST(ReadNewsml, GivenAMessage_ThenTheFirstItemWithTextIsRead) {
    const std::string message =
        "<newsMessage><itemSet>" + item("<remoteContent href='pier.jpg'/>") +
        item("<inlineData>All stayed.</inlineData>") + "</itemSet></newsMessage>";
    EXPECT_EQ(readerOf(message, "a").name, "NewsML-G2");
    ASSERT_TRUE(readNewsml(message).has_value());
    EXPECT_EQ(readNewsml("<newsMessage/>").error().code, ErrorCode::Empty);
    EXPECT_EQ(readNewsml(item("<remoteContent/>")).error().code, ErrorCode::Empty);
}

} // namespace
} // namespace wireside
