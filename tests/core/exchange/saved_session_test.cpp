// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/saved_session.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wireside {
namespace {

using Json = nlohmann::ordered_json;
using testing::HasSubstr;

SavedSession harbourSession() {
    return {.left = SavedReport{{"/news/wire.txt", "windows-1252", "en", u"Port opens"},
                                u"\U0001F6A2 The port is open.\r\nShips came in."},
            .right = SavedReport{{}, u"Ships came. \U0001F6A2 It rained."},
            .options = {.sensitivity = 0.3,
                        .minimumWords = 4,
                        .furniture = Furniture::Ignored,
                        .judgements = {{Verdict::NotTheSame, {0, 3}, {12, 14}},
                                       {Verdict::Linked, {22, 36}, {0, 11}}}},
            .shown = {.unique = false},
            .view = {.left = 22, .right = 12, .link = SavedLink{.left = 3, .right = 15}},
            .notes = u"Who said “open”?\nCall them."};
}

std::string refusalOf(const std::string& json) {
    const auto session = parseSession(json);
    if (session) return "(not refused)";
    EXPECT_EQ(session.error().code, ErrorCode::BadSession) << json;
    return session.error().detail;
}

// Text of all kinds of characters, and the offsets at which one of them begins.
std::u16string anyText(std::mt19937& random, std::vector<std::size_t>& offsets) {
    const std::vector<std::u16string> pieces{u"a",      u" ",      u"\n", u"\r\n",  u"\u00e9",
                                             u"\u05d0", u"\u4e2d", u"\"", u"\\",    u"\U0001F6A2",
                                             u"\u0001", u"\u2028", u"/",  u"\uFEFF"};
    std::u16string text;
    for (std::size_t length = random() % 40; length > 0; --length) {
        offsets.push_back(text.size());
        text += pieces[random() % pieces.size()];
    }
    offsets.push_back(text.size());
    return text;
}

TEST(SavedSession, GivenASession_WhenWrittenAndRead_ThenItIsTheSame) {
    const SavedSession session = harbourSession();

    const auto read = parseSession(toJson(session));

    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, session);
}

TEST(SavedSession, GivenALanguageAndRolesByHand_WhenWrittenAndRead_ThenTheyAreThere) {
    SavedSession session = harbourSession();
    session.left->origin.languageByHand = true;
    session.left->roles = {{{0, 20}, Role::Caption}, {{22, 36}, Role::Body}};

    const std::string json = toJson(session);
    const auto read = parseSession(json);

    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, session);
    const Json left = Json::parse(json)["left"];
    EXPECT_EQ(left["languageByHand"], true);
    EXPECT_EQ(left["roles"][0], Json::parse(R"({"role": "caption", "span": [0, 19]})"));
    EXPECT_FALSE(Json::parse(json)["right"].contains("roles")) << "older files have none";
}

TEST(SavedSession, GivenWhatIsKnownOfAStory_WhenWrittenAndRead_ThenItIsThere) {
    SavedSession session = harbourSession();
    Origin& origin = session.left->origin;
    origin.byline = u"Dora Penhale";
    origin.source = u"Harbour News Agency";
    origin.published = "2026-05-05T14:30:00Z";
    origin.slug = u"RAIN";
    origin.version = "3";
    origin.urgency = 2;
    origin.signals = {"correction", "update"};

    const std::string json = toJson(session);
    const auto read = parseSession(json);

    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, session);
    const Json right = Json::parse(json)["right"];
    for (const char* field :
         {"byline", "source", "published", "slug", "version", "urgency", "signals"})
        EXPECT_FALSE(right.contains(field)) << field << ": nothing is known of it";
}

TEST(SavedSession, GivenRolesThatOverlapOrAreInNoOrder_WhenRead_ThenTheyAreOrderedAndApart) {
    const auto read =
        parseSession(R"({"schema": "wireside-session-1", "left": {"text": "Rain fell.",
        "roles": [{"role": "body", "span": [5, 10]}, {"role": "caption", "span": [0, 7]}]}})");

    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->left->roles,
              (std::vector<RoleSpan>{{{0, 5}, Role::Caption}, {{5, 10}, Role::Body}}));
}

TEST(SavedSession, GivenRolesThatAreNone_WhenRead_ThenTheyAreRefused) {
    const auto refusal = [](const std::string& fields) {
        return refusalOf(R"({"schema": "wireside-session-1", "left": {"text": "Rain.", )" + fields +
                         "}}");
    };

    EXPECT_THAT(refusal(R"("roles": 1)"), HasSubstr("roles"));
    EXPECT_THAT(refusal(R"("roles": [{"role": "poem", "span": [0, 1]}])"), HasSubstr("role"));
    EXPECT_THAT(refusal(R"("roles": [{"role": "body"}])"), HasSubstr("span"));
    EXPECT_THAT(refusal(R"("languageByHand": "yes")"), HasSubstr("languageByHand"));
}

TEST(SavedSession, GivenAnySession_WhenWrittenAndRead_ThenItIsTheSame) {
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same in every run
    for (int run = 0; run < 300; ++run) {
        std::vector<std::size_t> leftOffsets;
        std::vector<std::size_t> rightOffsets;
        std::vector<std::size_t> others;
        SavedSession session;
        session.left = SavedReport{{"p", "UTF-8", "de", anyText(random, others)},
                                   anyText(random, leftOffsets)};
        session.right = SavedReport{{}, anyText(random, rightOffsets)};
        session.options.sensitivity = 0.001 + double(random() % 998) / 1000;
        session.shown = {random() % 2 == 0, random() % 2 == 0, random() % 2 == 0};
        session.view.left = leftOffsets[random() % leftOffsets.size()];
        session.view.right = rightOffsets[random() % rightOffsets.size()];
        if (random() % 2 == 0) session.view.link = SavedLink{session.view.left, 0};
        session.notes = anyText(random, others);

        const auto read = parseSession(toJson(session));

        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(*read, session) << toJson(session);
    }
}

TEST(SavedSession, GivenOneReport_WhenWrittenAndRead_ThenTheOtherSideIsEmpty) {
    const SavedSession session{.right = SavedReport{{}, u""}};

    const auto read = parseSession(toJson(session));

    ASSERT_TRUE(read);
    EXPECT_EQ(*read, session);
}

TEST(SavedSession, GivenHalfAPair_WhenWritten_ThenItIsOneReplacementCharacterAndOffsetsStay) {
    SavedSession session = harbourSession();
    session.left->text = std::u16string(u"a ") + char16_t(0xD83D) + u" b";
    session.view = {.left = 4};

    const auto read = parseSession(toJson(session));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->left->text, u"a \uFFFD b");
    EXPECT_EQ(read->view.left, 4U);
}

TEST(SavedSession, GivenACharacterOfTwoUnits_WhenWritten_ThenTheFileCountsItOnce) {
    const Json json = Json::parse(toJson(harbourSession()));

    EXPECT_EQ(json["schema"], "wireside-session-1");
    EXPECT_EQ(json["view"]["left"], 21);
    EXPECT_EQ(json["view"]["link"], Json::array({2, 14}));
    EXPECT_EQ(json["judgements"][0]["left"], Json::array({0, 2}));
    EXPECT_EQ(json["judgements"][0]["verdict"], "not-the-same");
    EXPECT_EQ(json.begin().key(), "schema") << "what a session is known by comes first";
}

TEST(SavedSession, GivenANewerSchema_WhenRead_ThenThatIsWhatIsSaid) {
    const auto session = parseSession(R"({"schema": "wireside-session-2", "left": 5})");

    ASSERT_FALSE(session);
    EXPECT_EQ(session.error(), (Error{ErrorCode::NewerSession, "", ""}));
}

TEST(SavedSession, GivenUnknownFieldsAndMissingOnes_WhenRead_ThenThereAreDefaults) {
    const auto session = parseSession(
        R"({"schema": "wireside-session-1", "mood": {}, "left": {"text": "A b.", "x": [1]}})");

    ASSERT_TRUE(session) << session.error().detail;
    EXPECT_EQ(*session, (SavedSession{.left = SavedReport{{}, u"A b."}}));
}

TEST(SavedSession, GivenADamagedFile_WhenRead_ThenItIsSaidWhatIsWrong) {
    const auto with = [](const std::string& fields) {
        return refusalOf(R"({"schema": "wireside-session-1", )" + fields + "}");
    };
    EXPECT_THAT(refusalOf(""), HasSubstr("not JSON"));
    EXPECT_THAT(refusalOf("[1]"), HasSubstr("not a JSON object"));
    EXPECT_THAT(refusalOf("{}"), HasSubstr("not the schema of a session"));
    EXPECT_THAT(refusalOf(R"({"schema": "wireside-session-x"})"), HasSubstr("no version"));
    EXPECT_THAT(with(R"("notes": "")"), HasSubstr("no report"));
    EXPECT_THAT(with(R"("left": {})"), HasSubstr("\"left\" has no text"));
    EXPECT_THAT(with(R"("left": {"text": 1})"), HasSubstr("\"text\" is not a string"));
    EXPECT_THAT(with(R"("left": {"text": ""}, "options": {"sensitivity": 1})"),
                HasSubstr("\"sensitivity\" is not"));
    EXPECT_THAT(with(R"("left": {"text": ""}, "view": {"left": -1})"),
                HasSubstr("\"left\" is not an offset"));
    EXPECT_THAT(with(R"("left": {"text": "", "urgency": 10})"), HasSubstr("\"urgency\" is not"));
    EXPECT_THAT(with(R"("left": {"text": "", "signals": [1]})"), HasSubstr("\"signals\" has"));
    EXPECT_THAT(with(R"("left": {"text": ""}, "view": {"link": [1]})"),
                HasSubstr("\"link\" is not two offsets"));
    EXPECT_THAT(with(R"("left": {"text": ""}, "judgements": [{}])"), HasSubstr("\"verdict\""));
    EXPECT_THAT(with(R"("left": {"text": ""}, "judgements": [{"verdict": "linked", "left": []}])"),
                HasSubstr("\"left\" is not two offsets"));
    EXPECT_THAT(refusalOf(std::string(100'000, '[')), HasSubstr("not JSON"));
}

TEST(SavedSession, GivenASessionCutAnywhere_WhenRead_ThenItIsRefusedAndNothingBreaks) {
    const std::string whole = toJson(harbourSession());
    for (std::size_t length = 0; length + 2 < whole.size(); ++length)
        EXPECT_FALSE(parseSession(whole.substr(0, length))) << length;
}

TEST(SavedSession, GivenOffsetsBeyondTheText_WhenRead_ThenTheyAreItsEnd) {
    const auto session = parseSession(
        R"({"schema": "wireside-session-1", "left": {"text": "A b."}, "view": {"left": 99, "right": 18446744073709551615, "link": [7, 7]}})");

    ASSERT_TRUE(session) << session.error().detail;
    EXPECT_EQ(session->view, (SavedView{.left = 4, .right = 0, .link = SavedLink{4, 0}}));
}

TEST(SavedSession, GivenTheBeginOfAFile_WhenLookedAt_ThenSessionsAreToldFromOtherFiles) {
    EXPECT_TRUE(looksLikeSession(toJson(harbourSession()).substr(0, 100)));
    EXPECT_TRUE(looksLikeSession(R"({"schema":"wireside-session-7"})"));
    EXPECT_FALSE(looksLikeSession(R"({"schema":"wireside-comparison-1"})"));
    EXPECT_FALSE(looksLikeSession("wireside-session-1 is a schema."));
    EXPECT_FALSE(looksLikeSession(""));
}

} // namespace
} // namespace wireside
