// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normal_form.h"

#include "core/text/characters.h"
#include "core/text/word_map.h"

#include <algorithm>
#include <array>
#include <span>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace wireside {
namespace {

// NFKC and case folding by ICU; English words also lose their accents ("café", "cafe").
std::u16string folded(std::u16string_view word, bool english) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return std::u16string(word);
    icu::UnicodeString out = fold->normalize(
        icu::UnicodeString(false, word.data(), static_cast<std::int32_t>(word.size())), status);
    out.findAndReplace(icu::UnicodeString(u"\u2019"), icu::UnicodeString(u"'"));
    if (english) {
        const icu::UnicodeString parts = decompose->normalize(out, status);
        out.remove();
        for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1))
            if (u_charType(parts.char32At(i)) != U_NON_SPACING_MARK) out.append(parts.char32At(i));
    }
    return {out.getBuffer(), static_cast<std::size_t>(out.length())};
}

struct Ending {
    WordEnding british;
    std::u16string_view american;
    std::size_t leastLength; // of the whole word
};

// By their last letter; of each letter the longer endings before those they end in.
constexpr std::array<Ending, 32> endings{{
    {u"ised", u"ized", 6},      {u"ysed", u"yzed", 7},
    {u"oured", u"ored", 7},     {u"ourhood", u"orhood", 9},
    {u"ise", u"ize", 6},        {u"yse", u"yze", 6},
    {u"ourable", u"orable", 9}, {u"ourite", u"orite", 8},
    {u"tre", u"ter", 5},        {u"bre", u"ber", 5},
    {u"logue", u"log", 8},      {u"ence", u"ense", 6},
    {u"gramme", u"gram", 7},    {u"ising", u"izing", 7},
    {u"ysing", u"yzing", 8},    {u"ouring", u"oring", 8},
    {u"ourful", u"orful", 8},   {u"isation", u"ization", 9},
    {u"iser", u"izer", 6},      {u"ourer", u"orer", 8},
    {u"our", u"or", 5},         {u"isations", u"izations", 10},
    {u"isers", u"izers", 7},    {u"ises", u"izes", 6},
    {u"ourites", u"orites", 9}, {u"ourers", u"orers", 9},
    {u"ours", u"ors", 6},       {u"tres", u"ters", 6},
    {u"bres", u"bers", 6},      {u"logues", u"logs", 9},
    {u"ences", u"enses", 7},    {u"grammes", u"grams", 8},
}};

constexpr char16_t lastLetter(const Ending& ending) { return ending.british.letters().back(); }
static_assert(std::ranges::is_sorted(endings, {}, lastLetter));

// Of each letter the first ending in it or in one behind it; one more entry at the end.
constexpr auto firstEndings = [] {
    std::array<std::size_t, 'z' - 'a' + 2> first{};
    for (std::size_t letter = 0; letter < first.size(); ++letter)
        for (const Ending& ending : endings)
            first[letter] += lastLetter(ending) < u'a' + letter ? 1 : 0;
    return first;
}();

// The endings that a word in this letter can have.
std::span<const Ending> endingsIn(char16_t letter) {
    if (letter < u'a' || letter > u'z') return {};
    const std::size_t begin = firstEndings[letter - u'a'];
    return std::span(endings).subspan(begin, firstEndings[letter - u'a' + 1] - begin);
}

const WordMap<std::u16string_view>& variants() {
    static const WordMap<std::u16string_view> words{{u"grey", u"gray"},
                                                    {u"cheque", u"check"},
                                                    {u"cheques", u"checks"},
                                                    {u"tyre", u"tire"},
                                                    {u"tyres", u"tires"},
                                                    {u"aluminium", u"aluminum"},
                                                    {u"plough", u"plow"},
                                                    {u"ageing", u"aging"},
                                                    {u"judgement", u"judgment"},
                                                    {u"sceptical", u"skeptical"},
                                                    {u"sceptic", u"skeptic"},
                                                    {u"kerb", u"curb"},
                                                    {u"jewellery", u"jewelry"},
                                                    {u"whilst", u"while"},
                                                    {u"amongst", u"among"},
                                                    {u"aeroplane", u"airplane"},
                                                    {u"fuelling", u"fueling"},
                                                    {u"manoeuvre", u"maneuver"},
                                                    {u"enrol", u"enroll"},
                                                    {u"fulfil", u"fulfill"},
                                                    {u"instalment", u"installment"},
                                                    {u"pyjamas", u"pajamas"},
                                                    {u"storey", u"story"},
                                                    {u"storeys", u"stories"},
                                                    {u"towards", u"toward"},
                                                    {u"afterwards", u"afterward"},
                                                    {u"autumn", u"fall"},
                                                    {u"practise", u"practice"},
                                                    {u"practised", u"practiced"},
                                                    {u"licence", u"license"},
                                                    {u"mould", u"mold"},
                                                    {u"smoulder", u"smolder"},
                                                    {u"draught", u"draft"},
                                                    {u"defence", u"defense"},
                                                    {u"offence", u"offense"},
                                                    {u"pretence", u"pretense"},
                                                    {u"learnt", u"learned"},
                                                    {u"burnt", u"burned"},
                                                    {u"spelt", u"spelled"}};
    return words;
}

const Ending* endingOf(std::u16string_view form) {
    if (form.empty()) return nullptr;
    const auto own = endingsIn(form.back());
    const auto ending = std::ranges::find_if(own, [&](const Ending& known) {
        return form.size() >= known.leastLength && form.ends_with(known.british.letters());
    });
    return ending != own.end() ? &*ending : nullptr;
}

constexpr std::array<WordEnding, 5> doubledLEnds{u"lled", u"lling", u"ller", u"llers", u"llor"};

// The last three letters of these endings, by a hash: few words have to be asked for each.
class LastThree {
public:
    constexpr LastThree() {
        for (const Ending& known : endings) add(known.british.letters());
        for (const WordEnding& end : doubledLEnds) add(end.letters());
    }
    // Of the lastLetters() of a word.
    [[nodiscard]] constexpr bool mayEnd(std::uint64_t last) const { return m_known[placeOf(last)]; }

private:
    static constexpr std::size_t places = 512;

    static constexpr std::size_t placeOf(std::uint64_t last) {
        return (last >> 40U) * 0x9E37'79B1U >> 23U & (places - 1);
    }
    constexpr void add(std::u16string_view ending) {
        std::uint64_t last = 0;
        for (const char16_t letter : ending)
            last = last >> 8U | std::uint64_t{letter} << word_key::sizeShift;
        m_known[placeOf(last)] = true;
    }

    std::array<bool, places> m_known{};
};
constexpr LastThree lastThree;

// Whether a word of small letters, with these last ones, has an ending that can be spelled another way.
bool hasVariantEnd(std::size_t size, std::uint64_t last) {
    if (!lastThree.mayEnd(last)) return false;
    const auto own = endingsIn(static_cast<char16_t>(last >> word_key::sizeShift));
    bool found = false;
    for (const Ending& known : own) found |= size >= known.leastLength && known.british.isIn(last);
    for (const WordEnding& end : doubledLEnds) found |= end.isIn(last);
    return found;
}

// How long the end of a word is that begins with a doubled l before a suffix; 0 if there is none.
std::size_t doubledLEnd(std::u16string_view form) {
    for (const WordEnding& end : doubledLEnds)
        if (form.ends_with(end.letters())) return end.letters().size();
    return 0;
}

// "travelled" to "traveled", but not "called": only an unstressed vowel, one that is not the
// word's first, stands before an l that American spelling does not double.
void undoubleL(std::u16string& form) {
    const std::size_t end = doubledLEnd(form);
    if (end == 0) return;
    const std::size_t doubled = form.size() - end;
    std::size_t vowels = 0;
    bool inside = false;
    for (const char16_t unit : std::u16string_view(form).substr(0, doubled)) {
        const bool vowel = std::u16string_view(u"aeiouy").find(unit) != std::u16string_view::npos;
        vowels += vowel && !inside ? 1 : 0;
        inside = vowel;
    }
    if (vowels >= 2) form.erase(doubled, 1);
}

std::u16string american(std::u16string form) {
    if (const std::u16string_view* variant = variants().find(form)) return std::u16string(*variant);
    if (const Ending* ending = endingOf(form))
        form.replace(form.size() - ending->british.letters().size(),
                     ending->british.letters().size(), ending->american);
    else
        undoubleL(form);
    return form;
}

} // namespace

std::u16string normalForm(std::u16string_view word, std::string_view language) {
    const bool english = language == "en";
    std::u16string form;
    if (isAscii(word)) {
        form = word;
        for (char16_t& unit : form) {
            const bool capital = (unit >= u'A') & (unit <= u'Z'); // added without a branch
            unit = static_cast<char16_t>(unit + (capital ? u'a' - u'A' : 0));
        }
    } else {
        form = folded(word, english);
    }
    if (!english || isPlainlyNormal(form, keyOf(form), language)) return form;
    return american(std::move(form));
}

bool isPlainlyNormal(std::u16string_view word, const WordKey& key, std::string_view language) {
    return language == "en" && isOfSmallLetters(key) &&
           !hasVariantEnd(word.size(), lastLetters(key)) && variants().find(word, key) == nullptr;
}

std::u16string normalMark(std::u16string_view mark) {
    constexpr std::u16string_view quotes =
        u"\"'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u00B4";
    constexpr std::u16string_view dashes = u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    if (mark.size() == 1) {
        if (quotes.find(mark.front()) != std::u16string_view::npos) return u"\"";
        if (dashes.find(mark.front()) != std::u16string_view::npos) return u"-";
        if (mark.front() == u'\u2026') return u"...";
    }
    return std::u16string(mark);
}

} // namespace wireside
