// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "comparison_by_hand.h"
#include "csv_table.h"

#include <clocale>
#include <memory>
#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wireside {
namespace {

using testing::ElementsAre;
using testing::StartsWith;
using namespace std::string_view_literals;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::vector<std::vector<std::string>> tableOf(const Comparison& comparison) {
    const std::string csv = toCsv(comparison);
    EXPECT_THAT(csv, StartsWith(std::string(byteOrderMark)));
    return readCsv(std::string_view(csv).substr(byteOrderMark.size()));
}

// One link over all sentences of either side.
Comparison linked(const std::vector<std::u16string_view>& left,
                  const std::vector<std::u16string_view>& right) {
    const auto report = [](const std::vector<std::u16string_view>& sentences) {
        std::u16string text;
        for (const std::u16string_view sentence : sentences) text.append(sentence).append(u"\n");
        return std::make_shared<const Document>(reportByHand(text, sentences));
    };
    Comparison comparison;
    comparison.left = report(left);
    comparison.right = report(right);
    Link link;
    for (std::size_t index = 0; index < left.size(); ++index) link.left.push_back(index);
    for (std::size_t index = 0; index < right.size(); ++index) link.right.push_back(index);
    comparison.links = {link};
    return comparison;
}

TEST(Csv, GivenAComparison_WhenWritten_ThenEachLinkIsARowBelowTheNamesOfTheColumns) {
    EXPECT_THAT(tableOf(comparisonByHand()),
                ElementsAre(ElementsAre("number", "kind", "moved", "score", "probability",
                                        "left_coverage", "right_coverage", "left_sentences",
                                        "right_sentences", "left_text", "right_text"),
                            ElementsAre("1", "reworded", "false", "0.750", "0.000", "0.500",
                                        "1.000", "1", "2", "\xF0\x9F\x9A\xA2 The port reopened.",
                                        "\xF0\x9F\x9A\xA2\xF0\x9F\x9A\xA2 The port is open."),
                            ElementsAre("2", "shared", "true", "1.000", "0.000", "1.000", "1.000",
                                        "2", "1", "Rain fell.", "Rain fell.")));
}

TEST(Csv, GivenNoLinks_WhenWritten_ThenThereAreTheColumnsAlone) {
    Comparison comparison = linked({u"A."}, {u"B."});
    comparison.links.clear();
    EXPECT_EQ(tableOf(comparison).size(), 1U);
}

TEST(Csv, GivenALocaleWithADecimalComma_WhenWritten_ThenFiguresStillHaveAPoint) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    // Where none of them is installed there is nothing to be mistaken about.
    for (const char* const locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "nl_NL.UTF-8"})
        if (std::setlocale(LC_ALL, locale) != nullptr) break;
    const auto table = tableOf(comparisonByHand());
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_EQ(table[1][3], "0.750");
}

TEST(Csv, GivenSeveralSentences_WhenWritten_ThenTheirNumbersAndTextsAreInOneCell) {
    Comparison comparison = linked({u"One.", u"Two.", u"Three."}, {u"A.", u"B."});
    comparison.links[0].left = {0, 2};
    const auto table = tableOf(comparison);
    EXPECT_EQ(table[1][7], "1 3");
    EXPECT_EQ(table[1][9], "One. […] Three.");
    EXPECT_EQ(table[1][8], "1 2");
    EXPECT_EQ(table[1][10], "A. B.");
}

TEST(Csv, GivenQuotesCommasAndLineBreaks_WhenWritten_ThenTheCellIsReadBackInOneLine) {
    const auto table = tableOf(linked({u"\"No,\" he said;\r\n\"never\"."}, {u"a\tb\u2028c\0d,"sv}));
    EXPECT_EQ(table[1][9], "\"No,\" he said; \"never\".");
    EXPECT_EQ(table[1][10], "a b c d,");
}

TEST(Csv, GivenAQuoteAlone_WhenMadeACell_ThenItIsDoubledInQuotes) {
    EXPECT_EQ(csvCell(u"\""), "\"\"\"\"");
    EXPECT_EQ(csvCell(u"a,b"), "\"a,b\"");
    EXPECT_EQ(csvCell(u"plain"), "plain");
    EXPECT_EQ(csvCell(u""), "");
}

TEST(Csv, GivenATextThatLooksLikeAFormula_WhenMadeACell_ThenItIsMadeText) {
    EXPECT_EQ(csvCell(u"=HYPERLINK(\"http://x\")"), "\"'=HYPERLINK(\"\"http://x\"\")\"");
    EXPECT_EQ(csvCell(u"+1"), "'+1");
    EXPECT_EQ(csvCell(u"-1"), "'-1");
    EXPECT_EQ(csvCell(u"@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(csvCell(u"\uFF1D1+1"), "'\xEF\xBC\x9D"
                                     "1+1");
}

TEST(Csv, GivenWhiteSpaceBeforeAFormula_WhenMadeACell_ThenItIsMadeTextAllTheSame) {
    EXPECT_EQ(csvCell(u"\t=1+1"), "'=1+1");
    EXPECT_EQ(csvCell(u"\r=1+1"), "'=1+1");
    EXPECT_EQ(csvCell(u"\u00A0 \u0001=1+1"), "'=1+1");
}

TEST(Csv, GivenAnUnpairedSurrogate_WhenMadeACell_ThenItIsReplaced) {
    EXPECT_EQ(csvCell(std::u16string(1, char16_t{0xD800})), "\xEF\xBF\xBD");
}

TEST(CsvReader, GivenWhatTheGrammarForbids_WhenRead_ThenItIsRefused) {
    EXPECT_THROW((void)readCsv("a,b\n"), std::invalid_argument);
    EXPECT_THROW((void)readCsv("a\"b\r\n"), std::invalid_argument);
    EXPECT_THROW((void)readCsv("\"a\r\n"), std::invalid_argument);
    EXPECT_THROW((void)readCsv("\"a\"b\r\n"), std::invalid_argument);
}

} // namespace
} // namespace wireside
