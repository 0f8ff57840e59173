// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/text/characters.h"
#include "core/text/decode.h"
#include "core/text/script_language.h"
#include "core/text/unit_search.h"
#include "core/text/word_map.h"

#include <algorithm>
#include <array>

#include <cld2/public/compact_lang_det.h>

namespace wireside {
namespace {

constexpr std::size_t sampleUnits = 20'000;
// CLD2 guesses wildly on a few words; below this only the letters tell.
constexpr std::size_t fewestUnits = 40;

const WordSet& englishFunctionWords() {
    static const WordSet words{
        u"a",       u"about",      u"above",     u"across",   u"after",     u"against",
        u"all",     u"along",      u"also",      u"although", u"am",        u"among",
        u"an",      u"and",        u"another",   u"any",      u"anyone",    u"anything",
        u"are",     u"around",     u"as",        u"at",       u"away",      u"back",
        u"be",      u"because",    u"been",      u"before",   u"being",     u"below",
        u"between", u"both",       u"but",       u"by",       u"can",       u"could",
        u"did",     u"do",         u"does",      u"doing",    u"done",      u"down",
        u"during",  u"each",       u"either",    u"else",     u"even",      u"ever",
        u"every",   u"everything", u"few",       u"for",      u"from",      u"further",
        u"get",     u"gets",       u"getting",   u"go",       u"goes",      u"going",
        u"got",     u"had",        u"has",       u"have",     u"having",    u"he",
        u"her",     u"here",       u"hers",      u"herself",  u"him",       u"himself",
        u"his",     u"how",        u"however",   u"i",        u"if",        u"in",
        u"into",    u"is",         u"it",        u"its",      u"itself",    u"just",
        u"least",   u"less",       u"let",       u"like",     u"made",      u"make",
        u"makes",   u"many",       u"may",       u"me",       u"might",     u"mine",
        u"more",    u"moreover",   u"most",      u"much",     u"must",      u"my",
        u"myself",  u"neither",    u"never",     u"no",       u"none",      u"nor",
        u"not",     u"nothing",    u"now",       u"of",       u"off",       u"often",
        u"on",      u"once",       u"one",       u"only",     u"onto",      u"or",
        u"other",   u"others",     u"ought",     u"our",      u"ours",      u"ourselves",
        u"out",     u"over",       u"own",       u"per",      u"perhaps",   u"quite",
        u"rather",  u"really",     u"said",      u"same",     u"say",       u"saying",
        u"says",    u"shall",      u"she",       u"should",   u"since",     u"so",
        u"some",    u"someone",    u"something", u"still",    u"such",      u"than",
        u"that",    u"the",        u"their",     u"theirs",   u"them",      u"themselves",
        u"then",    u"there",      u"therefore", u"these",    u"they",      u"this",
        u"those",   u"though",     u"through",   u"thus",     u"to",        u"too",
        u"toward",  u"towards",    u"under",     u"until",    u"up",        u"upon",
        u"us",      u"very",       u"was",       u"we",       u"well",      u"were",
        u"what",    u"whatever",   u"when",      u"where",    u"whether",   u"which",
        u"while",   u"who",        u"whom",      u"whose",    u"why",       u"will",
        u"with",    u"within",     u"without",   u"would",    u"yes",       u"yet",
        u"you",     u"your",       u"yours",     u"yourself", u"yourselves"};
    return words;
}

// Words that no other language has among its commonest. About every tenth word of English is one.
const WordSet& surelyEnglish() {
    static const WordSet words{u"the",  u"and",   u"that",  u"with", u"from",
                               u"this", u"which", u"their", u"said", u"were"};
    return words;
}

struct WordCounts {
    std::size_t all = 0;
    std::size_t english = 0;
    std::size_t foreignUnits = 0; // beyond ASCII
};

// `others` is for its memory only.
WordCounts countWords(std::u16string_view window, UnitBits& others) {
    WordCounts counts;
    others.assign(window, [](char16_t unit) { return unit >= firstBeyondAscii; });
    if (others.next(0) == window.size()) { // as most windows of English are
        others.assign(window, [](char16_t unit) {
            return (unit < u'a' || unit > u'z') && (unit < u'A' || unit > u'Z');
        });
        for (std::size_t at = 0; at < window.size();) {
            const std::size_t end = others.next(at);
            counts.all += end > at ? 1 : 0;
            if (surelyEnglish().contains(window.substr(at, end - at))) ++counts.english;
            at = end + 1;
        }
        return counts;
    }
    for (std::size_t at = 0; at < window.size();) {
        const std::size_t begin = at;
        while (at < window.size() && isLetter(window[at])) ++at;
        const std::u16string_view word = window.substr(begin, at - begin);
        counts.all += word.empty() ? 0 : 1;
        if (surelyEnglish().contains(word)) ++counts.english;
        for (; at < window.size() && !isLetter(window[at]); ++at)
            counts.foreignUnits += window[at] >= firstBeyondAscii ? 1 : 0;
        counts.foreignUnits += static_cast<std::size_t>(
            std::ranges::count_if(word, [](char16_t unit) { return unit >= firstBeyondAscii; }));
    }
    return counts;
}

// Whether all parts of a sample have so many of the commonest English words that CLD2 need not be
// asked: it takes longer for a report than finding its words does.
bool isPlainlyEnglish(std::u16string_view sample) {
    constexpr std::size_t windows = 4;
    constexpr std::size_t longestWindow = 500;
    constexpr std::size_t unitsPerForeignOne = 20; // quotation marks and dashes, not words
    constexpr std::size_t fewestEnglish = 4;
    constexpr std::size_t wordsPerEnglishOne = 20;
    const std::size_t windowUnits = std::min(longestWindow, sample.size() / windows);
    const std::size_t last = sample.size() - windowUnits;
    WordCounts sum;
    UnitBits others;
    for (std::size_t i = 0; i < windows; ++i) {
        const auto window = sample.substr(i * last / (windows - 1), windowUnits);
        const WordCounts counts = countWords(window, others);
        if (counts.english == 0 || counts.foreignUnits * unitsPerForeignOne > window.size())
            return false;
        sum.all += counts.all;
        sum.english += counts.english;
    }
    return sum.english >= fewestEnglish && sum.english * wordsPerEnglishOne >= sum.all;
}

struct Withdrawn {
    std::string_view code;
    std::string_view today;
};
// Codes that CLD2 and older systems give. "no" stands for two languages and is nearly always the first.
constexpr std::array<Withdrawn, 6> withdrawnCodes{
    {{"in", "id"}, {"iw", "he"}, {"ji", "yi"}, {"jw", "jv"}, {"mo", "ro"}, {"no", "nb"}}};

char lowerLetter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}
char upperLetter(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - ('a' - 'A')) : letter;
}
bool isAsciiLetter(char letter) { return lowerLetter(letter) >= 'a' && lowerLetter(letter) <= 'z'; }

} // namespace

std::string languageTag(std::string_view language) {
    language = language.substr(0, language.find_first_of(".@")); // de_AT.UTF-8@euro
    std::string tag(language);
    std::ranges::replace(tag, '_', '-');
    std::ranges::transform(tag, tag.begin(), lowerLetter);
    std::string primary = primaryLanguage(tag);
    const std::size_t length = primary.size();
    if (length < 2 || length > 3 || !std::ranges::all_of(primary, isAsciiLetter) ||
        primary == "und")
        return {};
    for (const auto& [code, today] : withdrawnCodes)
        if (primary == code) primary = today;
    // Behind the language a script is written like a title, and a region in capitals.
    std::string rest = tag.substr(length);
    for (std::size_t at = 0; at < rest.size();) {
        const std::size_t begin = at + 1;
        at = std::min(rest.find('-', begin), rest.size());
        if (at - begin == 1) break; // an extension: as it is
        if (at - begin == 4) rest[begin] = upperLetter(rest[begin]);
        if (at - begin == 2)
            for (std::size_t i = begin; i < at; ++i) rest[i] = upperLetter(rest[i]);
    }
    return primary + rest;
}

std::string primaryLanguage(std::string_view tag) {
    return std::string(tag.substr(0, tag.find('-')));
}

std::string detectLanguage(std::u16string_view text) {
    const std::u16string_view sample = text.substr(0, sampleUnits);
    if (sample.size() >= fewestUnits) {
        if (isPlainlyEnglish(sample)) return "en";
        const std::string utf8 = toUtf8(sample);
        bool reliable = false;
        const CLD2::Language found =
            CLD2::DetectLanguage(utf8.data(), static_cast<int>(utf8.size()), true, &reliable);
        if (reliable && found != CLD2::UNKNOWN_LANGUAGE)
            return languageTag(CLD2::LanguageCode(found));
    }
    const std::string_view told = languageOfScript(sample);
    return std::string(told.empty() ? "en" : told);
}

bool isFunctionWord(std::u16string_view form, std::string_view language) {
    return language == "en" && englishFunctionWords().contains(form);
}

bool isFunctionWord(std::u16string_view form, const WordKey& key, std::string_view language) {
    return language == "en" && englishFunctionWords().contains(form, key);
}

} // namespace wireside
