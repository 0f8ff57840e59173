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

// Numbers strings in the order in which they come.
class StringNumbering {
public:
    std::uint32_t id(std::u16string_view value);
    [[nodiscard]] std::u16string_view value(std::uint32_t id) const { return m_values[id]; }
    WordList release() { return std::move(m_values); }

private:
    WordTable m_table;
    WordList m_values;
};

// What a token has besides its place.
struct Reading {
    std::uint32_t form = 0;
    std::uint32_t stem = 0;
    TokenClass kind = TokenClass::Content;
};

class Vocabulary {
public:
    explicit Vocabulary(const std::string& language); // primaryLanguage()

    // The number of a spelling, in the order in which they come. `word` must live as long as this.
    std::uint32_t spelling(std::u16string_view word);
    // Whether the spelling is a token whatever follows it (see lone_words.h).
    bool standsAlone(std::uint32_t spelling);
    // The spelling taken as a word by itself.
    const Reading& readingOf(std::uint32_t spelling);
    // A reading whose normal form is known.
    Reading reading(std::u16string_view form, TokenClass kind);

    WordList releaseForms() { return m_forms.release(); }
    WordList releaseStems() { return m_stems.release(); }

private:
    // What is found once it is asked for. Together, for what is looked up has hardly ever been looked
    // at just before, and without the letters, which are then not looked at at all.
    struct Word {
        Reading reading;
        bool isRead = false;
        enum class Alone : std::uint8_t { Unknown, Yes, No } alone = Alone::Unknown;
    };

    std::uint32_t stemOf(std::uint32_t form);

    std::string m_language;
    Stemmer m_stemmer;
    WordTable m_table;
    std::vector<Word> m_words; // by spelling
    std::vector<std::u16string_view> m_spellings;
    StringNumbering m_forms;
    StringNumbering m_stems;
    std::vector<std::uint32_t> m_stemOfForm; // WordTable::none until it is asked for
};

} // namespace wireside
