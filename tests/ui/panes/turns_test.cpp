// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/turns.h"

#include "tests/ui/waiting.h"

#include <QCoreApplication>

#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Turns, GivenPieces_WhenAdded_ThenTheyAreDoneLaterInTheirOrder) {
    Turns turns;
    const QObject owner;
    std::string done;
    for (const char piece : {'a', 'b', 'c'}) turns.add(&owner, [&done, piece] { done += piece; });
    EXPECT_EQ(done, "");
    EXPECT_TRUE(happens([&] { return done == "abc"; }));
}

TEST(Turns, GivenTwoPieces_ThenTheEventLoopComesRoundBetweenThem) {
    Turns turns;
    const QObject owner;
    std::string done;
    turns.add(&owner, [&] {
        done += 'a';
        QMetaObject::invokeMethod(
            &turns, [&] { done += '-'; }, Qt::QueuedConnection);
    });
    turns.add(&owner, [&] { done += 'b'; });
    EXPECT_TRUE(happens([&] { return done.ends_with('b'); }));
    EXPECT_EQ(done, "a-b");
}

TEST(Turns, GivenAnOwnerThatIsGone_ThenItsPiecesAreDropped) {
    Turns turns;
    const QObject owner;
    std::string done;
    auto gone = std::make_unique<QObject>();
    turns.add(gone.get(), [&] { done += 'a'; });
    turns.add(&owner, [&] { done += 'b'; });
    gone.reset();
    EXPECT_TRUE(happens([&] { return !done.empty(); }));
    EXPECT_EQ(done, "b");
}

TEST(Turns, GivenPieces_WhenTheirOwnerDropsThem_ThenOthersStay) {
    Turns turns;
    const QObject owner;
    const QObject other;
    std::string done;
    turns.add(&owner, [&] { done += 'a'; });
    turns.add(&other, [&] { done += 'b'; });
    turns.add(&owner, [&] { done += 'c'; });
    turns.drop(&owner);
    EXPECT_TRUE(happens([&] { return !done.empty(); }));
    EXPECT_EQ(done, "b");
}

TEST(Turns, GivenAPieceThatAddsOne_ThenThatHasItsTurnToo) {
    Turns turns;
    const QObject owner;
    std::string done;
    turns.add(&owner, [&] { turns.add(&owner, [&] { done += 'b'; }); });
    EXPECT_TRUE(happens([&] { return done == "b"; }));
}

} // namespace
} // namespace wireside
