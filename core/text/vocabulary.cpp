// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/vocabulary.h"

#include "core/text/language.h"
#include "core/text/normal_form.h"

namespace wireside {

std::uint32_t StringNumbering::find(std::u16string_view value) {
    return m_table.findOrAdd(hashOf(value), m_values.size(), [&](std::uint32_t known) {
        return isSameWord(m_values[known], value);
    });
}

std::uint32_t StringNumbering::id(std::u16string_view value) {
    const std::uint32_t id = find(value);
    if (id == m_values.size()) m_values.emplace_back(value);
    return id;
}

std::uint32_t StringNumbering::id(std::u16string&& value) {
    const std::uint32_t id = find(value);
    if (id == m_values.size()) m_values.push_back(std::move(value));
    return id;
}

Vocabulary::Vocabulary(const std::string& language) : m_language(language), m_stemmer(language) {}

std::uint32_t Vocabulary::spelling(std::u16string_view word) {
    const std::uint32_t id =
        m_table.findOrAdd(hashOf(word), m_words.size(), [&](std::uint32_t known) {
            return isSameWord(m_words[known].spelling, word);
        });
    if (id == m_words.size()) m_words.push_back({word, std::nullopt});
    return id;
}

const Reading& Vocabulary::readingOf(std::uint32_t spelling) {
    std::optional<Reading>& known = m_words[spelling].reading;
    if (!known) {
        std::u16string form = normalForm(m_words[spelling].spelling, m_language);
        const bool function = isFunctionWord(form, m_language);
        known = readingOfForm(m_forms.id(std::move(form)),
                              function ? TokenClass::Function : TokenClass::Content);
    }
    return *known;
}

Reading Vocabulary::reading(std::u16string_view form, TokenClass kind) {
    return readingOfForm(m_forms.id(form), kind);
}

Reading Vocabulary::readingOfForm(std::uint32_t form, TokenClass kind) {
    const bool stems = kind == TokenClass::Content || kind == TokenClass::Function;
    return {form, stems ? stemOf(form) : m_stems.id(std::u16string_view(m_forms.value(form))),
            kind};
}

std::uint32_t Vocabulary::stemOf(std::uint32_t form) {
    if (form >= m_stemOfForm.size()) m_stemOfForm.resize(form + 1, WordTable::none);
    if (m_stemOfForm[form] == WordTable::none)
        m_stemOfForm[form] = m_stems.id(m_stemmer.stem(m_forms.value(form)));
    return m_stemOfForm[form];
}

} // namespace wireside
