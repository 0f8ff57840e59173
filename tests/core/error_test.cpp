// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr int codes = static_cast<int>(ErrorCode::Cancelled) + 1;

TEST(Errors, GivenAnyCode_ThenItHasANameAndASentenceOfItsOwn) {
    std::set<std::string> names;
    std::set<std::string> sentences;
    for (int code = 0; code < codes; ++code) {
        names.emplace(name(static_cast<ErrorCode>(code)));
        sentences.insert(describe({static_cast<ErrorCode>(code), "a.txt", ""}));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(codes));
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(codes));
    EXPECT_FALSE(names.contains(""));
}

TEST(Errors, GivenAFile_ThenTheSentenceNamesIt) {
    EXPECT_EQ(describe({ErrorCode::NotFound, "a.txt", ""}), "\"a.txt\" can't be found");
    EXPECT_EQ(describe({ErrorCode::NotReadable, "a.txt", "Permission denied"}),
              "\"a.txt\" can't be read: Permission denied");
}

TEST(Errors, GivenControlCharactersInAName_ThenTheSentenceStaysOnOneLine) {
    EXPECT_EQ(describe({ErrorCode::NotFound, "a\nb\x1B[31m.txt", ""}),
              "\"a\\nb\\x1B[31m.txt\" can't be found");
}

TEST(Errors, GivenTextWithoutAFile_ThenTheSentenceSpeaksOfTheText) {
    EXPECT_EQ(describe({ErrorCode::Empty, "", ""}), "the text has no text in it");
}

TEST(Errors, GivenEqualParts_ThenErrorsAreEqual) {
    EXPECT_EQ((Error{ErrorCode::Empty, "a", ""}), (Error{ErrorCode::Empty, "a", ""}));
    EXPECT_NE((Error{ErrorCode::Empty, "a", ""}), (Error{ErrorCode::Empty, "b", ""}));
}

} // namespace
} // namespace wireside
