// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/roles.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Roles = std::vector<std::pair<std::u16string, std::string_view>>;

Roles rolesOf(std::u16string text) {
    const Document report = makeDocument(std::move(text), {});
    Roles roles;
    for (const Sentence& sentence : report.sentences)
        roles.emplace_back(report.textOf(sentence.span), name(sentence.role));
    return roles;
}

TEST(Roles, GivenAWholeReport_ThenItsFurnitureIsTold) {
    const Roles roles = rolesOf(
        u"Neighbours agree to count one river\n"
        u"By DORA PENHALE\n"
        u"The hotel on Tuesday. Photograph: ANNIK ROLLE\n"
        u"LINDEMOOR, May 6 (Transmere) \u2014 Two states agreed on Tuesday. They shook hands.\n"
        u"WHO PAYS?\n"
        u"Nobody said. The river, which has been there for longer than either state, does not ask "
        u"who is to pay for it. \u2013 Transmere\n"
        u"(Reporting by Dora Penhale; editing by W.F. Marl)\n");
    EXPECT_EQ(roles, (Roles{{u"Neighbours agree to count one river", "headline"},
                            {u"By DORA PENHALE", "byline"},
                            {u"The hotel on Tuesday.", "caption"},
                            {u"Photograph: ANNIK ROLLE", "caption"},
                            {u"LINDEMOOR, May 6 (Transmere) \u2014", "dateline"},
                            {u"Two states agreed on Tuesday.", "body"},
                            {u"They shook hands.", "body"},
                            {u"WHO PAYS?", "heading"},
                            {u"Nobody said.", "body"},
                            {u"The river, which has been there for longer than either state, does "
                             u"not ask who is to pay for it.",
                             "body"},
                            {u"\u2013 Transmere", "credit"},
                            {u"(Reporting by Dora Penhale; editing by W.F. Marl)", "notice"}}));
}

TEST(Roles, GivenADatelineAboveAPicturesOwner_ThenTheSentencesAreBody) {
    EXPECT_EQ(rolesOf(u"Rain ends at sea\n\n"
                      u"Savreny (thp) - The rain is over. It was long. Photo: ANNIK ROLLE.\n\n"
                      u"Nobody slept in the port. All stayed.\n"),
              (Roles{{u"Rain ends at sea", "headline"},
                     {u"Savreny (thp) -", "dateline"},
                     {u"The rain is over.", "body"},
                     {u"It was long.", "body"},
                     {u"Photo: ANNIK ROLLE.", "body"},
                     {u"Nobody slept in the port.", "body"},
                     {u"All stayed.", "body"}}));
}

TEST(Roles, GivenOneParagraph_ThenAllOfItIsBody) {
    for (const char16_t* text : {u"By Dora Penhale", u"How the quarrel began",
                                 u"LINDEMOOR (THP) \u2014 It rained. It stopped.", u"WHO PAYS?",
                                 u"It rained. \u2013 Transmere"})
        for (const auto& [sentence, role] : rolesOf(text)) EXPECT_EQ(role, "body");
}

TEST(Roles, GivenAnUnfinishedLastLine_ThenItIsBody) {
    EXPECT_EQ(rolesOf(u"It rained all night.\n\nThe river rose and").back().second, "body");
}

TEST(Roles, GivenABriefWithMoreFurnitureThanText_ThenItsHeadlineIsStillOne) {
    EXPECT_EQ(rolesOf(u"River rises again\n\nBy Dora Penhale\n\nPhotograph: ANNIK ROLLE\n\nIt "
                      u"rained all night.\n\nNobody slept."),
              (Roles{{u"River rises again", "headline"},
                     {u"By Dora Penhale", "byline"},
                     {u"Photograph: ANNIK ROLLE", "caption"},
                     {u"It rained all night.", "body"},
                     {u"Nobody slept.", "body"}}));
}

TEST(Roles, GivenAListOfShortLines_ThenItIsTheText) {
    for (const auto& [line, role] : rolesOf(u"Ode 12\nReck 45\nPenhale 90\nVarden 7\nOresk 31"))
        EXPECT_EQ(role, "body");
}

TEST(Roles, GivenACreditBehindAShortParagraph_ThenThatIsStillBody) {
    EXPECT_EQ(rolesOf(u"It rained all night.\n\nThe river rose. \u2013 Transmere\n\n(Reporting by "
                      u"Dora Penhale)"),
              (Roles{{u"It rained all night.", "body"},
                     {u"The river rose.", "body"},
                     {u"\u2013 Transmere", "credit"},
                     {u"(Reporting by Dora Penhale)", "notice"}}));
}

TEST(Roles, GivenACapitalsSubheadInAParagraph_ThenOnlyItIsHeading) {
    EXPECT_EQ(rolesOf(u"It rained.\n\nTHE NUMBER THAT MATTERED The flow was low. It fell."),
              (Roles{{u"It rained.", "body"},
                     {u"THE NUMBER THAT MATTERED", "heading"},
                     {u"The flow was low.", "body"},
                     {u"It fell.", "body"}}));
}

TEST(Roles, GivenEveryRole_ThenItHasItsOwnName) {
    EXPECT_EQ(name(Role::Body), "body");
    EXPECT_EQ(name(Role::Headline), "headline");
    EXPECT_EQ(name(Role::Heading), "heading");
    EXPECT_EQ(name(Role::Dateline), "dateline");
    EXPECT_EQ(name(Role::Byline), "byline");
    EXPECT_EQ(name(Role::Caption), "caption");
    EXPECT_EQ(name(Role::Credit), "credit");
    EXPECT_EQ(name(Role::Notice), "notice");
}

TEST(Roles, GivenADateLineAndACreditOfTheirOwn_ThenTheyAreTold) {
    EXPECT_EQ(rolesOf(u"Neighbours agree to count one river\n\nUpdated: June 13, 2023\n\n"
                      u"Two states agreed.\n\n\u2013 Transmere"),
              (Roles{{u"Neighbours agree to count one river", "headline"},
                     {u"Updated: June 13, 2023", "dateline"},
                     {u"Two states agreed.", "body"},
                     {u"\u2013 Transmere", "credit"}}));
}

TEST(Roles, GivenItemsWithDashes_ThenTheyAreNoCredits) {
    EXPECT_EQ(rolesOf(u"They came from:\n\n\u2013 Transmere\n\n\u2013 Hadrun\n\nThey met "
                      u"on Tuesday.\n\nThey agreed on nothing.")[1]
                  .second,
              "heading");
}

TEST(Roles, GivenKnownRows_ThenTheOtherParagraphsAreToldApartAsWithoutThem) {
    std::u16string text = u"River rises again\n\nIt rained all night.\n\nAt sea again\n\nNobody "
                          u"slept.\n\nIt stopped.";
    std::vector<RoleSpan> rows;
    for (int i = 0; i < 9; ++i) {
        text += u"\n\n";
        const std::size_t begin = text.size();
        text += u"Skerry\tFerry boats\tHarbour fees";
        rows.push_back({{begin, text.size()}, Role::Body});
    }
    text += u"\n\nIt rained once more.";
    const Document report = makeDocument(text, {}, rows);
    EXPECT_EQ(report.sentences[0].role, Role::Headline);
    EXPECT_EQ(report.sentences[1].role, Role::Body);
    EXPECT_EQ(report.sentences[2].role, Role::Heading);
}

TEST(KnownRoles, GivenARoleFromMarkup_ThenItWins_AndTheRestGoesByItsLook) {
    const std::u16string text =
        u"It rained. It stopped.\n\nWho pays\n\nNobody knows.\n\nBy Dora Penhale";
    const Document report =
        makeDocument(text, {}, {{{0, 22}, Role::Caption}, {{24, 32}, Role::Body}});
    Roles roles;
    for (const Sentence& sentence : report.sentences)
        roles.emplace_back(report.textOf(sentence.span), name(sentence.role));
    EXPECT_EQ(roles, (Roles{{u"It rained.", "caption"},
                            {u"It stopped.", "caption"},
                            {u"Who pays", "body"},
                            {u"Nobody knows.", "body"},
                            {u"By Dora Penhale", "byline"}}));
}

} // namespace
} // namespace wireside
