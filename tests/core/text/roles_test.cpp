// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/roles.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Roles = std::vector<std::pair<std::u16string, Role>>;

Roles rolesOf(std::u16string text) {
    const Document report = makeDocument(std::move(text), {});
    Roles roles;
    for (const Sentence& sentence : report.sentences) roles.emplace_back(report.textOf(sentence.span), sentence.role);
    return roles;
}

TEST(Roles, GivenAWholeReport_ThenItsFurnitureIsTold) {
    const Roles roles = rolesOf(u"Neighbours agree to count one river\n"
                                u"By DORA PENHALE\n"
                                u"The hotel on Tuesday. Photograph: ANNIK ROLLE\n"
                                u"LINDEMOOR, May 6 (Transmere) \u2014 Two states agreed on Tuesday. They shook hands.\n"
                                u"WHO PAYS?\n"
                                u"Nobody said. The river, which has been there for longer than either state, does not ask who is to pay for it. \u2013 Transmere\n"
                                u"(Reporting by Dora Penhale; editing by W.F. Marl)\n");
    EXPECT_EQ(roles, (Roles{{u"Neighbours agree to count one river", Role::Headline},
                            {u"By DORA PENHALE", Role::Byline},
                            {u"The hotel on Tuesday.", Role::Caption},
                            {u"Photograph: ANNIK ROLLE", Role::Caption},
                            {u"LINDEMOOR, May 6 (Transmere) \u2014", Role::Dateline},
                            {u"Two states agreed on Tuesday.", Role::Body},
                            {u"They shook hands.", Role::Body},
                            {u"WHO PAYS?", Role::Heading},
                            {u"Nobody said.", Role::Body},
                            {u"The river, which has been there for longer than either state, does not ask who is to pay for it.", Role::Body},
                            {u"\u2013 Transmere", Role::Credit},
                            {u"(Reporting by Dora Penhale; editing by W.F. Marl)", Role::Notice}}));
}

TEST(Roles, GivenOneParagraph_ThenAllOfItIsBody) {
    for (const char16_t* text : {u"By Dora Penhale", u"How the quarrel began", u"LINDEMOOR (THP) \u2014 It rained. It stopped.",
                                 u"WHO PAYS?", u"It rained. \u2013 Transmere"})
        for (const auto& [sentence, role] : rolesOf(text)) EXPECT_EQ(role, Role::Body);
}

TEST(Roles, GivenAnUnfinishedLastLine_ThenItIsBody) {
    EXPECT_EQ(rolesOf(u"It rained all night.\n\nThe river rose and").back().second, Role::Body);
}

TEST(Roles, GivenACreditBehindAShortParagraph_ThenThatIsStillBody) {
    EXPECT_EQ(rolesOf(u"It rained all night.\n\nThe river rose. \u2013 Transmere\n\n(Reporting by Dora Penhale)"),
              (Roles{{u"It rained all night.", Role::Body},
                     {u"The river rose.", Role::Body},
                     {u"\u2013 Transmere", Role::Credit},
                     {u"(Reporting by Dora Penhale)", Role::Notice}}));
}

TEST(Roles, GivenACapitalsSubheadInAParagraph_ThenOnlyItIsHeading) {
    EXPECT_EQ(rolesOf(u"It rained.\n\nTHE NUMBER THAT MATTERED The flow was low. It fell."),
              (Roles{{u"It rained.", Role::Body},
                     {u"THE NUMBER THAT MATTERED", Role::Heading},
                     {u"The flow was low.", Role::Body},
                     {u"It fell.", Role::Body}}));
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

} // namespace
} // namespace wireside
