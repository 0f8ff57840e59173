// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"
#include "core/text/language.h"
#include "core/text/normal_form.h"
#include "core/text/numbers.h"
#include "core/text/vocabulary.h"
#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include <unicode/uchar.h>

namespace wireside {
namespace {

// Names of states and bodies that are written out or abbreviated.
struct Name {
    std::array<std::u16string_view, 2> words;
    std::u16string_view form;
};
constexpr std::array<Name, 4> names{{{{u"United", u"States"}, u"usa"},
                                     {{u"United", u"Kingdom"}, u"uk"},
                                     {{u"United", u"Nations"}, u"un"},
                                     {{u"European", u"Union"}, u"eu"}}};

// What a word is without its ending, and what the ending stands for.
struct Contraction {
    std::u16string_view ending;
    std::u16string_view form;
};
constexpr std::array<Contraction, 6> contractions{{{u"n't", u"not"},
                                                   {u"'re", u"are"},
                                                   {u"'ve", u"have"},
                                                   {u"'ll", u"will"},
                                                   {u"'d", u"would"},
                                                   {u"'m", u"am"}}};

bool equalFolded(std::u16string_view word, std::u16string_view key) {
    if (word.size() != key.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i] == u'\u2019' ? u'\'' : toLower(word[i]);
        if (unit != key[i]) return false;
    }
    return true;
}

bool endsFolded(std::u16string_view word, std::u16string_view key) {
    return word.size() > key.size() && equalFolded(word.substr(word.size() - key.size()), key);
}

// Whether an English word made of letters is always a token by itself: nothing below takes it for the
// begin of a number, a title, a name, an acronym or a contraction, whatever follows it. All of
// them look at the spelling of their first word first, so this is asked once for each spelling,
// and for most words of a text that is all.
bool standsAlone(std::u16string_view word) {
    const bool marked = std::ranges::any_of(
        word, [](char16_t unit) { return unit == u'.' || unit == u'\'' || unit == u'\u2019'; });
    const bool letter = word.size() == 1 && word != u"I" && isUpper(word.front());
    const bool ofName = word == u"per" || std::ranges::any_of(names, [&](const Name& name) {
                            return word == name.words.front();
                        });
    return !marked && !letter && !ofName && word != u"US" && word != u"USA" &&
           !isDigit(word.front()) && !beginsNumber(word) && !isTitle(word) &&
           !equalFolded(word, u"cannot");
}

class Tokenizer {
public:
    Tokenizer(std::u16string_view text, const std::string& language)
        : m_text(text),
          m_language(language),
          m_english(language == "en"),
          m_vocabulary(language),
          m_words(WordBreaker(language).split(text)) {
        m_tokens.reserve(m_words.size());
    }

    Tokens run(const std::vector<std::size_t>& borders) {
        auto border = borders.begin();
        for (m_limit = m_at; m_at < m_words.size();) {
            if (m_at >= m_limit) {
                while (border != borders.end() && *border <= m_words[m_at].span.begin) ++border;
                const std::size_t end = border != borders.end() ? *border : m_text.size();
                for (m_limit = m_at + 1;
                     m_limit < m_words.size() && m_words[m_limit].span.begin < end;)
                    ++m_limit;
            }
            if (m_words[m_at].kind == RawWord::Kind::Mark)
                addMark();
            else if (!m_english || !(addWordByItself() || addNumber() || addTitle() || addName() ||
                                     addAcronym() || addContraction()))
                addWord();
        }
        return {std::move(m_tokens), m_vocabulary.releaseForms(), m_vocabulary.releaseStems()};
    }

private:
    [[nodiscard]] std::u16string_view surface(std::size_t at) const {
        if (at >= m_limit) return {};
        return m_text.substr(m_words[at].span.begin, m_words[at].span.length());
    }
    // Whether the raw word `at` is a full stop right behind the one before it.
    [[nodiscard]] bool stopFollows(std::size_t at) const {
        return surface(at) == u"." && m_words[at - 1].span.end == m_words[at].span.begin;
    }

    void add(TextSpan span, const Reading& reading) {
        m_tokens.push_back({span, reading.form, reading.stem, reading.kind});
    }
    void add(TextSpan span, std::u16string_view form, TokenClass kind) {
        add(span, m_vocabulary.reading(form, kind));
    }
    // The span of `count` raw words from the current one, which it passes.
    TextSpan take(std::size_t count) {
        const TextSpan span{m_words[m_at].span.begin, m_words[m_at + count - 1].span.end};
        m_at += count;
        return span;
    }

    bool addWordByItself() {
        if (m_words[m_at].kind != RawWord::Kind::Letters) return false;
        const std::uint32_t spelling = m_vocabulary.spelling(surface(m_at));
        if (spelling >= m_standsAlone.size()) m_standsAlone.resize(spelling + 1);
        std::optional<bool>& known = m_standsAlone[spelling];
        if (!known) known = standsAlone(surface(m_at));
        if (*known) add(take(1), m_vocabulary.readingOf(spelling));
        return *known;
    }

    bool addNumber() {
        const RawWord& word = m_words[m_at];
        if (word.kind == RawWord::Kind::Digits || isDigit(m_text[word.span.begin])) {
            if (addFiguresWithLetters()) return true;
        }
        const NumberPhrase number =
            parseNumber(m_text, std::span(m_words).subspan(m_at, m_limit - m_at));
        if (number.words == 0) return false;
        add(take(number.words), number.figures, TokenClass::Number);
        return true;
    }

    // "19th" is 19; "1.40am", "5m" and "42km" are a number and a word.
    bool addFiguresWithLetters() {
        const TextSpan span = m_words[m_at].span;
        const std::u16string_view word = surface(m_at);
        std::size_t digits = 0;
        while (digits < word.size() && !isLetter(word[digits])) ++digits;
        if (digits == 0 || digits == word.size() || !isDigit(word[digits - 1])) return false;
        const std::u16string_view letters = word.substr(digits);
        const auto figures = [&](std::size_t end) {
            return parseNumber(m_text, std::array{RawWord{{span.begin, span.begin + end},
                                                          RawWord::Kind::Digits}})
                .figures;
        };
        for (const std::u16string_view ordinal : {u"st", u"nd", u"rd", u"th"})
            if (equalFolded(letters, ordinal)) {
                add(take(1), figures(digits), TokenClass::Number);
                return true;
            }
        static constexpr std::array<std::array<std::u16string_view, 2>, 8> units{
            {{u"am", u"am"},
             {u"pm", u"pm"},
             {u"m", u"million"},
             {u"mn", u"million"},
             {u"bn", u"billion"},
             {u"tn", u"trillion"},
             {u"km", u"km"},
             {u"kg", u"kg"}}};
        const auto unit = std::ranges::find_if(
            units, [&](const auto& known) { return equalFolded(letters, known[0]); });
        if (unit == units.end()) return false;
        add({span.begin, span.begin + digits}, figures(digits), TokenClass::Number);
        add({span.begin + digits, span.end}, (*unit)[1], TokenClass::Content);
        ++m_at;
        return true;
    }

    bool addTitle() {
        if (m_words[m_at].kind != RawWord::Kind::Letters || !isTitle(surface(m_at))) return false;
        if (!isUpper(surface(m_at).front())) return false;
        const std::u16string form = normalForm(surface(m_at), m_language);
        const std::size_t count = stopFollows(m_at + 1) ? 2 : 1;
        add(take(count), form, TokenClass::Title);
        return true;
    }

    bool addName() {
        for (const Name& name : names)
            if (surface(m_at) == name.words[0] && surface(m_at + 1) == name.words[1]) {
                add(take(2), name.form, TokenClass::Content);
                return true;
            }
        if (surface(m_at) == u"per" && surface(m_at + 1) == u"cent") {
            add(take(2), u"percent", TokenClass::Content);
            return true;
        }
        return false;
    }

    // "U.S.", "US" and "USA" alike, but never the pronoun; "a.m." as "am", "E.J." as "ej".
    bool addAcronym() {
        const std::u16string_view word = surface(m_at);
        if (m_words[m_at].kind != RawWord::Kind::Letters) return false;
        std::u16string letters;
        bool dotted = false;
        for (const char16_t unit : word) {
            if (unit == u'.')
                dotted = true;
            else
                letters += unit;
        }
        if (dotted && 2 * letters.size() != word.size() + 1 && 2 * letters.size() != word.size())
            return false;
        if (!dotted && word != u"US" && word != u"USA" &&
            !(word.size() == 1 && isUpper(word.front()) && word != u"I"))
            return false;
        std::u16string form = normalForm(letters, m_language);
        if (form == u"us") form = u"usa";
        const bool stop = (dotted || word.size() == 1) && stopFollows(m_at + 1);
        add(take(stop ? 2 : 1), form,
            isFunctionWord(form, m_language) ? TokenClass::Function : TokenClass::Content);
        return true;
    }

    bool addContraction() {
        const std::u16string_view word = surface(m_at);
        if (equalFolded(word, u"cannot")) {
            const TextSpan span = take(1);
            add({span.begin, span.begin + 3}, u"can", TokenClass::Function);
            add({span.begin + 3, span.end}, u"not", TokenClass::Function);
            return true;
        }
        const bool marked = word.find_first_of(u"'\u2019") != std::u16string_view::npos;
        if (word.size() < 3 || !marked) return false;
        const TextSpan span = m_words[m_at].span;
        if (endsFolded(word, u"'s")) {
            const std::u16string_view base = word.substr(0, word.size() - 2);
            addReading({span.begin, span.end - 2}, base);
            static constexpr std::array<std::u16string_view, 11> subjects{
                u"it",    u"he",   u"she", u"that",  u"what", u"who",
                u"there", u"here", u"let", u"where", u"how"};
            bool verb = false;
            for (const std::u16string_view subject : subjects)
                verb = verb || equalFolded(base, subject);
            if (verb)
                add({span.end - 2, span.end}, equalFolded(base, u"let") ? u"us" : u"is",
                    TokenClass::Function);
            else
                add({span.end - 2, span.end}, u"'s", TokenClass::Punctuation);
            ++m_at;
            return true;
        }
        const auto contraction = std::ranges::find_if(
            contractions, [&](const Contraction& known) { return endsFolded(word, known.ending); });
        if (contraction == contractions.end()) return false;
        const std::size_t cut = span.end - contraction->ending.size();
        if (equalFolded(word, u"can't"))
            add({span.begin, cut}, u"can", TokenClass::Function);
        else if (equalFolded(word, u"won't"))
            add({span.begin, cut}, u"will", TokenClass::Function);
        else
            addReading({span.begin, cut}, m_text.substr(span.begin, cut - span.begin));
        add({cut, span.end}, contraction->form, TokenClass::Function);
        ++m_at;
        return true;
    }

    // A word as it stands.
    void addReading(TextSpan span, std::u16string_view word) {
        add(span, m_vocabulary.readingOf(m_vocabulary.spelling(word)));
    }

    void addWord() {
        addReading(m_words[m_at].span, surface(m_at));
        ++m_at;
    }

    void addMark() {
        const std::u16string_view mark = surface(m_at);
        const bool ascii = mark.size() == 1 && mark.front() < m_marks.size();
        if (!ascii) return add(take(1), readingOfMark(mark));
        std::optional<Reading>& known = m_marks[mark.front()];
        if (!known) known = readingOfMark(mark);
        add(take(1), *known);
    }
    Reading readingOfMark(std::u16string_view mark) {
        if (mark == u"%") return m_vocabulary.reading(u"percent", TokenClass::Content);
        if (mark == u"&") return m_vocabulary.reading(u"and", TokenClass::Function);
        return m_vocabulary.reading(normalMark(mark), TokenClass::Punctuation);
    }

    std::u16string_view m_text;
    std::string m_language;
    bool m_english;
    Vocabulary m_vocabulary;
    std::vector<RawWord> m_words;
    std::size_t m_at = 0;
    std::size_t m_limit = 0; // no token takes words from here on
    std::vector<Token> m_tokens;
    std::vector<std::optional<bool>> m_standsAlone;   // by spelling
    std::array<std::optional<Reading>, 0x80> m_marks; // of ASCII
};

} // namespace

Tokens tokenize(std::u16string_view text, const std::string& language,
                const std::vector<std::size_t>& borders) {
    return Tokenizer(text, language).run(borders);
}

} // namespace wireside
