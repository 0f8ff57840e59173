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
#include "core/text/word_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wireside {

// Numbers strings in the order in which they come.
class StringNumbering {
public:
    std::uint32_t id(std::u16string_view value);
    std::uint32_t id(std::u16string&& value); // spares the copy of a new one
    [[nodiscard]] const std::u16string& value(std::uint32_t id) const { return m_values[id]; }
    std::vector<std::u16string> release() { return std::move(m_values); }

private:
    std::uint32_t find(std::u16string_view value); // its number, which may be the next one

    WordTable m_table;
    std::vector<std::u16string> m_values;
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
    // The spelling taken as a word by itself.
    const Reading& readingOf(std::uint32_t spelling);
    // A reading whose normal form is known.
    Reading reading(std::u16string_view form, TokenClass kind);

    std::vector<std::u16string> releaseForms() { return m_forms.release(); }
    std::vector<std::u16string> releaseStems() { return m_stems.release(); }

private:
    // Together, for what is looked up has hardly ever been looked at just before.
    struct Word {
        std::u16string_view spelling;
        std::optional<Reading> reading; // once it is asked for
    };

    Reading readingOfForm(std::uint32_t form, TokenClass kind);
    std::uint32_t stemOf(std::uint32_t form);

    std::string m_language;
    Stemmer m_stemmer;
    WordTable m_table;
    std::vector<Word> m_words; // by spelling
    StringNumbering m_forms;
    StringNumbering m_stems;
    std::vector<std::uint32_t> m_stemOfForm; // WordTable::none until it is asked for
};

} // namespace wireside
