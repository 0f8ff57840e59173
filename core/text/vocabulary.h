// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of one text: what each spelling reads as, found once for each.
//
//     Vocabulary vocabulary("en");
//     const std::uint32_t spelling = vocabulary.spelling(u"Meetings");
//     const Reading reading = vocabulary.readingOf(spelling);
//     vocabulary.releaseStems()[reading.stem]   // u"meet"
//
// A look-up is linear in the word. Not to be shared between threads.
#pragma once

#include "core/text/document.h"
#include "core/text/stemmer.h"
#include "core/text/word_list.h"
#include "core/text/word_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wireside {

// What a token has besides its place.
struct Reading {
    std::uint32_t form = 0;
    std::uint32_t stem = 0;
    TokenClass kind = TokenClass::Content;
};

class Vocabulary {
public:
    // primaryLanguage(), and how long the text is: there is room for the words that it usually has.
    explicit Vocabulary(const std::string& language, std::size_t textUnits = 0);

    // The number of a spelling; the same one for the same letters.
    std::uint32_t spelling(std::u16string_view word);
    // The reading of a spelling that is a token whatever follows it (see lone_words.h), else null. Valid
    // until the next call.
    const Reading* loneReading(std::uint32_t spelling) {
        if (m_words[spelling].alone == Word::Alone::Unknown) readAlone(spelling);
        const Word& word = m_words[spelling];
        return word.alone == Word::Alone::Yes ? &word.reading : nullptr;
    }
    // The spelling taken as a word by itself.
    Reading readingOf(std::uint32_t spelling);
    // A reading whose normal form is known.
    Reading reading(std::u16string_view form, TokenClass kind);

    // Forms and stems are numbered in the order in which they are first read.
    WordList releaseForms() { return std::move(m_forms); }
    WordList releaseStems() { return std::move(m_stems); }

private:
    static constexpr std::uint32_t none = WordTable::none;

    // What is found of a spelling once it is asked for. Together, for what is looked up has hardly
    // ever been looked at just before, and without the letters, which are then not looked at at all.
    struct Word {
        Reading reading;
        bool isRead = false;
        enum class Alone : std::uint8_t { Unknown, Yes, No } alone = Alone::Unknown;
        std::uint32_t form = none;       // its number if it is a form itself
        std::uint32_t stem = none;       // and if it is a stem
        std::uint32_t stemOfForm = none; // the number of the stem that it has as a form
    };

    void readAlone(std::uint32_t spelling);
    std::uint32_t spellingOfForm(std::uint32_t spelling);
    std::uint32_t spellingOfStem(std::uint32_t spelling);
    Reading readingOfForm(std::uint32_t spelling, TokenClass kind);
    std::uint32_t formNumber(std::uint32_t spelling);
    std::uint32_t stemNumber(std::uint32_t spelling);

    std::string m_language;
    Stemmer m_stemmer;
    // Most forms and stems are spelled like a word of the text: one table serves all three.
    WordTable m_table;
    WordList m_spellings;
    std::vector<Word> m_words; // by spelling
    WordList m_forms;
    WordList m_stems;
};

} // namespace wireside
