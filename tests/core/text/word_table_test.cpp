// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_table.h"

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::u16string word(std::size_t number) {
    const std::string digits = std::to_string(number * 7919);
    return {digits.begin(), digits.end()};
}

// Enters the words and gives what number each one got.
std::vector<std::uint32_t> numbered(const std::vector<std::u16string>& words) {
    WordTable table;
    std::vector<std::u16string> known;
    std::vector<std::uint32_t> ids;
    for (const std::u16string& word : words) {
        ids.push_back(table.findOrAdd(hashOf(word), known.size(),
                                      [&](std::uint32_t id) { return known[id] == word; }));
        if (ids.back() == known.size()) known.push_back(word);
    }
    EXPECT_EQ(table.size(), known.size());
    return ids;
}

TEST(WordTable, GivenAWordAgain_ThenItHasTheSameNumber) {
    EXPECT_EQ(numbered({u"dam", u"river", u"dam", u"", u"river", u""}),
              (std::vector<std::uint32_t>{0, 1, 0, 2, 1, 2}));
}

TEST(WordTable, GivenMoreWordsThanItBeganWithPlacesFor_ThenAllAreFoundAgain) {
    constexpr std::size_t count = 20'000;
    std::vector<std::u16string> words;
    for (std::size_t i = 0; i < count; ++i) words.push_back(word(i));
    for (std::size_t i = 0; i < count; ++i) words.push_back(word(i));
    const auto ids = numbered(words);
    for (std::size_t i = 0; i < count; ++i) {
        ASSERT_EQ(ids[i], i);
        ASSERT_EQ(ids[count + i], i);
    }
}

TEST(WordTable, GivenWordsOfOneHash_ThenTheyAreToldApart) {
    WordTable table;
    constexpr std::uint32_t hash = 0xFFFF'FFFF; // the last place: the next ones are at the begin
    for (std::uint32_t id = 0; id < 5; ++id)
        EXPECT_EQ(table.findOrAdd(hash, id, [](std::uint32_t) { return false; }), id);
    EXPECT_EQ(table.find(hash, [](std::uint32_t id) { return id == 3; }), 3U);
    EXPECT_EQ(table.find(hash, [](std::uint32_t) { return false; }), WordTable::none);
    EXPECT_EQ(table.find(0, [](std::uint32_t) { return true; }), WordTable::none);
}

TEST(WordTable, GivenManyWords_ThenTheirHashesDiffer) {
    std::set<std::uint32_t> hashes;
    for (std::size_t length = 0; length < 40; ++length) {
        hashes.insert(hashOf(std::u16string(length, u'a')));
        hashes.insert(hashOf(std::u16string(length, u'\0') + u'b'));
        hashes.insert(hashOf(u'b' + std::u16string(length, u'\0') + u'c'));
    }
    EXPECT_EQ(hashes.size(), 120U);
}

} // namespace
} // namespace wireside
