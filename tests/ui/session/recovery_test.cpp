// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recovery.h"

#include "core/exchange/session_file.h"
#include "tests/ui/waiting.h"
#include "ui/text_bridge.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>

#include <memory>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class RecoveryTest : public testing::Test {
protected:
    [[nodiscard]] static SavedSession work(const std::u16string& text) {
        return {.left = SavedReport{{}, text}};
    }
    void keep(Recovery& recovery, const std::u16string& text) {
        const QSignalSpy kept(&recovery, &Recovery::kept);
        recovery.keep(work(text));
        ASSERT_TRUE(happens([&] { return kept.count() == 1; }));
    }
    [[nodiscard]] QStringList files() const {
        return QDir(folder.path()).entryList({QStringLiteral("*.wireside")}, QDir::Files);
    }

    const QTemporaryDir folder;
};

TEST_F(RecoveryTest, GivenNothingKept_WhenAsked_ThenNothingIsLeftOver) {
    const Recovery ended(folder.path());
    Recovery recovery(folder.path());

    EXPECT_FALSE(recovery.leftover());
}

TEST_F(RecoveryTest, GivenACrash_WhenItsWorkIsOpen_ThenItsFileStaysUntilTheWorkIsKeptAgain) {
    {
        Recovery crashed(folder.path()); // its file is left as a crash would leave it
        keep(crashed, u"Ships came in.");
    }
    Recovery recovery(folder.path());

    const auto leftover = recovery.leftover();
    ASSERT_TRUE(leftover);
    EXPECT_EQ(readSession(toPath(leftover->file)).value(), work(u"Ships came in."));
    recovery.adopt();
    EXPECT_TRUE(QFile::exists(leftover->file));
    keep(recovery, u"Ships came in.");

    EXPECT_FALSE(QFile::exists(leftover->file));
    EXPECT_EQ(files().size(), 1);
    EXPECT_FALSE(recovery.leftover());
    recovery.discard();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(RecoveryTest, GivenWorkThatIsOpenAgain_WhenItIsSavedAtOnce_ThenNothingIsLeft) {
    {
        Recovery crashed(folder.path());
        keep(crashed, u"Ships came in.");
    }
    Recovery recovery(folder.path());
    ASSERT_TRUE(recovery.leftover());

    recovery.adopt();
    recovery.discard();

    EXPECT_TRUE(files().isEmpty());
}

TEST_F(RecoveryTest, GivenWorkThatIsNotOpenYet_WhenOtherWorkIsKeptAndDiscarded_ThenItIsStillThere) {
    {
        Recovery crashed(folder.path());
        keep(crashed, u"Ships came in.");
    }
    Recovery recovery(folder.path());
    ASSERT_TRUE(recovery.leftover());

    keep(recovery, u"It rained.");
    recovery.discard();

    ASSERT_TRUE(recovery.leftover());
    EXPECT_TRUE(QFile::exists(recovery.leftover()->file));
}

TEST_F(RecoveryTest, GivenACrash_WhenItsWorkIsDropped_ThenNothingIsLeft) {
    {
        Recovery crashed(folder.path());
        keep(crashed, u"Ships came in.");
    }
    Recovery recovery(folder.path());

    ASSERT_TRUE(recovery.leftover());
    recovery.dropLeftover();

    EXPECT_TRUE(files().isEmpty());
}

TEST_F(RecoveryTest, GivenARunningProgram_WhenAnotherStarts_ThenItsWorkIsNotTaken) {
    Recovery running(folder.path());
    keep(running, u"Ships came in.");

    Recovery recovery(folder.path());

    EXPECT_FALSE(recovery.leftover());
    recovery.discard();
    EXPECT_EQ(files().size(), 1);
}

TEST_F(RecoveryTest, GivenACrash_WhenTwoStart_ThenOnlyOneOffersIt) {
    {
        Recovery crashed(folder.path());
        keep(crashed, u"Ships came in.");
    }
    Recovery first(folder.path());
    Recovery second(folder.path());

    EXPECT_TRUE(first.leftover());
    EXPECT_FALSE(second.leftover());
    EXPECT_TRUE(first.leftover()) << "still";
}

TEST_F(RecoveryTest, GivenMuchWork_WhenKeptAgainAndAgain_ThenTheLatestIsWhatIsKept) {
    Recovery recovery(folder.path());
    const QSignalSpy kept(&recovery, &Recovery::kept);

    for (const auto* text : {u"One.", u"Two.", u"Three."}) recovery.keep(work(text));
    ASSERT_TRUE(happens([&] { return kept.count() == 1; }));

    const QString file = QDir(folder.path()).filePath(files().value(0));
    EXPECT_EQ(readSession(toPath(file)).value(), work(u"Three."));
}

TEST_F(RecoveryTest, GivenWorkBeingWritten_WhenDiscarded_ThenNothingIsLeft) {
    Recovery recovery(folder.path());
    recovery.keep(work(u"One."));
    recovery.keep(work(u"Two."));

    recovery.discard();

    EXPECT_TRUE(files().isEmpty());
}

TEST_F(RecoveryTest, GivenALockWithoutWork_WhenItsOwnerIsGone_ThenItIsRemoved) {
    const QString abandoned = folder.filePath(QStringLiteral("gone.wireside.lock"));
    QFile lock(abandoned);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    // No process of this computer has this number.
    lock.write("999999999\nwireside\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    const Recovery running(folder.path());
    const auto locks = QDir(folder.path()).entryList({QStringLiteral("*.lock")}).size();
    EXPECT_EQ(locks, 1) << "that of the running one";

    const Recovery other(folder.path());

    EXPECT_FALSE(QFile::exists(abandoned));
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.lock")}).size(), 2);
}

TEST_F(RecoveryTest, GivenAFolderThatCannotBe_WhenUsed_ThenNothingIsKeptAndNothingBreaks) {
    QFile plain(folder.filePath(QStringLiteral("plain")));
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    Recovery recovery(plain.fileName() + QStringLiteral("/recovery"));

    recovery.keep(work(u"One."));

    EXPECT_FALSE(recovery.leftover());
    recovery.discard();
}

} // namespace
} // namespace wireside
