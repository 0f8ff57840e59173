// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviations.h"

#include "core/text/characters.h"
#include "core/text/word_map.h"

#include <algorithm>
#include <string>

#include <unicode/uchar.h>

namespace wireside {
namespace {

using Words = WordSet;

// Those that begin names are only written with a capital: "was seriously ill." and "the mass." end sentences,
// and so does "vet det." in Swedish.
const Words& beforeName() {
    static const Words words{
        u"adm",  u"amb", u"atty", u"brig", u"capt", u"cmdr", u"col",  u"comdr", u"cpl",  u"det",
        u"dr",   u"fr",  u"ft",   u"gen",  u"gov",  u"hon",  u"insp", u"lt",    u"maj",  u"messrs",
        u"mlle", u"mme", u"mr",   u"mrs",  u"ms",   u"mt",   u"mx",   u"pfc",   u"pres", u"prof",
        u"pvt",  u"rep", u"reps", u"rev",  u"sen",  u"sens", u"sgt",  u"st",    u"supt", u"treas"};
    return words;
}

// Within a sentence, whether capitalised or not.
const Words& neverEnd() {
    static const Words words{u"vs", u"v", u"cf", u"e.g", u"i.e", u"viz", u"approx"};
    return words;
}

const Words& beforeNumber() {
    static const Words words{u"no",   u"nos", u"n\u00B0", u"nr",  u"p",   u"pp",   u"fig",
                             u"figs", u"vol", u"ch",      u"sec", u"art", u"arts", u"eq",
                             u"ca",   u"c",   u"para",    u"ft",  u"col"}; // "6 ft. 2", a column
    return words;
}

// Of companies and places.
const Words& capitalisedMayEnd() {
    static const Words words{u"inc",  u"co",    u"corp", u"ltd", u"plc",  u"bros", u"jr",
                             u"sr",   u"ave",   u"blvd", u"rd",  u"univ", u"assn", u"esq",
                             u"mass", u"calif", u"conn", u"fla", u"ill",  u"penn", u"tenn",
                             u"wash", u"okla",  u"ariz", u"colo"};
    return words;
}

const Words& mayEnd() {
    static const Words words{u"etc", u"al", u"dept", u"est", u"ph.d", u"tel"};
    return words;
}

const Words& months() {
    static const Words words{u"jan",       u"feb",      u"mar",      u"apr",     u"jun",
                             u"jul",       u"aug",      u"sep",      u"sept",    u"oct",
                             u"nov",       u"dec",      u"may",      u"june",    u"july",
                             u"january",   u"february", u"march",    u"april",   u"august",
                             u"september", u"october",  u"november", u"december"};
    return words;
}

const Words& titles() {
    static const Words words{u"mr", u"mrs",    u"ms",  u"miss", u"mx",
                             u"dr", u"messrs", u"sir", u"dame"};
    return words;
}

// Letters with stops between them: u.s, a.m, ph.d.
bool isDotted(std::u16string_view word) {
    if (word.size() < 3 || word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i % 2 == 0 ? !isLetter(word[i]) : word[i] != u'.') return false;
    return true;
}

} // namespace

bool isMonth(std::u16string_view word) { return months().containsFolded(word); }

Abbreviation abbreviationOf(std::u16string_view word) {
    const std::u16string key = toLower(word);
    if (key == u"a.m" || key == u"p.m") return Abbreviation::Time;
    const bool capitalised = !word.empty() && isUpper(word.front());
    if (capitalised && beforeName().contains(key)) return Abbreviation::BeforeName;
    if (neverEnd().contains(key)) return Abbreviation::BeforeName;
    if (beforeNumber().contains(key)) return Abbreviation::BeforeNumber;
    // "may" and "march" as whole words end sentences; only the short forms of months take a stop.
    if (key.size() <= 4 && key != u"may" && key != u"june" && key != u"july" &&
        months().contains(key))
        return Abbreviation::Month;
    if (capitalised && capitalisedMayEnd().contains(key)) return Abbreviation::MayEnd;
    if (mayEnd().contains(key) || isDotted(key)) return Abbreviation::MayEnd;
    return Abbreviation::None;
}

bool isTitle(std::u16string_view word) { return titles().containsFolded(word); }

bool isTitle(std::u16string_view word, const WordKey& key) { return titles().contains(word, key); }

bool beginsSentences(std::u16string_view word) {
    static const Words words{
        u"a",       u"about",     u"according", u"after",     u"all",     u"also",    u"although",
        u"among",   u"an",        u"and",       u"another",   u"any",     u"as",      u"asked",
        u"at",      u"because",   u"before",    u"both",      u"but",     u"by",      u"did",
        u"do",      u"does",      u"during",    u"each",      u"earlier", u"even",    u"few",
        u"for",     u"from",      u"he",        u"her",       u"here",    u"his",     u"how",
        u"however", u"i",         u"if",        u"in",        u"is",      u"it",      u"its",
        u"last",    u"later",     u"many",      u"meanwhile", u"more",    u"most",    u"my",
        u"neither", u"no",        u"nobody",    u"none",      u"nor",     u"not",     u"now",
        u"of",      u"officials", u"on",        u"once",      u"one",     u"only",    u"or",
        u"other",   u"others",    u"our",       u"she",       u"since",   u"so",      u"some",
        u"still",   u"such",      u"that",      u"the",       u"their",   u"then",    u"there",
        u"these",   u"they",      u"this",      u"those",     u"though",  u"through", u"to",
        u"under",   u"until",     u"was",       u"we",        u"what",    u"when",    u"where",
        u"whether", u"which",     u"while",     u"who",       u"why",     u"will",    u"with",
        u"yet",     u"you",       u"your"};
    return words.containsFolded(word);
}

bool followsTime(std::u16string_view word) {
    static const Words words{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday",  u"saturday", u"sunday",
        u"mon",    u"tue",     u"tues",      u"wed",      u"thu",     u"thur",     u"thurs",
        u"fri",    u"sat",     u"sun",       u"gmt",      u"utc",     u"est",      u"edt",
        u"et",     u"pst",     u"pdt",       u"pt",       u"cst",     u"cdt",      u"cet",
        u"cest",   u"bst",     u"eastern",   u"central",  u"pacific", u"mountain", u"greenwich"};
    return words.containsFolded(word) || isMonth(word);
}

bool attributesSpeech(std::u16string_view word) {
    static const Words words{
        u"said",     u"says",    u"asked",    u"asks",     u"told",      u"tells",     u"added",
        u"adds",     u"wrote",   u"writes",   u"replied",  u"shouted",   u"cried",     u"warned",
        u"insisted", u"tweeted", u"wondered", u"answered", u"exclaimed", u"continued", u"joked"};
    return words.containsFolded(word);
}

} // namespace wireside
