// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/file_watch.h"

#include "tests/ui/waiting.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class FileWatchTest : public testing::Test {
protected:
    void SetUp() override {
        write("Ships came in.");
        watch.setPaths({path});
        ASSERT_TRUE(isChecked());
    }
    void TearDown() override { QThreadPool::globalInstance()->waitForDone(); }

    // In place, as some editors do.
    void write(const QByteArray& content) const {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    // By a new file in its place, as others do.
    void replace(const QByteArray& content) const {
        QSaveFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        ASSERT_TRUE(file.commit());
    }
    [[nodiscard]] bool isChecked() {
        const int before = static_cast<int>(checked.count());
        return happens([&] { return checked.count() > before; });
    }
    [[nodiscard]] bool tells(const QSignalSpy& spy, int times) {
        return happens([&] { return spy.count() >= times; }) && spy.count() == times;
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wire.txt"));
    FileWatch watch;
    QSignalSpy changed{&watch, &FileWatch::changed};
    QSignalSpy removed{&watch, &FileWatch::removed};
    QSignalSpy checked{&watch, &FileWatch::checked};
};

TEST_F(FileWatchTest, GivenAFile_WhenWrittenAnew_ThenItHasChanged) {
    write("Ships came in with grain.");

    ASSERT_TRUE(tells(changed, 1));
    EXPECT_EQ(changed[0][0].toString(), path);
    EXPECT_EQ(removed.count(), 0);
}

TEST_F(FileWatchTest, GivenAFile_WhenReplacedTwice_ThenBothAreSeen) {
    replace("One.");
    ASSERT_TRUE(tells(changed, 1));
    replace("Two.");
    ASSERT_TRUE(tells(changed, 2));
}

TEST_F(FileWatchTest, GivenAFile_WhenWrittenWithTheSameContent_ThenItHasNotChanged) {
    replace("Ships came in.");

    ASSERT_TRUE(isChecked());
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(FileWatchTest, GivenAFile_WhenRemovedAndBack_ThenItIsRemovedAndAChangeIsSeenAgain) {
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(tells(removed, 1));

    write("Ships came in.");
    ASSERT_TRUE(isChecked());
    EXPECT_EQ(changed.count(), 0) << "it is as it was";

    write("It rained.");
    EXPECT_TRUE(tells(changed, 1));
}

TEST_F(FileWatchTest,
       GivenAFileThatThisProgramWrites_WhenItIsExpected_ThenOnlyLaterChangesAreTold) {
    replace("It rained.");
    watch.expect(path, "It rained.");
    ASSERT_TRUE(isChecked());
    EXPECT_EQ(changed.count(), 0);

    replace("It snowed.");
    EXPECT_TRUE(tells(changed, 1));
}

TEST_F(FileWatchTest, GivenOtherPaths_WhenAFormerFileChanges_ThenNothingIsTold) {
    const QString other = folder.filePath(QStringLiteral("other.txt"));
    watch.setPaths({other});
    ASSERT_TRUE(isChecked());

    replace("It rained.");

    ASSERT_TRUE(isChecked()) << "the folder is the same";
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(removed.count(), 0);
}

} // namespace
} // namespace wireside
