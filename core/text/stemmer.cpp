// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/stemmer.h"

#include "core/text/characters.h"
#include "core/text/decode.h"
#include "core/text/language.h"
#include "core/text/word_map.h"

#include <algorithm>
#include <cstdint>

#include <libstemmer.h>

namespace wireside {
namespace {

// Irregular forms that an algorithm on suffixes can't know and that news is full of.
const WordMap<std::u16string_view>& irregular() {
    static const WordMap<std::u16string_view> stems{
        {u"began", u"begin"},   {u"begun", u"begin"},
        {u"bought", u"buy"},    {u"brought", u"bring"},
        {u"built", u"build"},   {u"came", u"come"},
        {u"caught", u"catch"},  {u"children", u"child"},
        {u"chose", u"choos"},   {u"chosen", u"choos"},
        {u"drawn", u"draw"},    {u"drew", u"draw"},
        {u"driven", u"drive"},  {u"drove", u"drive"},
        {u"fallen", u"fall"},   {u"feet", u"foot"},
        {u"fell", u"fall"},     {u"felt", u"feel"},
        {u"flew", u"fli"},      {u"flown", u"fli"},
        {u"fought", u"fight"},  {u"found", u"find"},
        {u"gave", u"give"},     {u"given", u"give"},
        {u"gone", u"go"},       {u"grew", u"grow"},
        {u"grown", u"grow"},    {u"heard", u"hear"},
        {u"held", u"hold"},     {u"hid", u"hide"},
        {u"hidden", u"hide"},   {u"kept", u"keep"},
        {u"knew", u"know"},     {u"known", u"know"},
        {u"laid", u"lay"},      {u"led", u"lead"},
        {u"left", u"leav"},     {u"lost", u"lose"},
        {u"meant", u"mean"},    {u"men", u"man"},
        {u"met", u"meet"},      {u"paid", u"pay"},
        {u"ran", u"run"},       {u"risen", u"rise"},
        {u"rose", u"rise"},     {u"sang", u"sing"},
        {u"sat", u"sit"},       {u"saw", u"see"},
        {u"seen", u"see"},      {u"sent", u"send"},
        {u"shaken", u"shake"},  {u"shook", u"shake"},
        {u"shot", u"shoot"},    {u"sold", u"sell"},
        {u"sought", u"seek"},   {u"spent", u"spend"},
        {u"spoke", u"speak"},   {u"spoken", u"speak"},
        {u"stole", u"steal"},   {u"stolen", u"steal"},
        {u"stood", u"stand"},   {u"struck", u"strike"},
        {u"taken", u"take"},    {u"taught", u"teach"},
        {u"thought", u"think"}, {u"threw", u"throw"},
        {u"thrown", u"throw"},  {u"told", u"tell"},
        {u"took", u"take"},     {u"understood", u"understand"},
        {u"went", u"go"},       {u"women", u"woman"},
        {u"won", u"win"},       {u"wrote", u"write"},
    };
    return stems;
}

// What the algorithm takes off or writes another way; of the longer ones, as -ization, the last letters are
// enough.
namespace ending {
constexpr WordEnding ic = u"ic", ed = u"ed", ing = u"ing";
constexpr WordEnding enci = u"enci", anci = u"anci", ogi = u"ogi", li = u"li", iti = u"iti";
constexpr WordEnding al = u"al", ful = u"ful", ll = u"ll", ism = u"ism", ion = u"ion";
constexpr WordEnding er = u"er", ator = u"ator", ant = u"ant", ent = u"ent";
constexpr WordEnding ss = u"ss", ness = u"ness", us = u"us", ous = u"ous";
} // namespace ending

// Whether an English word is its own stem by its last letters alone, as about every second is: the
// algorithm takes longer to find that out than all else that is done for a new word.
bool isOwnStem(std::u16string_view form, const WordKey& key) {
    if (form.size() < 3 || !isWhole(key) || form.front() == u'\'') return false;
    const std::uint64_t last = lastLetters(key);
    const auto endsInNoneOf = [last](const auto&... endings) {
        return !(endings.isIn(last) | ...);
    };
    using namespace ending;
    switch (form.back()) {
    case u'c': return endsInNoneOf(ic);
    case u'd': return endsInNoneOf(ed);
    case u'g': return endsInNoneOf(ing);
    case u'i': return endsInNoneOf(enci, anci, ogi, li, iti);
    case u'l': return endsInNoneOf(al, ful, ll);
    case u'm': return endsInNoneOf(ism);
    case u'n': return endsInNoneOf(ion);
    case u'r': return endsInNoneOf(er, ator);
    case u's': // a plural's -s is neither of "glass" nor of "virus"
        return ss.isIn(last) ? endsInNoneOf(ness) : us.isIn(last) && endsInNoneOf(ous);
    case u't': return endsInNoneOf(ant, ent);
    case u'e':
    case u'y': return false;
    default: return form.back() >= u'a' && form.back() <= u'z';
    }
}

// As toUtf8() and fromUtf8(), which call ICU, but for ASCII.
std::string narrowed(std::u16string_view word) {
    std::string bytes(word.size(), '\0');
    std::ranges::transform(word, bytes.begin(),
                           [](char16_t unit) { return static_cast<char>(unit); });
    return bytes;
}
std::u16string widened(std::string_view bytes) { return {bytes.begin(), bytes.end()}; }

// `word` and its stem are in the encoding of the algorithm.
std::string_view stemOf(std::string_view word, sb_stemmer* algorithm) {
    const auto* stem = sb_stemmer_stem(algorithm, reinterpret_cast<const sb_symbol*>(word.data()),
                                       static_cast<int>(word.size()));
    if (stem == nullptr) return word; // only when memory has run out
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(algorithm))};
}

// Null if there is none.
sb_stemmer* algorithmFor(const std::string& language) {
    const std::string primary = primaryLanguage(language);
    // Snowball knows Bokmål by the code of both Norwegian languages.
    return sb_stemmer_new(primary == "nb" ? "no" : primary.c_str(), "UTF_8");
}

} // namespace

bool hasStemmer(const std::string& language) {
    sb_stemmer* const algorithm = algorithmFor(language);
    sb_stemmer_delete(algorithm); // may be null
    return algorithm != nullptr;
}

void Stemmer::Deleter::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer(const std::string& language) : m_english(language == "en") {
    m_stemmer.reset(algorithmFor(language));
    if (m_english) m_asciiStemmer.reset(sb_stemmer_new("en", "ISO_8859_1"));
}

bool Stemmer::isPlainlyStem(std::u16string_view form, const WordKey& key) const {
    if (!m_stemmer) return true;
    return m_english && isOwnStem(form, key) && irregular().find(form, key) == nullptr;
}

std::u16string Stemmer::stem(std::u16string_view form, const WordKey& key) const {
    if (!m_stemmer) return std::u16string(form);
    if (m_english)
        if (const std::u16string_view* stem = irregular().find(form, key))
            return std::u16string(*stem);
    std::u16string stem = m_asciiStemmer && isAscii(form)
                              ? widened(stemOf(narrowed(form), m_asciiStemmer.get()))
                              : fromUtf8(stemOf(toUtf8(form), m_stemmer.get()));
    // "travelled" and "traveled", "enrol" and "enroll": the doubled l is spelling, not sense.
    if (m_english && stem.size() > 3 && stem.ends_with(u"ll")) stem.pop_back();
    return stem;
}

} // namespace wireside
