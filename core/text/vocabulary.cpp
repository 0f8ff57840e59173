// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/vocabulary.h"

#include "core/text/language.h"
#include "core/text/lone_words.h"
#include "core/text/normal_form.h"

namespace wireside {

std::uint32_t StringNumbering::id(std::u16string_view value) {
    const std::uint32_t id = m_table.findOrAdd(
        keyOf(value), [&](std::uint32_t known) { return m_values[known] == value; });
    if (id == m_values.size()) m_values.add(value);
    return id;
}

Vocabulary::Vocabulary(const std::string& language) : m_language(language), m_stemmer(language) {}

std::uint32_t Vocabulary::spelling(std::u16string_view word) {
    const std::uint32_t id = m_table.findOrAdd(
        keyOf(word), [&](std::uint32_t known) { return m_spellings[known] == word; });
    if (id == m_words.size()) {
        m_words.emplace_back();
        m_spellings.push_back(word);
    }
    return id;
}

bool Vocabulary::standsAlone(std::uint32_t spelling) {
    Word& word = m_words[spelling];
    if (word.alone == Word::Alone::Unknown)
        word.alone = isLoneWord(m_spellings[spelling]) ? Word::Alone::Yes : Word::Alone::No;
    return word.alone == Word::Alone::Yes;
}

const Reading& Vocabulary::readingOf(std::uint32_t spelling) {
    Word& word = m_words[spelling];
    if (!word.isRead) {
        const std::u16string form = normalForm(m_spellings[spelling], m_language);
        const bool function = isFunctionWord(form, m_language);
        word.reading = reading(form, function ? TokenClass::Function : TokenClass::Content);
        word.isRead = true;
    }
    return word.reading;
}

Reading Vocabulary::reading(std::u16string_view form, TokenClass kind) {
    const std::uint32_t id = m_forms.id(form);
    const bool stems = kind == TokenClass::Content || kind == TokenClass::Function;
    return {id, stems ? stemOf(id) : m_stems.id(form), kind};
}

std::uint32_t Vocabulary::stemOf(std::uint32_t form) {
    if (form >= m_stemOfForm.size()) m_stemOfForm.resize(form + 1, WordTable::none);
    if (m_stemOfForm[form] == WordTable::none)
        m_stemOfForm[form] = m_stems.id(m_stemmer.stem(m_forms.value(form)));
    return m_stemOfForm[form];
}

} // namespace wireside
