// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/archive_entry.h"

#include "tests/core/reading/office/made_archive.h"

#include <gtest/gtest.h>

namespace wireside {
namespace {

const std::string archive =
    madeArchive({{"a.xml", "<a/>"}, {"../../b.xml", "<b/>"}, {"a.xml", "<second/>"}});

TEST(ArchiveEntry, GivenAnArchive_ThenItsNamesAreJustNames) {
    EXPECT_TRUE(isZip(archive));
    EXPECT_EQ(entryNames(archive).value(),
              (std::vector<std::string>{"a.xml", "../../b.xml", "a.xml"}));
    EXPECT_EQ(entryBytes(archive, "../../b.xml").value(), "<b/>");
}

TEST(ArchiveEntry, GivenANameTwice_ThenTheFirstCounts) {
    EXPECT_EQ(entryBytes(archive, "a.xml").value(), "<a/>");
}

TEST(ArchiveEntry, GivenNoSuchName_ThenThatIsTheError) {
    EXPECT_EQ(entryBytes(archive, "c.xml").error(),
              (Error{ErrorCode::Damaged, "", "c.xml is missing"}));
}

TEST(ArchiveEntry, GivenABomb_ThenItIsNotExpandedToItsEnd) {
    const std::string bomb =
        madeArchive({{"a.xml", std::string(std::size_t{16} * 1024 * 1024, ' ')}});
    EXPECT_EQ(entryBytes(bomb, "a.xml").error(),
              (Error{ErrorCode::TooLarge, "", "a.xml: expands to more than 200 times the file"}));
}

TEST(ArchiveEntry, GivenTooManyFiles_ThenTheyAreNotAllNamed) {
    EXPECT_EQ(entryNames(madeArchive(ArchiveParts(10'001, {"a", ""}))).error(),
              (Error{ErrorCode::TooLarge, "", "more than 10000 files in it"}));
}

TEST(ArchiveEntry, GivenAPassword_ThenTheArchiveIsProtected) {
    EXPECT_EQ(entryBytes(madeArchive({{"a.xml", "<a/>"}}, "tide"), "a.xml").error(),
              (Error{ErrorCode::Protected, "", "a.xml is encrypted"}));
}

TEST(ArchiveEntry, GivenBytesOfAnotherKind_ThenTheyAreNoArchive) {
    EXPECT_FALSE(isZip("It rained."));
    EXPECT_EQ(entryNames("It rained.").error().code, ErrorCode::Damaged);
    EXPECT_EQ(entryBytes("PK\3\4", "a.xml").error().code, ErrorCode::Damaged);
}

} // namespace
} // namespace wireside
