// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include "core/text/decode.h"

#include <unordered_set>

#include <cld2/public/compact_lang_det.h>

namespace wireside {
namespace {

constexpr std::size_t sampleUnits = 20'000;
// CLD2 guesses wildly on a few words; below this a text without other evidence is English.
constexpr std::size_t fewestUnits = 40;

const std::unordered_set<std::u16string_view>& englishFunctionWords() {
    static const std::unordered_set<std::u16string_view> words{
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

} // namespace

std::string detectLanguage(std::u16string_view text) {
    if (text.size() < fewestUnits) return "en";
    const std::string sample = toUtf8(text.substr(0, sampleUnits));
    bool reliable = false;
    const CLD2::Language found =
        CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
    return reliable && found != CLD2::UNKNOWN_LANGUAGE ? CLD2::LanguageCode(found) : "en";
}

bool isFunctionWord(std::u16string_view form, std::string_view language) {
    constexpr std::size_t longest = 10; // yourselves
    return form.size() <= longest && language == "en" && englishFunctionWords().contains(form);
}

} // namespace wireside
