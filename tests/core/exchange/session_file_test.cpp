// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/session_file.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class SessionFile : public testing::Test {
protected:
    SessionFile() { std::filesystem::create_directory(folder); }
    ~SessionFile() override { std::filesystem::remove_all(folder); }

    [[nodiscard]] std::string write(const std::string& name, const std::string& content) const {
        const std::filesystem::path path = folder / name;
        std::ofstream(path, std::ios::binary) << content;
        return path.string();
    }

    const std::filesystem::path folder =
        std::filesystem::path(testing::TempDir()) /
        testing::UnitTest::GetInstance()->current_test_info()->name();
    const SavedSession session{.left = SavedReport{{}, u"The port is open."}};
};

TEST_F(SessionFile, GivenASession_WhenRead_ThenItIsThere) {
    const auto read = readSession(write("visit.wireside", toJson(session)));

    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, session);
}

TEST_F(SessionFile, GivenADamagedOne_WhenRead_ThenTheErrorNamesItAndItIsLeftAsItWas) {
    const std::string path = write("visit.wireside", "{\"schema\": ");

    const auto read = readSession(path);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::BadSession);
    EXPECT_EQ(read.error().file, path);
    EXPECT_EQ(std::filesystem::file_size(path), 11U);
}

TEST_F(SessionFile, GivenNoFile_WhenRead_ThenItIsNotFound) {
    EXPECT_EQ(readSession("no/such.wireside").error(),
              (Error{ErrorCode::NotFound, "no/such.wireside", ""}));
}

TEST_F(SessionFile, GivenFiles_WhenAsked_ThenSessionsAreKnownByNameOrContent) {
    EXPECT_TRUE(isSessionFile(write("empty.wireside", "")));
    EXPECT_TRUE(isSessionFile(write("renamed.txt", toJson(session))));
    EXPECT_FALSE(isSessionFile(write("report.txt", "The port is open.")));
    EXPECT_FALSE(isSessionFile(folder));
    EXPECT_FALSE(isSessionFile(folder / "missing.wireside"));
}

} // namespace
} // namespace wireside
