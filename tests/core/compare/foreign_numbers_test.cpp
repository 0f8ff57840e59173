// SPDX-License-Identifier: GPL-3.0-or-later
//
// What number findings there are in other languages than English.
#include "tests/core/compare/found.h"
#include "tests/core/compare/reports.h"

#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> foundIn(const std::string& language, const std::u16string& left,
                                 const std::u16string& right) {
    const auto report = [&](const std::u16string& text) {
        Origin origin;
        origin.language = language;
        return std::make_shared<const Document>(makeDocument(text, origin));
    };
    return textsOf(compared(report(left), report(right)));
}

TEST(ForeignNumbers, GivenFiguresInAnotherLanguage_ThenTheyAreFoundBetweenTheSameWords) {
    EXPECT_THAT(foundIn("de", u"Bei dem Sturm in Pell wurden 14 Menschen verletzt.",
                        u"Bei dem Sturm in Pell wurden 17 Menschen verletzt."),
                ElementsAre("number: 14 | 17"));
    EXPECT_THAT(foundIn("fr", u"La temp\u00EAte de Pell a d\u00E9truit 1 200 bateaux dimanche.",
                        u"La temp\u00EAte de Pell a d\u00E9truit 1 300 bateaux dimanche."),
                ElementsAre("number: 1 200 | 1 300"));
    EXPECT_THAT(foundIn("he",
                        u"\u05D1\u05E1\u05E2\u05E8\u05D4 \u05E0\u05E4\u05E6\u05E2\u05D5 14 "
                        u"\u05D0\u05E0\u05E9\u05D9\u05DD \u05D1\u05E0\u05DE\u05DC.",
                        u"\u05D1\u05E1\u05E2\u05E8\u05D4 \u05E0\u05E4\u05E6\u05E2\u05D5 17 "
                        u"\u05D0\u05E0\u05E9\u05D9\u05DD \u05D1\u05E0\u05DE\u05DC."),
                ElementsAre("number: 14 | 17"));
}

TEST(ForeignNumbers, GivenTheSameFiguresInAnotherLanguage_ThenNothingIsFound) {
    EXPECT_THAT(foundIn("de", u"Der Sturm in Pell hat 1.200 Boote versenkt.",
                        u"Der Sturm in Pell hat 1200 Boote versenkt."),
                IsEmpty());
    EXPECT_THAT(foundIn("de", u"Der Sturm in Pell hat 1,200 Boote versenkt.",
                        u"Der Sturm in Pell hat 1200 Boote versenkt."),
                IsEmpty());
    EXPECT_THAT(foundIn("de", u"Der Hafen von Pell wurde am 12.05.2024 wieder ge\u00F6ffnet.",
                        u"Der Hafen von Pell wurde am 12.5.2024 wieder ge\u00F6ffnet."),
                IsEmpty());
    EXPECT_THAT(foundIn("de", u"Der Hafen von Pell wurde am Sonntag um 9 Uhr wieder ge\u00F6ffnet.",
                        u"Der Hafen von Pell wurde am Sonntag um 21 Uhr wieder ge\u00F6ffnet."),
                IsEmpty());
    EXPECT_THAT(foundIn("fr", u"La temp\u00EAte de Pell a d\u00E9truit 1 200 bateaux dimanche.",
                        u"La temp\u00EAte de Pell a d\u00E9truit 1200 bateaux dimanche."),
                IsEmpty());
}

// What stands around them is known in English only.
TEST(ForeignNumbers, GivenOtherWordsAroundFiguresInAnotherLanguage_ThenNothingIsFound) {
    EXPECT_THAT(foundIn("de", u"Bei dem Sturm in Pell wurden mehr als 40 Menschen verletzt.",
                        u"Bei dem Sturm in Pell wurden 47 Menschen verletzt."),
                IsEmpty());
    EXPECT_THAT(foundIn("de", u"Die Br\u00FCcke in Pell kostet 1,5 Millionen Kronen im Jahr.",
                        u"Die Br\u00FCcke in Pell kostet 1.500.000 Kronen im Jahr."),
                IsEmpty());
    EXPECT_THAT(foundIn("de", u"Die Armee zieht sich 5 Meilen von Brask zur\u00FCck.",
                        u"Die Armee zieht sich 8 Kilometer von Brask zur\u00FCck."),
                IsEmpty());
}

} // namespace
} // namespace wireside
