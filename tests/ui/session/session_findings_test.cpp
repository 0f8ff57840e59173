// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finding that the user looks at.
#include "tests/ui/report/found_comparison.h"
#include "tests/ui/waiting.h"
#include "ui/session/session.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class SessionFindings : public testing::Test {
protected:
    SessionFindings() {
        const auto same = comparisonWithFindings();
        session.openText(Side::Left, QString::fromStdU16String(same->left->text));
        session.openText(Side::Right, QString::fromStdU16String(same->right->text));
        EXPECT_TRUE(happens([this] { return session.comparison() != nullptr; }));
    }
    [[nodiscard]] std::optional<std::size_t> linkOf(std::size_t finding) const {
        return session.comparison()->findings[finding].link;
    }

    Session session;
    QSignalSpy linkChanged{&session, &Session::currentLinkChanged};
    QSignalSpy linkChosen{&session, &Session::linkChosen};
    QSignalSpy changed{&session, &Session::currentFindingChanged};
    QSignalSpy chosen{&session, &Session::findingChosen};
};

TEST_F(SessionFindings,
       GivenAFinding_WhenSelected_ThenItsLinkIsCurrentAndOnlyTheFindingIsToBeShown) {
    session.selectFinding(1);
    EXPECT_EQ(session.currentFinding(), 1U);
    EXPECT_EQ(session.currentLink(), linkOf(1));
    EXPECT_EQ(linkChanged.count(), 1);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(linkChosen.count(), 0);
}

TEST_F(SessionFindings, GivenTheCurrentFinding_WhenSelectedAgain_ThenItIsToBeShownAgain) {
    session.selectFinding(0);
    session.selectFinding(0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(SessionFindings, GivenAFinding_WhenAnotherLinkIsSelected_ThenItIsNoLongerCurrent) {
    session.selectFinding(0);
    session.selectLink(linkOf(1));
    EXPECT_FALSE(session.currentFinding());
    EXPECT_EQ(session.currentLink(), linkOf(1));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SessionFindings, GivenAFinding_WhenItIsLeft_ThenItsLinkStays) {
    session.selectFinding(0);
    session.selectFinding(std::nullopt);
    EXPECT_FALSE(session.currentFinding());
    EXPECT_EQ(session.currentLink(), linkOf(0));
}

TEST_F(SessionFindings, GivenAFinding_WhenTheTextIsEditedOrItsKindHidden_ThenItIsNoLongerCurrent) {
    session.selectFinding(0);
    session.edit(Side::Left, {0, 0}, u"So. ");
    ASSERT_TRUE(happens([this] { return !session.isOutdated() && !session.currentFinding(); }));
    EXPECT_EQ(session.comparison()->findings.size(), 2U);

    session.selectFinding(0);
    session.setShownKinds({.shared = false, .reworded = false});
    EXPECT_FALSE(session.currentFinding());
    EXPECT_FALSE(session.currentLink());
}

} // namespace
} // namespace wireside
