// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotations.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::u16string> quotedIn(std::u16string text) {
    const Document report = makeDocument(std::move(text), {});
    std::vector<std::u16string> quoted;
    for (const Quotation& quotation : findQuotations(report)) {
        EXPECT_EQ(report.tokens[quotation.firstToken].span.begin, quotation.span.begin);
        EXPECT_EQ(report.tokens[quotation.lastToken - 1].span.end, quotation.span.end);
        quoted.emplace_back(report.textOf(quotation.span));
    }
    return quoted;
}

TEST(Quotations, GivenMarksOfAnyKind_ThenWhatStandsBetweenThemIsFound) {
    EXPECT_THAT(quotedIn(u"\"We pay,\" she said. \"Now.\""), ElementsAre(u"We pay,", u"Now."));
    EXPECT_THAT(quotedIn(u"\u201CWe pay,\u201D she said."), ElementsAre(u"We pay,"));
    EXPECT_THAT(quotedIn(u"\u201EWir zahlen\u201C, sagte sie."), ElementsAre(u"Wir zahlen"));
    EXPECT_THAT(quotedIn(u"\u00BBWir zahlen\u00AB, sagte sie."), ElementsAre(u"Wir zahlen"));
    EXPECT_THAT(quotedIn(u"\u00ABNous payons\u00BB, dit-elle."), ElementsAre(u"Nous payons"));
    EXPECT_THAT(quotedIn(u"\u2018We pay,\u2019 she said."), ElementsAre(u"We pay,"));
    EXPECT_THAT(quotedIn(u"'We pay,' she said."), ElementsAre(u"We pay,"));
}

TEST(Quotations, GivenAQuotationInAQuotation_ThenTheOuterOneIsFound) {
    EXPECT_THAT(quotedIn(u"\u2018They told us, \u201CWait for the rain\u201D,\u2019 he said."),
                ElementsAre(u"They told us, \u201CWait for the rain\u201D,"));
}

TEST(Quotations, GivenApostrophes_ThenTheyQuoteNothing) {
    EXPECT_THAT(quotedIn(u"It's the workers' ferry of the '90s, isn't it?"), IsEmpty());
    EXPECT_THAT(quotedIn(u"\u2018The growers\u2019 union won\u2019t pay,\u2019 she said."),
                ElementsAre(u"The growers\u2019 union won\u2019t pay,"));
}

TEST(Quotations, GivenSeveralSentences_ThenTheyAreOneQuotation) {
    EXPECT_THAT(quotedIn(u"\"We pay. We always did,\" she said."),
                ElementsAre(u"We pay. We always did,"));
}

TEST(Quotations, GivenAQuotationOverParagraphs_ThenItIsOneForEach) {
    EXPECT_THAT(quotedIn(u"\u201CWe pay.\n\n\u201CWe always did.\u201D\n\nShe left."),
                ElementsAre(u"We pay.", u"We always did."));
}

TEST(Quotations, GivenAMarkWithoutPartner_ThenTheOthersAreFoundNevertheless) {
    EXPECT_THAT(quotedIn(u"\u201CWe pay, she said. \"Now.\""), ElementsAre(u"Now."));
    EXPECT_THAT(quotedIn(u"A 5\" pipe broke.\n\n\"We pay,\" she said."), ElementsAre(u"We pay,"));
    EXPECT_THAT(quotedIn(u"\"We pay, she said.\n\nNobody did."), IsEmpty());
}

TEST(Quotations, GivenNothingBetweenTheMarks_ThenNothingIsFound) {
    EXPECT_THAT(quotedIn(u"\"\" \u201C\u201D"), IsEmpty());
    EXPECT_THAT(quotedIn(u""), IsEmpty());
}

} // namespace
} // namespace wireside
