// SPDX-License-Identifier: GPL-3.0-or-later
//
// One paragraph an example, with a bar wherever a sentence must begin.
#include "core/text/sentences.h"

#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

// "He left. | She stayed." to its text and its sentences.
struct Paragraph {
    std::u16string text;
    std::vector<std::u16string> sentences;
};

Paragraph unmarked(std::u16string_view marked) {
    Paragraph paragraph;
    while (!marked.empty()) {
        const std::size_t bar = marked.find(u" | ");
        const std::u16string_view sentence = marked.substr(0, bar);
        if (!paragraph.text.empty()) paragraph.text += u' ';
        paragraph.text += sentence;
        paragraph.sentences.emplace_back(sentence);
        marked = bar == std::u16string_view::npos ? std::u16string_view{} : marked.substr(bar + 3);
    }
    return paragraph;
}

std::vector<std::u16string> sentencesOf(const std::u16string& text,
                                        const std::string& language = "en") {
    std::vector<std::u16string> sentences;
    for (const TextSpan span : SentenceSplitter(language).split(text, {0, text.size()}))
        sentences.push_back(text.substr(span.begin, span.length()));
    return sentences;
}

struct Example {
    const char* name;
    std::vector<const char16_t*> paragraphs;

    friend std::ostream& operator<<(std::ostream& out, const Example& example) {
        return out << example.name;
    }
};

class Sentences : public testing::TestWithParam<Example> {};

TEST_P(Sentences, EndWhereAnEditorSaysSo) {
    for (const char16_t* marked : GetParam().paragraphs) {
        const Paragraph paragraph = unmarked(marked);
        EXPECT_EQ(sentencesOf(paragraph.text), paragraph.sentences);
    }
}

const std::vector<Example> examples{
    {"Stops", {u"The ferry left. | It came back! | Was anybody hurt? | Nobody was."}},
    {"TitlesAndRanks",
     {u"Mr. Ode met Mrs. Reck and Dr. Penhale. | Gen. Stenn stayed away.",
      u"Sen. Dora Marl and Rep. Jonas Vane spoke to Lt. Col. Kosta. | Prof. Lanik listened.",
      u"They prayed in St. Mary's church. | Then they left.",
      u"Mr. and Mrs. Ode left with Lt. Gov. Vane, Ph.D. | Nobody stayed."}},
    {"Initials",
     {u"E.J. Haldorn led the talks. | He is retired.",
      u"The judge, P. K. Ostrander, spoke first. | J. Reck wrote it down.",
      u"They fell back on plan B. | It failed, and so did I. | Nobody laughed."}},
    {"CountriesAndBodies",
     {u"A U.S. official flew in. | He said little.",
      u"The data came from the U.S. | The minister thanked nobody.",
      u"The U.S. Senate and the U.N. Security Council met. | Neither voted."}},
    {"Companies",
     {u"Kelmar Water Co. and Hydro Inc. lost money. | Their shares fell.",
      u"The dam belongs to Kelmar Hydro Inc. | It was built in 1931."}},
    {"TimesOfDay",
     {u"They met at 5 p.m. Monday in a ballroom. | It leaked.",
      u"The talks ended at 1:40 a.m. | The ministers went home.",
      u"At 5 a.m. Ode woke up. | It rained.",
      u"The gates open at 6 a.m. GMT on Sunday. | Boats must wait.",
      u"They left early (at 5 p.m.). | It rained."}},
    {"WordsThatAreNoAbbreviations",
     {u"She was seriously ill. | Doctors stayed with her.",
      u"Hundreds attended mass. | Priests wept.",
      u"The plane rose to 3,000 ft. | The pilot waved. | He is 6 ft. 2 tall."}},
    {"MonthsAndNumbers",
     {u"The accord runs through Sept. 30 and then ends. | Nobody knows what follows.",
      u"He wears No. 7 at home. | The shirt is red.",
      u"It is on p. 12 of the report. | Nobody read it.",
      u"It is in vol. 2, col. 2519 of the report. | Nobody read it.",
      u"She was born in May. | He was born on Dec. 5. | It was cold.",
      u"They met on Sunday. | 14 people came. | 2021 was worse.",
      u"Why? | They met on Sunday. | 14 people came."}},
    {"Decimals",
     {u"Shares fell 3.5 percent to 12.80 crowns. | Oil rose 2.1 percent.",
      u"It flows at 42.5 cubic meters a second. | That is not much."}},
    {"Ellipses",
     {u"\u201CWe waited... and waited,\u201D he said. | Then it rained.",
      u"He paused\u2026 then went on. | Nobody clapped.",
      u"She began to answer... | The line went dead.",
      u"It was late . . . and cold outside. | They left."}},
    {"QuotesThatEnd",
     {u"\u201CWe agreed to count,\u201D she said. | \u201CThat is all.\u201D | He nodded.",
      u"\"It is arithmetic.\" | He laughed.",
      u"She called it \u201Ca lease on our river.\u201D | Nobody answered.",
      u"\u201CI will,\u201D he said, \u201Cgo home.\u201D | They left.",
      u"He asked: \u201CWho pays?\u201D | He said nothing more.",
      u"\u2018No.\u2019 | Then he left."}},
    {"QuotesThatGoOn",
     {u"\u201CIs this peace?\u201D said the envoy. | Nobody knew.",
      u"\u201CStop!\u201D the foreign minister of Tovenia shouted. | They stopped.",
      u"\"Who pays?\" asked Mr. Ode. | There was no answer.",
      u"They chanted \u201CNot one drop!\u201D and marched on. | It rained.",
      u"Shares in Hydro! fell again. | U.S.-led banks sold."}},
    {"QuotesWithinQuotes",
     {u"\u201CThey told us, \u2018Wait for the rain,\u2019\u201D said Kosta, who farms. | \u201CIt "
      u"did not come.\u201D",
      u"\u2018I told my sons, \u201CYou will hear me.\u201D | I am old,\u2019 he said."}},
    {"Brackets",
     {u"He farms 12 hectares (30 acres) of rice. | It is dry.",
      u"The vote failed. | (Two members were absent.) | It will be taken again.",
      u"\u201CThey [the engineers] will count [...] every drop,\u201D he said. | She agreed."}},
    {"LongDashesAndColons",
     {u"The question is this: Who pays? | Nobody said \u2014 or would say \u2014 a word."}},
    {"ListsRunIntoOneParagraph",
     {u"1) Open the gates. | 2) Read the gauges. | 3) Go home.",
      u"1. Open the gates | 2. Read the gauges | 3. Go home"}},
    {"CapitalsSubheadRunIn",
     {u"THE NUMBER THAT MATTERED | The flow had been the problem from the start. | Nobody gave "
      u"way.",
      u"NATO JETS are in the air. | They will land."}},
    {"Datelines",
     {u"LINDEMOOR, May 6 (Transmere) \u2014 | Two states agreed on Tuesday. | They shook hands.",
      u"Lindemoor (Transmere) - | Two states agreed. | They shook hands."}},
    {"Credits",
     {u"Shares fell in two years. | \u2013 Transmere", u"Rice fell again. | (Transmere)"}},
    {"WebAddresses", {u"Details are on www.kelmar.example.com and in print. | Nobody reads them."}},
    {"OneSentence", {u"Nothing happened", u"5", u"..."}}};

INSTANTIATE_TEST_SUITE_P(News, Sentences, testing::ValuesIn(examples),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(SentenceSplitter, GivenAParagraphInTheMiddleOfAText_ThenSpansCountFromTheTextsBegin) {
    const std::u16string text = u"Before.\n  One. Two.  \nAfter.";
    EXPECT_EQ(SentenceSplitter("en").split(text, {10, 19}),
              (std::vector<TextSpan>{{10, 14}, {15, 19}}));
}

TEST(SentenceSplitter, GivenLineEndsWithinAParagraph_ThenTheyDoNotEndASentence) {
    EXPECT_EQ(
        sentencesOf(u"The ministers met\nin a hotel. They\nleft late."),
        (std::vector<std::u16string>{u"The ministers met\nin a hotel.", u"They\nleft late."}));
}

TEST(SentenceSplitter, GivenOtherLanguages_ThenTheirOwnStopsEndSentences) {
    EXPECT_EQ(sentencesOf(u"Der Minister kam. Er blieb.", "de").size(), 2U);
    EXPECT_EQ(sentencesOf(u"Alle handelten gemeinsam. Niemand ging.", "de").size(), 2U);
    EXPECT_EQ(sentencesOf(u"Viele warten, z. B. im Hafen, d. h. am Kai. Er kam.", "de").size(), 2U);
    EXPECT_EQ(sentencesOf(u"Ingen visste det. Sedan kom han i maj. Regeringen teg.", "sv").size(),
              3U);
    EXPECT_EQ(sentencesOf(u"Ingen vidste det. Han kom i maj. Regeringen tav.", "da").size(), 3U);
    EXPECT_EQ(sentencesOf(u"Der Minister traf Dr. Reck und Prof. Ode in St. Marien.", "de").size(),
              1U);
    EXPECT_EQ(sentencesOf(u"Elle regarde la mer. Il pleut.", "fr").size(), 2U);
    EXPECT_EQ(sentencesOf(u"C'est tout ce qu'il y a. Il pleut.", "fr").size(), 2U);
    EXPECT_EQ(sentencesOf(u"\u56FD\u4F1A\u306F\u53EF\u6C7A\u3057\u305F\u3002\u9996\u76F8\u306F"
                          u"\u7B11\u3063\u305F\u3002",
                          "ja")
                  .size(),
              2U);
}

// Found by fuzzing: what stands before the dateline's end was looked for before the text's begin.
TEST(SentenceSplitter, GivenADatelineInAnotherLanguage_ThenTheFirstSentenceBeginsBehindIt) {
    EXPECT_EQ(sentencesOf(u"HAFEN (Wire) - Der Minister kam. Er blieb.", "de"),
              (std::vector<std::u16string>{u"HAFEN (Wire) -", u"Der Minister kam.", u"Er blieb."}));
}

TEST(SentenceSplitter, GivenTheSameParagraphTwice_WhenOneSplitterTakesBoth_ThenTheyAreSplitAlike) {
    SentenceSplitter splitter("en");
    const std::u16string text = u"He met Mr. Ode at 5 p.m. They left.";
    const std::vector<TextSpan> once = splitter.split(text, {0, text.size()});
    EXPECT_EQ(once, (std::vector<TextSpan>{{0, 24}, {25, 35}}));
    EXPECT_EQ(splitter.split(text, {0, text.size()}), once);
}

TEST(SentenceSplitter, GivenOddText_ThenSentencesAreOrderedTrimmedAndCoverAllButSpace) {
    const std::vector<std::u16string> texts{
        u"...!?",        u"\") . (",  u". . . . .", u"a.b.c.d",
        u"\"\"\"",       u"1. 1. 1.", u"  x  ",     std::u16string{0xD800, u'.', u' ', 0xDC00},
        u"a. \u0301b. C"};
    for (const std::u16string& text : texts) {
        std::size_t end = 0;
        for (const TextSpan span : SentenceSplitter("en").split(text, {0, text.size()})) {
            EXPECT_LT(span.begin, span.end);
            EXPECT_EQ(text.substr(end, span.begin - end).find_first_not_of(u' '),
                      std::u16string::npos);
            end = span.end;
        }
        EXPECT_EQ(text.substr(end).find_first_not_of(u' '), std::u16string::npos);
    }
}

TEST(SentenceSplitter, GivenQuotesAndNoSpaces_ThenItsTimeIsLinear) {
    // To look for the end of the word behind each quote would take minutes.
    std::u16string text;
    constexpr std::size_t quotes = 200'000;
    for (std::size_t i = 0; i < quotes; ++i) text += u"Bx!\"";
    EXPECT_EQ(SentenceSplitter("en").split(text, {0, text.size()}).size(), quotes);
}

} // namespace
} // namespace wireside
