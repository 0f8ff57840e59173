// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/file_bytes.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stop_token>
#include <string>
#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wireside {
namespace {

constexpr std::size_t most = std::size_t{1024} * 1024;

class ReadBytes : public testing::Test {
protected:
    void SetUp() override {
        std::string name =
            (std::filesystem::temp_directory_path() / "wireside-bytes-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    [[nodiscard]] std::filesystem::path pipe() const {
        const auto path = folder / "pipe";
        EXPECT_EQ(mkfifo(path.c_str(), 0600), 0);
        return path;
    }

    std::filesystem::path folder;
};

TEST_F(ReadBytes, GivenAFile_ThenItsBytesAreGivenAsTheyAre) {
    std::ofstream(folder / "a", std::ios::binary) << std::string("a\0\r\n\xFF", 5);
    EXPECT_EQ(readBytes(folder / "a", most), std::string("a\0\r\n\xFF", 5));
}

TEST_F(ReadBytes, GivenAPipeThatNobodyWritesTo_ThenItIsNotReadable) {
    const auto path = pipe();
    EXPECT_EQ(readBytes(path, most).error(),
              (Error{ErrorCode::NotReadable, path.string(), "nothing writes to this pipe"}));
}

TEST_F(ReadBytes, GivenAPipeThatNobodyWritesTo_WhenStopped_ThenItIsCancelled) {
    const auto path = pipe();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readBytes(path, most, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST_F(ReadBytes, GivenAPipeWithMoreThanItHolds_ThenAllOfItIsRead) {
    const auto path = pipe();
    const std::string bytes(300'000, 'x');
    const std::jthread writer([&] { std::ofstream(path) << bytes; });
    EXPECT_EQ(readBytes(path, most), bytes);
}

TEST_F(ReadBytes, GivenAShellsPipeByItsDescriptor_ThenItIsRead) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    ASSERT_EQ(::write(ends[1], "rain", 4), 4);
    ::close(ends[1]);
    EXPECT_EQ(readBytes("/dev/fd/" + std::to_string(ends[0]), most), "rain");
    ::close(ends[0]);
}

TEST_F(ReadBytes, GivenADevice_ThenItIsNotReadable) {
    EXPECT_EQ(readBytes("/dev/zero", most).error(),
              (Error{ErrorCode::NotReadable, "/dev/zero", "not a regular file"}));
}

TEST_F(ReadBytes, GivenMoreBytesThanAreWanted_ThenTheFileIsTooLarge) {
    std::ofstream(folder / "a") << std::string(most + 1, 'x');
    EXPECT_EQ(readBytes(folder / "a", most).error(),
              (Error{ErrorCode::TooLarge, (folder / "a").string(), "more than 1 MB"}));
}

TEST_F(ReadBytes, GivenAPathBeyondAscii_ThenItIsNamedInUtf8) {
    EXPECT_EQ(utf8(std::filesystem::path(u8"r\u00EDver.txt")), "r\xC3\xADver.txt");
}

} // namespace
} // namespace wireside
