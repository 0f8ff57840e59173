// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/vocabulary.h"

#include "core/text/language.h"
#include "core/text/lone_words.h"
#include "core/text/normal_form.h"

#include <algorithm>

namespace wireside {

namespace {

// How many spellings, forms and stems a text of so many units has, about; of a long text not all, for there
// the list grows seldom.
std::size_t usualWords(std::size_t textUnits) {
    constexpr std::size_t unitsPerWord = 8;
    constexpr std::size_t fewest = 500;
    constexpr std::size_t most = 8000;
    return std::clamp(textUnits / unitsPerWord, fewest, most);
}

} // namespace

Vocabulary::Vocabulary(const std::string& language, std::size_t textUnits)
    : m_language(language), m_stemmer(language), m_table(usualWords(textUnits)) {
    m_words.reserve(usualWords(textUnits));
}

std::uint32_t Vocabulary::spelling(std::u16string_view word) {
    const WordKey key = keyOf(word);
    const std::uint32_t id =
        m_table.findOrAdd(key, [&](std::uint32_t known) { return m_spellings[known] == word; });
    if (id == m_words.size()) {
        m_words.emplace_back();
        m_spellings.add(word, key);
    }
    return id;
}

void Vocabulary::readAlone(std::uint32_t spelling) {
    const bool alone = isLoneWord(m_spellings[spelling], m_spellings.key(spelling));
    if (alone) readingOf(spelling);
    m_words[spelling].alone = alone ? Word::Alone::Yes : Word::Alone::No;
}

Reading Vocabulary::readingOf(std::uint32_t spelling) {
    if (!m_words[spelling].isRead) {
        const std::uint32_t form = spellingOfForm(spelling);
        const bool function = isFunctionWord(m_spellings[form], m_spellings.key(form), m_language);
        const Reading reading =
            readingOfForm(form, function ? TokenClass::Function : TokenClass::Content);
        m_words[spelling].reading = reading;
        m_words[spelling].isRead = true;
    }
    return m_words[spelling].reading;
}

Reading Vocabulary::reading(std::u16string_view form, TokenClass kind) {
    return readingOfForm(spelling(form), kind);
}

// The forms and stems of most words are spelled like the word itself: then nothing is made or looked up.
std::uint32_t Vocabulary::spellingOfForm(std::uint32_t spelling) {
    const std::u16string_view word = m_spellings[spelling];
    if (isPlainlyNormal(word, m_spellings.key(spelling), m_language)) return spelling;
    return this->spelling(normalForm(word, m_language));
}

std::uint32_t Vocabulary::spellingOfStem(std::uint32_t spelling) {
    const std::u16string_view form = m_spellings[spelling];
    const WordKey key = m_spellings.key(spelling);
    if (m_stemmer.isPlainlyStem(form, key)) return spelling;
    return this->spelling(m_stemmer.stem(form, key));
}

Reading Vocabulary::readingOfForm(std::uint32_t spelling, TokenClass kind) {
    const std::uint32_t form = formNumber(spelling);
    if (kind != TokenClass::Content && kind != TokenClass::Function)
        return {form, stemNumber(spelling), kind};
    if (m_words[spelling].stemOfForm == none) {
        const std::uint32_t number = stemNumber(spellingOfStem(spelling));
        m_words[spelling].stemOfForm = number;
    }
    return {form, m_words[spelling].stemOfForm, kind};
}

std::uint32_t Vocabulary::formNumber(std::uint32_t spelling) {
    std::uint32_t& number = m_words[spelling].form;
    if (number == none) {
        number = static_cast<std::uint32_t>(m_forms.size());
        m_forms.add(m_spellings[spelling], m_spellings.key(spelling));
    }
    return number;
}

std::uint32_t Vocabulary::stemNumber(std::uint32_t spelling) {
    std::uint32_t& number = m_words[spelling].stem;
    if (number == none) {
        number = static_cast<std::uint32_t>(m_stems.size());
        m_stems.add(m_spellings[spelling], m_spellings.key(spelling));
    }
    return number;
}

} // namespace wireside
