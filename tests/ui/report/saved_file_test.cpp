// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/saved_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>

#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wireside {
namespace {

// No file of this process may grow beyond the limit while it lives, as on a disk that fills up.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

// What saving to a full disk of 64 KiB gives, tried in a process with such a disk of its own.
enum class FullDisk : int { SaidSo = 0, SaidSomethingElse = 1, LeftAFile = 2, CannotBeTried = 3 };

bool tellKernel(const char* file, const QByteArray& words) {
    QFile out(QString::fromLatin1(file));
    return out.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && out.write(words) > 0;
}

// For this process alone, which any user may do where the kernel lets them. Files can be made on
// the disk only by a user and a group that the new name space knows.
bool mountSmallDisk(const QString& mountPoint) {
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
           tellKernel("/proc/self/uid_map", "0 " + user + " 1") &&
           tellKernel("/proc/self/setgroups", "deny") &&
           tellKernel("/proc/self/gid_map", "0 " + group + " 1") &&
           mount("tmpfs", QFile::encodeName(mountPoint).constData(), "tmpfs", 0, "size=64k") == 0;
}

FullDisk saveToFullDisk(const QString& mountPoint) {
    if (!mountSmallDisk(mountPoint)) return FullDisk::CannotBeTried;
    const Expected<void> saved =
        saveFile(mountPoint + QStringLiteral("/a.pdf"), QByteArray(100'000, 'x'));
    if (saved || saved.error().code != ErrorCode::DiskFull) return FullDisk::SaidSomethingElse;
    return QDir(mountPoint).isEmpty(QDir::Files | QDir::Hidden) ? FullDisk::SaidSo
                                                                : FullDisk::LeftAFile;
}

class SavedFile : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const {
        return folder.filePath(QString::fromLatin1(name));
    }

    static void put(const QString& file, const QByteArray& bytes) {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    static QByteArray bytesOf(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList files() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    const QTemporaryDir folder;
};

TEST_F(SavedFile, GivenAFolder_WhenAFileIsSaved_ThenItHoldsTheBytes) {
    ASSERT_TRUE(saveFile(path("a.json"), "text").has_value());
    EXPECT_EQ(bytesOf(path("a.json")), "text");
    EXPECT_EQ(files(), QStringList{QStringLiteral("a.json")});
}

TEST_F(SavedFile, GivenAnOldFile_WhenItIsSavedAgain_ThenItIsReplaced) {
    put(path("a.json"), "a longer old text");
    ASSERT_TRUE(saveFile(path("a.json"), "new").has_value());
    EXPECT_EQ(bytesOf(path("a.json")), "new");
}

TEST_F(SavedFile, GivenAFolderAsTarget_WhenItIsSaved_ThenThatIsTheReason) {
    const Expected<void> saved = saveFile(folder.path(), "text");
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error(), (Error{ErrorCode::IsFolder, folder.path().toStdString(), ""}));
}

TEST_F(SavedFile, GivenAMissingFolder_WhenAFileIsSaved_ThenItIsNotWritable) {
    const Expected<void> saved = saveFile(path("missing/a.json"), "text");
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::NotWritable);
    EXPECT_EQ(saved.error().file, path("missing/a.json").toStdString());
    EXPECT_FALSE(saved.error().detail.empty());
}

TEST_F(SavedFile, GivenAReadOnlyFolder_WhenAFileIsSaved_ThenItIsNotWritable) {
    if (geteuid() == 0) GTEST_SKIP() << "root may write anywhere";
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const Expected<void> saved = saveFile(path("a.json"), "text");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::NotWritable);
}

TEST_F(SavedFile, GivenADevice_WhenItIsTheTarget_ThenItIsNotReplacedByAFile) {
    const QString device = QStringLiteral("/dev/null");
    const Expected<void> saved = saveFile(device, "text");
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::NotWritable);
    EXPECT_FALSE(QFileInfo(device).isFile());
}

TEST_F(SavedFile,
       GivenAWriteThatBreaksOff_WhenThereIsAnOldFile_ThenItIsUnchangedAndNothingElseIsLeft) {
    put(path("a.pdf"), "old");
    const FileSizeLimit limit(1000);
    const Expected<void> saved = saveFile(path("a.pdf"), QByteArray(100'000, 'x'));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::NotWritable);
    EXPECT_EQ(saved.error().detail, "File too large");
    EXPECT_EQ(bytesOf(path("a.pdf")), "old");
    EXPECT_EQ(files(), QStringList{QStringLiteral("a.pdf")});
}

TEST_F(SavedFile, GivenAFullDisk_WhenAFileIsSaved_ThenThatIsTheReasonAndNoFileIsLeft) {
    const pid_t child = fork();
    ASSERT_NE(child, -1);
    if (child == 0) _exit(static_cast<int>(saveToFullDisk(folder.path())));
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    const auto result = static_cast<FullDisk>(WEXITSTATUS(status));
    if (result == FullDisk::CannotBeTried) GTEST_SKIP() << "this machine lets nobody mount a disk";
    EXPECT_EQ(result, FullDisk::SaidSo);
}

} // namespace
} // namespace wireside
