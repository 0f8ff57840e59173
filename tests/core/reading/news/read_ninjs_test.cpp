// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/read_ninjs.h"

#include "core/reading/readers.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(ReadNinjs, GivenTheFirstVersion_ThenTextRolesAndWhatIsKnownOfItComeOut) {
    const std::string story = R"({
      "uri": "urn:pmw:1", "type": "text", "version": "3", "versioncreated": "2026-05-05T17:40:00Z",
      "pubstatus": "usable", "urgency": 4, "language": "en", "headline": "Storm keeps ferries in harbour",
      "byline": "By Dora Penhale", "slugline": "FERRIES", "ednote": "Corrects name.",
      "infosources": [{"name": "Penmarrow Wire"}], "signal": [{"name": "correction"}],
      "body_text": "not this", "body_xhtml": "<p>All ferries stayed.</p><p>Passengers slept.</p>"})";
    EXPECT_EQ(readerOf(story, "a.json").name, "ninjs");
    const auto read = readNinjs(story);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Storm keeps ferries in harbour\n\nCorrects name.\n\nBy Dora Penhale\n\n"
                          u"All ferries stayed.\n\nPassengers slept.");
    EXPECT_EQ(read->origin.title, u"Storm keeps ferries in harbour");
    EXPECT_EQ(read->origin.byline, u"Dora Penhale");
    EXPECT_EQ(read->origin.source, u"Penmarrow Wire");
    EXPECT_EQ(read->origin.published, "2026-05-05T17:40:00Z");
    EXPECT_EQ(read->origin.slug, u"FERRIES");
    EXPECT_EQ(read->origin.version, "3");
    EXPECT_EQ(read->origin.urgency, 4);
    EXPECT_EQ(read->origin.signals, std::vector<std::string>{"correction"});
}

TEST(ReadNinjs, GivenTheSecondVersion_ThenTheMainHeadlineAndTheFirstBodyAreTaken) {
    const auto read = readNinjs(R"({"headlines": [{"role": "sub", "value": "Sub"}, {"role": "main",
      "value": "Rain"}], "pubStatus": "canceled", "bodies": [{"contenttype": "text/plain", "value": "It rained."},
      {"contenttype": "text/html", "value": "<p>Not this.</p>"}]})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain\n\nIt rained.");
    EXPECT_EQ(read->origin.signals, std::vector<std::string>{"canceled"});
}

TEST(ReadNinjs, GivenTheThirdVersion_ThenABodyThatCanBeReadAndTheSourceAreTaken) {
    const auto read = readNinjs(R"({"headlines": [{"value": "Rain"}], "located": "Savreny",
      "infoSources": [{"name": "Transmere"}], "bodies": [{"contentType": "text/rtf", "value": "{rtf1}"},
      {"contentType": "text/vnd.IPTC.NITF", "value":
       "<nitf><body><body.content><p>It rained.</p><p>It stopped.</p></body.content></body></nitf>"},
      {"contentType": "text/plain", "value": "Not this."}]})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"Rain\n\nSavreny\n\nIt rained.\n\nIt stopped.");
    EXPECT_EQ(read->origin.source, u"Transmere");
}

TEST(ReadNinjs, GivenOddValues_ThenTheyAreNone) {
    const auto read = readNinjs(R"({"headline": {}, "urgency": 17, "version": 2, "byline": null,
      "bodies": {}, "signal": [7, null], "infosources": [1], "body_text": "It rained."})");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->text, u"It rained.");
    EXPECT_EQ(read->origin.urgency, 0);
    EXPECT_EQ(read->origin.version, "2");
}

TEST(ReadNinjs, GivenOtherJson_ThenItIsNotNinjs) {
    EXPECT_EQ(readerOf(R"({"headline": "Rain"})", "a.json").name, "plain text");
    EXPECT_EQ(readerOf(R"(It has "body_text".)", "a").name, "plain text");
}

TEST(ReadNinjs, GivenDamageOrDepth_ThenItIsRefused) {
    EXPECT_EQ(readNinjs(R"({"body_text": "It)").error().code, ErrorCode::Damaged);
    EXPECT_EQ(readNinjs(R"({"body_text": "", "a": )" + std::string(100'000, '[')).error().code,
              ErrorCode::Damaged);
    EXPECT_EQ(readNinjs(R"({"body_text": "", "a": )" + std::string(100, '[') +
                        std::string(100, ']') + "}")
                  .error(),
              (Error{ErrorCode::TooLarge, "", "nested more than 64 deep"}));
    EXPECT_EQ(readNinjs(R"({"body_text": ""})").error().code, ErrorCode::Empty);
}

} // namespace
} // namespace wireside
