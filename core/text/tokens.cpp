// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include "core/text/abbreviations.h"
#include "core/text/characters.h"
#include "core/text/contractions.h"
#include "core/text/figures.h"
#include "core/text/language.h"
#include "core/text/lone_words.h"
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

// Words are found and read in windows of so many units: those of a whole text take more memory than
// the text itself.
constexpr std::size_t windowUnits = 64 * 1024;
// There is room for the tokens from the start, as a list that must grow is copied. Words have about five
// units with the space behind them; in Chinese and Japanese they have hardly two.
constexpr std::size_t fewestUnitsPerToken = 4;

class Tokenizer {
public:
    Tokenizer(std::u16string_view text, const std::string& language)
        : m_text(text),
          m_language(language),
          m_english(language == "en"),
          m_vocabulary(language, text.size()),
          m_breaker(language) {
        const bool writtenWithoutSpaces = language == "zh" || language == "ja";
        m_tokens.reserve(text.size() / (writtenWithoutSpaces ? 1 : fewestUnitsPerToken));
    }

    Tokens run(const std::vector<std::size_t>& borders, const std::stop_token& stop) {
        for (TextSpan window; window.begin < m_text.size(); window.begin = window.end) {
            if (stop.stop_requested()) break;
            window.end = endOfWindow(window.begin, borders);
            m_words.clear();
            m_breaker.split(m_text, window, m_words);
            readWords(borders);
        }
        return {std::move(m_tokens), m_vocabulary.releaseForms(), m_vocabulary.releaseStems()};
    }

private:
    // At a border with a space behind it: there ends a word, whatever the language.
    [[nodiscard]] std::size_t endOfWindow(std::size_t begin,
                                          const std::vector<std::size_t>& borders) const {
        const auto isEnd = [&](std::size_t border) {
            return border < m_text.size() && (m_text[border] == u' ' || m_text[border] == u'\n');
        };
        const auto end = std::find_if(std::ranges::lower_bound(borders, begin + windowUnits),
                                      borders.end(), isEnd);
        return end == borders.end() ? m_text.size() : *end;
    }

    void readWords(const std::vector<std::size_t>& borders) {
        if (m_words.empty()) return;
        m_at = 0;
        auto border = std::ranges::upper_bound(borders, m_words.front().span.begin);
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
            else if (!(m_english ? addWordByItself() || addNumber() || addTitle() || addName() ||
                                       addAcronym() || addContraction()
                                 : addFigures()))
                addWord();
        }
    }

    [[nodiscard]] std::u16string_view surface(std::size_t at) const {
        if (at >= m_limit) return {};
        return m_text.substr(m_words[at].span.begin, m_words[at].span.length());
    }
    // Whether the raw word `at` is a full stop right behind the one before it.
    [[nodiscard]] bool stopFollows(std::size_t at) const {
        return surface(at) == u"." && m_words[at - 1].span.end == m_words[at].span.begin;
    }

    void add(TextSpan span, const Reading& reading) {
        Token& token = m_tokens.emplace_back();
        token.span = span;
        token.form = reading.form;
        token.stem = reading.stem;
        token.kind = reading.kind;
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
        const Reading* reading = m_vocabulary.loneReading(m_vocabulary.spelling(surface(m_at)));
        if (reading == nullptr) return false;
        add(take(1), *reading);
        return true;
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
        static constexpr std::array<std::array<std::u16string_view, 2>, 10> units{
            {{u"am", u"am"},
             {u"pm", u"pm"},
             {u"m", u"million"},
             {u"mn", u"million"},
             {u"mln", u"million"},
             {u"bn", u"billion"},
             {u"bln", u"billion"},
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

    // Of another language than English.
    bool addFigures() {
        if (m_words[m_at].kind != RawWord::Kind::Digits) return false;
        const NumberPhrase number =
            parseFigures(m_text, std::span(m_words).subspan(m_at, m_limit - m_at), m_language);
        if (number.words == 0) return false;
        add(take(number.words), number.figures, TokenClass::Number);
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
        const std::u16string_view form = formOfName(surface(m_at), surface(m_at + 1));
        if (form.empty()) return false;
        add(take(2), form, TokenClass::Content);
        return true;
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
        const std::optional<Contraction> parts = contractionOf(surface(m_at));
        if (!parts) return false;
        const TextSpan span = m_words[m_at++].span;
        const TextSpan first{span.begin, span.begin + parts->firstLength};
        if (parts->firstForm.empty())
            addReading(first, m_text.substr(first.begin, first.length()));
        else
            add(first, parts->firstForm, TokenClass::Function);
        add({first.end, span.end}, parts->secondForm, parts->secondKind);
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
    WordBreaker m_breaker;
    std::vector<RawWord> m_words; // of the window
    std::size_t m_at = 0;
    std::size_t m_limit = 0; // no token takes words from here on
    std::vector<Token> m_tokens;
    std::array<std::optional<Reading>, 0x80> m_marks; // of ASCII
};

} // namespace

Tokens tokenize(std::u16string_view text, const std::string& language,
                const std::vector<std::size_t>& borders, const std::stop_token& stop) {
    return Tokenizer(text, language).run(borders, stop);
}

} // namespace wireside
