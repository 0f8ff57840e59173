// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/known_roles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;

constexpr RoleSpan heading{{0, 40}, Role::Heading};

TEST(KnownRoles, GivenAPartOfWhatIsKnown_WhenItHasAnotherRole_ThenTheRestKeepsItsOwn) {
    EXPECT_THAT(withRole({heading}, {10, 20}, Role::Body),
                ElementsAre(RoleSpan{{0, 10}, Role::Heading}, RoleSpan{{10, 20}, Role::Body},
                            RoleSpan{{20, 40}, Role::Heading}));
}

TEST(KnownRoles, GivenSeveralSpans_WhenOneCoversThem_ThenItStandsInTheirPlace) {
    const std::vector<RoleSpan> known{heading, {{40, 50}, Role::Caption}, {{60, 70}, Role::Body}};

    EXPECT_THAT(withRole(known, {30, 50}, Role::Notice),
                ElementsAre(RoleSpan{{0, 30}, Role::Heading}, RoleSpan{{30, 50}, Role::Notice},
                            RoleSpan{{60, 70}, Role::Body}));
    EXPECT_THAT(withRole(known, {50, 60}, Role::Credit),
                ElementsAre(known[0], known[1], RoleSpan{{50, 60}, Role::Credit}, known[2]));
    EXPECT_EQ(withRole(known, {5, 5}, Role::Credit), known);
}

TEST(KnownRoles, GivenOtherRoles_WhenTheGapsAreFilled_ThenThoseThatOverlapAreLeftOut) {
    const std::vector<RoleSpan> known{heading, {{60, 70}, Role::Body}};

    EXPECT_THAT(withRolesInGaps(known, {{{30, 50}, Role::Notice},
                                        {{40, 60}, Role::Credit},
                                        {{65, 66}, Role::Notice},
                                        {{70, 80}, Role::Caption}}),
                ElementsAre(heading, RoleSpan{{40, 60}, Role::Credit}, known[1],
                            RoleSpan{{70, 80}, Role::Caption}));
    EXPECT_EQ(withRolesInGaps({}, known), known);
    EXPECT_EQ(withRolesInGaps(known, {}), known);
}

TEST(KnownRoles, GivenAnEdit_ThenWhatIsBehindItMovesAndWhatIsGoneGoes) {
    const std::vector<RoleSpan> known{heading, {{50, 60}, Role::Caption}, {{60, 70}, Role::Body}};

    EXPECT_THAT(shifted(known, {.position = 45, .removed = 15, .added = 1}),
                ElementsAre(heading, RoleSpan{{46, 56}, Role::Body}));
}

TEST(KnownRoles, GivenAReport_WhenASentenceIsSaidToBeACaption_ThenItDoesNotCount) {
    const std::u16string text = u"It rained all night. The harbour on Monday. Nobody slept.";
    const Document before = makeDocument(text, {});
    const TextSpan second = before.sentences[1].span;

    const Document after = makeDocument(text, {}, {{second, Role::Caption}});

    EXPECT_EQ(after.sentences[1].role, Role::Caption);
    EXPECT_EQ(after.sentences[2].role, Role::Body);
    EXPECT_EQ(after.words, before.words - before.sentences[1].words);
    EXPECT_THAT(after.knownRoles, ElementsAre(RoleSpan{second, Role::Caption}));
}

TEST(KnownRoles,
     GivenAKnownSentence_WhenTextIsTypedBeforeIt_ThenItKeepsItsRoleWhileItIsThatSentence) {
    const auto roleOfFirst = [](const std::u16string& typed) {
        const std::size_t begin = typed.size();
        return makeDocument(typed + u"The harbour on Monday.", {},
                            {{{begin, begin + 22}, Role::Caption}})
            .sentences[0]
            .role;
    };

    EXPECT_EQ(roleOfFirst(u"See "), Role::Caption);
    EXPECT_EQ(roleOfFirst(u"It rained. "), Role::Body);
    EXPECT_EQ(roleOfFirst(u"It rained all night long until somebody saw "), Role::Body);
}

TEST(Role, GivenItsName_ThenTheRoleIsFound) {
    for (const Role role : allRoles) EXPECT_EQ(roleNamed(name(role)), role);
    EXPECT_EQ(roleNamed("Body"), std::nullopt);
}

} // namespace
} // namespace wireside
