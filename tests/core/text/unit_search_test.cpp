// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unit_search.h"

#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const auto isStop = [](char16_t unit) { return unit == u'.'; };
constexpr std::size_t longest = 200; // several blocks and a part of one

TEST(UnitSearch, GivenAUnitAnywhere_ThenItIsFoundFromAnywhereBeforeIt) {
    for (std::size_t length = 1; length < longest; ++length)
        for (std::size_t place = 0; place < length; place += 3) {
            std::u16string text(length, u'\u2E2E');
            text[place] = u'.';
            for (const std::size_t from : {std::size_t{0}, place / 2, place}) {
                EXPECT_EQ(findUnit(text, from, isStop), place);
            }
            EXPECT_EQ(findUnit(text, place + 1, isStop), length);
            EXPECT_TRUE(hasUnit(text, isStop));
        }
}

TEST(UnitSearch, GivenNone_ThenTheTextsEndIsFound) {
    for (std::size_t length = 0; length < longest; ++length) {
        const std::u16string text(length, u'a');
        EXPECT_EQ(findUnit(text, 0, isStop), length);
        EXPECT_EQ(findUnit(text, length, isStop), length);
        EXPECT_FALSE(hasUnit(text, isStop));
    }
}

TEST(UnitBits, GivenATextOfAnyLength_ThenEachPlaceIsFoundFromEveryPlace) {
    UnitBits stops; // of one text after another
    for (std::size_t length = longest; length-- > 0;)
        for (const std::size_t step : {1U, 7U, 64U, 97U}) {
            std::u16string text(length, u'a');
            for (std::size_t i = step / 2; i < length; i += step) text[i] = u'.';
            stops.assign(text, isStop);
            for (std::size_t at = 0; at <= length; ++at)
                EXPECT_EQ(stops.next(at), std::min(text.find(u'.', at), length));
        }
}

} // namespace
} // namespace wireside
