// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include "core/text/characters.h"
#include "core/text/furniture_patterns.h"
#include "core/text/paragraphs.h"
#include "core/text/unit_search.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include <unicode/uchar.h>

namespace wireside {
namespace {

// Longer than any dateline or credit, so that a pattern never reads a whole book.
constexpr std::size_t longestDateline = 140;
constexpr std::size_t longestCredit = 70;
constexpr std::size_t longestByline = 160;
constexpr std::size_t longestCaption = 900;
constexpr std::size_t longestNotice = 600;
constexpr std::size_t longestDate = 90;
constexpr std::size_t longestHeading = 110;
constexpr std::size_t mostHeadingWords = 16;
// "NATO said" is no subhead: there must be two words, one of them longer than an acronym.
constexpr std::size_t fewestCapitals = 10;
constexpr std::size_t longestAcronym = 5;

// The tests below are cheap and true of everything that the pattern of the same name can match;
// few paragraphs pass one, and only for these a pattern is worth its start.

constexpr auto isDash = [](char16_t unit) {
    return unit == u'-' || unit == u'\u2013' || unit == u'\u2014';
};

// A dateline begins with a capital and ends in a dash, or AP's underscore, with white space behind it.
bool canBeDateline(std::u16string_view text) {
    if (text.empty() || (text.front() < firstBeyondAscii && !isUpper(text.front()))) return false;
    const auto isEnd = [](char16_t unit) { return isDash(unit) || unit == u'_'; };
    for (std::size_t i = findUnit(text, 0, isEnd); i + 1 < text.size();
         i = findUnit(text, i + 1, isEnd))
        if (isSpace(text[i + 1])) return true;
    return false;
}

// Before a credit stands white space, and it begins with a dash or a bracket.
bool canHaveCredit(std::u16string_view text) {
    const auto isBegin = [](char16_t unit) { return isDash(unit) || unit == u'('; };
    for (std::size_t i = findUnit(text, 1, isBegin); i < text.size();
         i = findUnit(text, i + 1, isBegin))
        if (isSpace(text[i - 1])) return true;
    return false;
}

bool beginsWithOneOf(std::u16string_view text, std::span<const std::u16string_view> begins) {
    return std::ranges::any_of(begins,
                               [&](std::u16string_view begin) { return text.starts_with(begin); });
}

bool canBeCaption(std::u16string_view text) {
    static constexpr std::array<std::u16string_view, 15> marks{
        u"Photo",        u"Picture",    u"Image",   u"Illustration", u"Video",
        u"Graphic",      u"File photo", u"PHOTO",   u"PICTURE",      u"IMAGE",
        u"ILLUSTRATION", u"VIDEO",      u"GRAPHIC", u"FILE PHOTO",   u"Getty Images"};
    static constexpr std::array<std::u16string_view, 8> agencies{
        u"AFP", u"AP", u"Reuters", u"REUTERS", u"Pool", u"POOL", u"Getty", u"GETTY"};
    if (!text.empty() && isDash(text.front())) return true;
    UnitBits begins; // more than the marks begin with, as what is but a range is found quickly
    begins.assign(text,
                  [](char16_t unit) { return (unit >= u'F' && unit <= u'V') || unit == u'/'; });
    for (std::size_t i = begins.next(0); i < text.size(); i = begins.next(i + 1)) switch (text[i]) {
        case u'P':
        case u'I':
        case u'V':
        case u'G':
        case u'F':
            if (beginsWithOneOf(text.substr(i), marks)) return true;
            break;
        case u'/':
            if (text.substr(0, i).ends_with(u".com") ||
                beginsWithOneOf(text.substr(i + 1), agencies))
                return true;
            break;
        default: break;
        }
    return false;
}

bool canBeNotice(std::u16string_view text) {
    static constexpr std::array<std::u16string_view, 21> begins{u"(",
                                                                u"Also read",
                                                                u"ALSO READ",
                                                                u"Read also",
                                                                u"READ ALSO",
                                                                u"RELATED",
                                                                u"Additional reporting",
                                                                u"Reporting by",
                                                                u"Edited by",
                                                                u"Editing by",
                                                                u"With ",
                                                                u"Our standards:",
                                                                u"\u00A9",
                                                                u"ADVERTISEMENT",
                                                                u"Advertisement",
                                                                u"Read more",
                                                                u"Read More",
                                                                u"READ MORE",
                                                                u"Related",
                                                                u"See also",
                                                                u"SEE ALSO"};
    if (beginsWithOneOf(text, begins)) return true;
    // The search seldom has to stop at a rare letter.
    constexpr std::u16string_view allRightsReserved = u"ghts reserved";
    constexpr std::size_t rare = allRightsReserved.find(u'v');
    const auto isRare = [](char16_t unit) { return unit == u'v'; };
    for (std::size_t i = findUnit(text, 0, isRare); i < text.size();
         i = findUnit(text, i + 1, isRare))
        if (i >= rare && text.substr(i - rare).starts_with(allRightsReserved)) return true;
    return false;
}

// Every date with a year has one.
bool hasCentury(std::u16string_view text) {
    return text.find(u"20") != std::u16string_view::npos ||
           text.find(u"19") != std::u16string_view::npos;
}

bool hasLower(std::u16string_view text) {
    return std::ranges::any_of(text, [](char16_t c) { return isLower(c); });
}

// Letters of scripts without small ones are no capitals.
bool isCapitals(std::u16string_view text) {
    return std::ranges::none_of(text, [](char16_t c) { return isLetter(c) && !isUpper(c); });
}

std::size_t letters(std::u16string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char16_t c) { return isLetter(c); }));
}

} // namespace

std::size_t datelineLength(std::u16string_view paragraph) {
    const std::u16string_view head = paragraph.substr(0, longestDateline);
    return canBeDateline(head) ? dateline().find(head).end : 0;
}

std::size_t capitalsLength(std::u16string_view paragraph) {
    std::size_t words = 0;
    std::size_t capitals = 0;
    std::size_t longest = 0;
    for (std::size_t at = 0; at < paragraph.size();) {
        std::size_t end = at;
        while (end < paragraph.size() && !isSpace(paragraph[end])) ++end;
        const std::u16string_view word = paragraph.substr(at, end - at);
        if (hasLower(word)) {
            // "THE CITY, May 5" and "NATO JETS are" go on; a new sentence begins with a capital.
            const bool begins =
                isUpper(word.front()) || word.front() == u'\u201C' || word.front() == u'"';
            return begins && words >= 2 && capitals >= fewestCapitals && longest > longestAcronym
                       ? at
                       : 0;
        }
        if (end > at &&
            (word.back() == u',' || word.back() == u'.' || letters(word) == 0 || !isCapitals(word)))
            return 0;
        ++words;
        capitals += letters(word);
        longest = std::max(longest, letters(word));
        at = end;
        while (at < paragraph.size() && isSpace(paragraph[at])) ++at;
        if (at > longestHeading) return 0;
    }
    return 0; // all of it is capitals: a heading of its own
}

std::size_t creditBegin(std::u16string_view paragraph) {
    const std::size_t from = paragraph.size() - std::min(paragraph.size(), longestCredit);
    const std::u16string_view tail = paragraph.substr(from);
    if (!canHaveCredit(tail)) return 0;
    const Pattern::Found found = credit().find(tail);
    return found.end > 0 ? from + found.begin : 0;
}

bool isCredit(std::u16string_view paragraph) {
    return !paragraph.empty() && paragraph.size() <= longestCredit &&
           (isDash(paragraph.front()) || paragraph.front() == u'(') &&
           creditLine().matches(paragraph);
}

bool isDateLine(std::u16string_view paragraph) {
    return paragraph.size() <= longestDate && hasCentury(paragraph) &&
           dateLine().matches(paragraph);
}

std::size_t bylineBegin(std::u16string_view paragraph) {
    static constexpr std::array<std::u16string_view, 4> begins{u"By ", u"BY ", u"Words by ",
                                                               u"Text by "};
    for (const std::u16string_view begin : begins)
        if (paragraph.starts_with(begin)) return begin.size();
    return 0;
}

bool isByline(std::u16string_view paragraph) {
    return paragraph.size() <= longestByline && bylineBegin(paragraph) > 0 &&
           byline().matches(paragraph);
}

bool isCaption(std::u16string_view paragraph) {
    return paragraph.size() <= longestCaption && canBeCaption(paragraph) &&
           caption().matches(paragraph);
}

bool isNotice(std::u16string_view paragraph) {
    return paragraph.size() <= longestNotice && canBeNotice(paragraph) &&
           notice().matches(paragraph);
}

bool isHeading(std::u16string_view paragraph) {
    if (paragraph.empty() || paragraph.size() > longestHeading || letters(paragraph) == 0)
        return false;
    const auto words = std::ranges::count_if(paragraph, [](char16_t c) { return c == u' '; }) + 1;
    if (static_cast<std::size_t>(words) > mostHeadingWords) return false;
    if (isCapitals(paragraph)) return true;
    std::size_t end = paragraph.size();
    constexpr std::u16string_view closers = u"\"'\u2019\u201D\u00BB)\u300D\u300F\uFF09";
    while (end > 0 && closers.find(paragraph[end - 1]) != std::u16string_view::npos) --end;
    // Behind those of Latin: of Chinese and Japanese, of Hindi, of Arabic and Urdu.
    constexpr std::u16string_view stops =
        u".!?:;,\u2026\u3002\uFF01\uFF1F\uFF1A\uFF1B\uFF0C\u3001\u0964\u061F\u060C\u061B\u06D4";
    return end > 0 && stops.find(paragraph[end - 1]) == std::u16string_view::npos;
}

} // namespace wireside
