// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"

#include <algorithm>
#include <optional>
#include <stop_token>
#include <string>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(Document, GivenTwoSentences_ThenItIsTheHeadersExample) {
    const Document report = makeDocument(u"Mr. Ode met U.S. envoys. They agreed.", {});
    ASSERT_EQ(report.sentences.size(), 2U);
    EXPECT_EQ(report.textOf(report.sentences[1].span), u"They agreed.");
    EXPECT_EQ(report.stems[report.tokens[4].stem], u"envoy");
}

TEST(Document, GivenAText_ThenItIsKeptAsItIs) {
    const std::u16string text = u"  One.\r\n\r\nTwo.\n ";
    EXPECT_EQ(makeDocument(text, {}).text, text);
}

TEST(Document, GivenSentences_ThenTheirTokensFollowEachOther) {
    const Document report =
        makeDocument(u"Head line\n\nMr. Ode left. He came back!\n\nNobody saw him.", {});
    std::size_t token = 0;
    for (const Sentence& sentence : report.sentences) {
        EXPECT_EQ(sentence.firstToken, token);
        EXPECT_LT(sentence.firstToken, sentence.lastToken);
        const TextSpan paragraph = report.paragraphs[sentence.paragraph];
        EXPECT_TRUE(paragraph.begin <= sentence.span.begin && sentence.span.end <= paragraph.end);
        token = sentence.lastToken;
    }
    EXPECT_EQ(token, report.tokens.size());
}

TEST(Document, GivenWordsOfFurniture_ThenOnlyBodyWordsCount) {
    const Document report = makeDocument(u"Six words stand in this headline\n\nMr. Ode waited "
                                         u"7-1/2 hours.\n\nBy Ann Other\n\nHe left.",
                                         {});
    EXPECT_EQ(report.words, 7U); // Mr. | Ode | waited | 7-1/2 | hours; He | left
}

TEST(Document, GivenAPossessiveAndMarks_ThenTheyAreNoWords) {
    EXPECT_EQ(makeDocument(u"The dam's gates \u2013 both \u2013 are shut.", {}).words, 6U);
}

TEST(Document, GivenThatItIsToStop_ThenThereIsNone) {
    std::stop_source source;
    EXPECT_TRUE(makeDocument(u"It rained.", {}, {}, source.get_token()).has_value());
    source.request_stop();
    EXPECT_EQ(makeDocument(u"It rained.", {}, {}, source.get_token()), std::nullopt);
}

TEST(Document, GivenAHeadline_ThenItIsTheTitle) {
    EXPECT_EQ(makeDocument(u"The river rises\n\nIt rained all night.", {}).origin.title,
              u"The river rises");
}

TEST(Document, GivenNoHeadline_ThenTheFilesNameIsTheTitle) {
    Origin origin;
    origin.path = "/reports/r\xC3\xADver.txt";
    EXPECT_EQ(makeDocument(u"It rained all night. It stopped.", origin).origin.title,
              u"r\u00EDver.txt");
}

TEST(Document, GivenATitleAndALanguage_ThenTheyAreKept) {
    const Document report = makeDocument(u"The river rises\n\nIt rained all night.",
                                         {"a.txt", "UTF-8", "de", u"Fluss"});
    EXPECT_EQ(report.origin, (Origin{"a.txt", "UTF-8", "de", u"Fluss"}));
}

TEST(Document, GivenARegionalLanguage_ThenItHasTheRulesOfItsLanguage) {
    const std::u16string text = u"Mr. Ode met U.S. envoys. They agreed.";
    for (const char* language : {"en", "en-GB", "EN_us", "en_AU.UTF-8"}) {
        const Document report = makeDocument(text, {{}, {}, language, {}});
        EXPECT_EQ(report.tokens, makeDocument(text, {{}, {}, "en", {}}).tokens) << language;
        EXPECT_EQ(report.sentences.size(), 2U) << language;
    }
    const Document german = makeDocument(u"Die Minister trafen Ministern.", {{}, {}, "de_AT", {}});
    EXPECT_EQ(german.origin.language, "de-AT");
    EXPECT_EQ(german.tokens[1].stem, german.tokens[3].stem);
}

TEST(Document, GivenALanguage_ThenItIsUsedInsteadOfTheOneFound) {
    const std::u16string text =
        u"The ministers said that they would meet in the capital on Monday.";
    EXPECT_EQ(makeDocument(text, {}).tokens[0].kind, TokenClass::Function);
    const Document german = makeDocument(text, {{}, {}, "de", {}});
    EXPECT_EQ(german.origin.language, "de");
    EXPECT_EQ(german.tokens[0].kind, TokenClass::Content);
    EXPECT_EQ(makeDocument(text, {{}, {}, "POSIX", {}}).origin.language, "en");
}

TEST(Document, GivenAnEmptyText_ThenItHasNothing) {
    const Document report = makeDocument(u"", {});
    EXPECT_TRUE(report.paragraphs.empty() && report.sentences.empty() && report.tokens.empty());
    EXPECT_EQ(report.words, 0U);
    EXPECT_EQ(report.origin.language, "en");
}

// "Twenty" ends one paragraph and "Five" begins the next: two numbers, not 25.
TEST(Document, GivenANumberOnEitherSideOfAParagraphsEnd_ThenNoWordIsLost) {
    const Document report =
        makeDocument(u"Chapter Twenty\n\nFive men were hurt.\n\nNobody came.", {});
    const Sentence& second = report.sentences[1];
    ASSERT_EQ(report.textOf(second.span), u"Five men were hurt.");
    EXPECT_EQ(report.textOf(report.tokens[second.firstToken].span), u"Five");
    EXPECT_EQ(report.forms[report.tokens[second.firstToken].form], u"5");
    EXPECT_EQ(report.forms[report.tokens[second.firstToken - 1].form], u"20");
}

TEST(Document, GivenANameOverAParagraphsEnd_ThenNoWordIsLost) {
    const Document report =
        makeDocument(u"They stand united. United\n\nStates of mind differ.\n\nHe left.", {});
    const auto mentions = std::ranges::count_if(
        report.tokens, [&](const Token& token) { return report.textOf(token.span) == u"States"; });
    EXPECT_EQ(mentions, 1);
}

TEST(Document, GivenTheSameText_ThenTheDocumentIsEqual) {
    const std::u16string text = u"The river rises\n\nIt rained all night. Nobody slept.";
    EXPECT_EQ(makeDocument(text, {}), makeDocument(text, {}));
    EXPECT_NE(makeDocument(text, {}), makeDocument(text + u"!", {}));
}

TEST(TokenClass, GivenMarks_ThenTheyAreNoWords) {
    EXPECT_TRUE(isWord(TokenClass::Content) && isWord(TokenClass::Function) &&
                isWord(TokenClass::Number) && isWord(TokenClass::Title));
    EXPECT_FALSE(isWord(TokenClass::Punctuation));
}

} // namespace
} // namespace wireside
