// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/read_nitf.h"

#include "core/reading/readers.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const std::string story = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf>
  <head>
    <title>Ferries</title>
    <docdata management-status="usable">
      <correction info="Corrects name of the company in the first paragraph."/>
      <urgency ed-urg="3"/>
      <date.issue norm="20260505T174000Z"/>
      <du-key key="FERRIES-STORM" version="2"/>
    </docdata>
  </head>
  <body xml:lang="en-GB">
    <body.head>
      <hedline><hl1>Storm keeps
        ferries in harbour</hl1><hl2>Calmer seas expected</hl2></hedline>
      <byline>By <person>Dora Penhale</person><byttl>Harbour reporter</byttl></byline>
      <distributor>Penmarrow Wire</distributor>
      <dateline><location>PENMARROW</location>, May 5</dateline>
    </body.head>
    <body.content>
      <media><media-reference source="pier.jpg">pier</media-reference>
        <media-caption><p>Waves break.</p></media-caption></media>
      <block><p>All ferries <em>stayed</em> in port,<br/>said Caf&eacute; &amp; Sons.</p>
      <hl2>Waiting</hl2>
      <ul><li>Passengers slept.</li></ul>
      <table><tr><td>Kittow</td><td>forty</td></tr></table></block>
    </body.content>
    <body.end><tagline>Edited by Jan Ode</tagline></body.end>
  </body>
</nitf>)";

TEST(ReadNitf, GivenAStory_ThenTextRolesAndWhatIsKnownOfItComeOut) {
    EXPECT_EQ(readerOf(story, "a.xml").name, "NITF");
    const auto read = readNitf(story);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(
        read->text,
        u"Storm keeps ferries in harbour\n\nCorrects name of the company in the first paragraph."
        u"\n\nBy Dora Penhale\n\nPENMARROW, May 5\n\nCalmer seas expected\n\nWaves break.\n\n"
        u"All ferries stayed in port,\nsaid Caf\u00E9 & Sons.\n\nWaiting\n\nPassengers slept.\n\n"
        u"Kittow\tforty\n\nEdited by Jan Ode");
    std::vector<Role> roles;
    for (const RoleSpan& span : read->roles) roles.push_back(span.role);
    EXPECT_EQ(roles, (std::vector{Role::Headline, Role::Notice, Role::Byline, Role::Dateline,
                                  Role::Heading, Role::Caption, Role::Heading, Role::Notice}));
    EXPECT_EQ(read->origin.title, u"Storm keeps ferries in harbour");
    EXPECT_EQ(read->origin.byline, u"Dora Penhale");
    EXPECT_EQ(read->origin.source, u"Penmarrow Wire");
    EXPECT_EQ(read->origin.language, "en-GB");
    EXPECT_EQ(read->origin.published, "20260505T174000Z");
    EXPECT_EQ(read->origin.slug, u"FERRIES-STORM");
    EXPECT_EQ(read->origin.version, "2");
    EXPECT_EQ(read->origin.urgency, 3);
    EXPECT_EQ(read->origin.signals, std::vector<std::string>{"correction"});
}

TEST(ReadNitf, GivenAPrefix_ThenItIsReadAsWithoutOne) {
    const auto read = readNitf(
        "<n:nitf xmlns:n='x'><n:head><n:docdata><n:urgency ed-urg='3'/></n:docdata></n:head>"
        "<n:body><n:body.head><n:hedline><n:hl1>Rain</n:hl1></n:hedline><n:byline>By A. "
        "Ode</n:byline>"
        "</n:body.head><n:body.content><n:p>It rained.</n:p></n:body.content></n:body></n:nitf>");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain\n\nBy A. Ode\n\nIt rained.");
    EXPECT_EQ(read->origin.urgency, 3);
}

TEST(ReadNitf, GivenTwoBylinesAndAnAbstract_ThenAllAreRead) {
    const auto read = readNitf(
        "<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline><byline>By A. Ode</byline>"
        "<byline>By B. Rill</byline><abstract><p>It is over.</p></abstract></body.head>"
        "<body.content><p>It rained.</p></body.content></body></nitf>");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain\n\nBy A. Ode, B. Rill\n\nIt is over.\n\nIt rained.");
    EXPECT_EQ(read->origin.byline, u"A. Ode, B. Rill");
}

TEST(ReadNitf, GivenNoBody_ThenItIsEmpty) {
    EXPECT_EQ(readNitf("<nitf><head><title>Rain</title></head></nitf>").error().code,
              ErrorCode::Empty);
}

TEST(ReadNitf, GivenACutOffFile_ThenItIsDamaged) {
    for (std::size_t size = 200; size < story.size() - 1; size += 100)
        EXPECT_EQ(readNitf(story.substr(0, size)).error().code, ErrorCode::Damaged) << size;
}

} // namespace
} // namespace wireside
