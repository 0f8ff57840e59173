// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_table.h"

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
        ids.push_back(
            table.findOrAdd(keyOf(word), [&](std::uint32_t id) { return known[id] == word; }));
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

TEST(WordTable, GivenLongWordsOfOneKey_ThenTheyAreToldApart) {
    WordTable table;
    const WordKey key = keyOf(u"telecommunications");
    for (std::uint32_t id = 0; id < 5; ++id)
        EXPECT_EQ(table.findOrAdd(key, [](std::uint32_t) { return false; }), id);
    EXPECT_EQ(table.find(key, [](std::uint32_t id) { return id == 3; }), 3U);
    EXPECT_EQ(table.find(key, [](std::uint32_t) { return false; }), WordTable::none);
    EXPECT_EQ(table.find(keyOf(u"dam"), [](std::uint32_t) { return true; }), WordTable::none);
}

TEST(WordTable, GivenRoomForFewWords_ThenMoreAreFoundAgain) {
    WordTable table(1);
    const auto never = [](std::uint32_t) { return false; };
    for (const std::u16string_view word : {u"a", u"b", u"c", u"d", u"e"})
        table.findOrAdd(keyOf(word), never);
    EXPECT_EQ(table.find(keyOf(u"a"), never), 0U);
    EXPECT_EQ(table.find(keyOf(u"e"), never), 4U);
    EXPECT_EQ(table.find(keyOf(u"f"), never), WordTable::none);
}

} // namespace
} // namespace wireside
