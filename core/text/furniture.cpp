// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture.h"

#include "core/text/characters.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string>

#include <unicode/regex.h>
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

class Pattern {
public:
    explicit Pattern(const std::u16string& expression) {
        UErrorCode status = U_ZERO_ERROR;
        UParseError error;
        m_pattern.reset(icu::RegexPattern::compile(
            icu::UnicodeString(expression.data(), static_cast<std::int32_t>(expression.size())), 0,
            error, status));
    }

    // Where the pattern's first group begins (group 0 if it has none), and where the whole match ends; 0, 0 if
    // it is not found.
    struct Found {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] Found find(std::u16string_view text) const {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString subject(false, text.data(),
                                         static_cast<std::int32_t>(text.size()));
        const std::unique_ptr<icu::RegexMatcher> matcher(m_pattern->matcher(subject, status));
        if (U_FAILURE(status) || !matcher->find(status)) return {};
        const std::int32_t group = matcher->groupCount() > 0 ? 1 : 0;
        return {static_cast<std::size_t>(matcher->start(group, status)),
                static_cast<std::size_t>(matcher->end(status))};
    }
    [[nodiscard]] bool matches(std::u16string_view text) const { return find(text).end > 0; }

private:
    std::unique_ptr<const icu::RegexPattern> m_pattern;
};

// CITY, Country, Month 5 (Agency) — ; the place in capitals, or in any letters if an agency follows.
const Pattern& dateline() {
    static const Pattern pattern(
        u"^(?:\\p{Lu}[\\p{L}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{L}.'\u2019-]*){0,3}(?:, \\p{Lu}[\\p{L}. "
        u"]{1,30}?)?"
        u"(?:, \\p{Lu}[\\p{L}]{2,8}\\.? \\d{1,2})?\\s*\\(\\p{Lu}[\\p{L}0-9 "
        u".&/-]{1,40}\\)\\s*[\u2014\u2013-]{1,2}\\s+"
        u"|\\p{Lu}[\\p{Lu}.'\u2019-]{3,}(?:[ /][\\p{Lu}.'\u2019-]{2,}){0,3}(?:, \\p{Lu}[\\p{L}. "
        u"]{1,30}?)?"
        u"(?:, \\p{Lu}[\\p{L}]{2,8}\\.? "
        u"\\d{1,2})?\\s*[\u2014\u2013-]{1,2}\\s+(?=[\"'\u201C\u2018]?\\p{Lu}))");
    return pattern;
}

const Pattern& credit() {
    static const Pattern pattern(u"[.!?\u2026\"'\u201D\u2019)]\\s+([\u2014\u2013-]{1,2}\\s?\\p{Lu}["
                                 u"\\p{L}./&]*(?:[ /](?:and |with )?\\p{Lu}[\\p{L}./&]*){0,4}"
                                 u"|\\(\\p{Lu}[\\p{L}/&]*(?:[ /]\\p{Lu}[\\p{L}/&]*){0,3}\\))\\s*$");
    return pattern;
}

// The same where it has a line of its own.
const Pattern& creditLine() {
    static const Pattern pattern(
        u"^(?:[\u2014\u2013-]{1,2}\\s?\\p{Lu}[\\p{L}./&]*(?:[ /](?:and |with )?\\p{Lu}["
        u"\\p{L}./&]*){0,4}|\\(\\p{Lu}[\\p{L}/&]*(?:[ /]\\p{Lu}[\\p{L}/&]*){0,3}\\))$");
    return pattern;
}

// Updated: Tuesday, June 13, 2023, 9:15 am IST
std::u16string dateLineExpression() {
    const std::u16string label =
        u"(?i:(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| "
        u"at)?|date)\\s?:?\\s*)?";
    const std::u16string weekday =
        u"(?i:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? )?";
    const std::u16string month =
        u"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
        u"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    const std::u16string day = u"\\d{1,2}(?:st|nd|rd|th)?";
    const std::u16string year = u"(?:19|20)\\d\\d";
    const std::u16string date = u"(?:" + month + u" " + day + u",? " + year + u"|" + day + u" " +
                                month + u",? " + year + u"|" + year +
                                u"-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]" + year + u")";
    const std::u16string zone = u"(?:\\s?\\(?[A-Z]{1,4}(?:[+-]\\d[\\d:]*)?\\)?)?";
    const std::u16string time = u"(?:,?\\s*(?i:at |[|\u2013\u00B7T-])?\\s*\\d{1,2}[:.]\\d\\d"
                                u"(?::\\d\\d)?\\s?(?i:[ap]\\.?m\\.?)?" +
                                zone + u")?";
    return u"^" + label + weekday + date + time + u"$";
}

const Pattern& dateLine() {
    static const Pattern pattern(dateLineExpression());
    return pattern;
}

const Pattern& byline() {
    static const Pattern pattern(u"^(?:By|BY|Words by|Text by) \\p{Lu}[^!?:;]*[^!?:;.,]$");
    return pattern;
}

const Pattern& caption() {
    static const Pattern pattern(u"\\b(?:Photograph|Photo|Picture|Image|Illustration|Video|Graphic|"
                                 u"File photo)(?: credit)?\\s?"
                                 u"(?::|by\\b)|/(?:AFP|AP|Reuters|Pool|POOL|Getty)\\b|\\bGetty "
                                 u"Images\\b|\\bpic\\.twitter\\.com/\\w"
                                 u"|^[\u2014\u2013-]{1,2}\\s?[^()]{1,60} \\(@\\w{1,20}\\)");
    return pattern;
}

const Pattern& notice() {
    static const Pattern pattern(
        u"^\\((?:This|The|Reporting|Additional|Writing|Edited|Editing|With|Corrects|Updates|Adds|"
        u"Recasts|Refiles)\\b.*\\)\\.?$"
        u"|^(?:Additional reporting|Reporting by|Edited by|Editing by|With "
        u"(?:files|inputs|agencies)|Our standards:)"
        u"|\\b[Aa]ll rights reserved\\b|^\u00A9|^(?:ADVERTISEMENT|Advertisement)$|^(?:Read "
        u"more|READ MORE)\\b"
        u"|^(?:Also read|ALSO READ|Read also|READ ALSO|See also|SEE ALSO|RELATED|Related(?: "
        u"(?:article|story|stories|coverage|topic)s?)?)\\s?(?::|$)");
    return pattern;
}

// The tests below are cheap and true of everything that the pattern of the same name can match;
// few paragraphs pass one, and only for these a pattern is worth its start.

bool isDash(char16_t unit) { return unit == u'-' || unit == u'\u2013' || unit == u'\u2014'; }

// A dateline begins with a capital and ends in a dash with white space behind it.
bool canBeDateline(std::u16string_view text) {
    if (text.empty() || (text.front() < firstBeyondAscii && !isUpper(text.front()))) return false;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (isDash(text[i]) && isSpace(text[i + 1])) return true;
    return false;
}

// Before a credit stands white space, and it begins with a dash or a bracket.
bool canHaveCredit(std::u16string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if ((isDash(text[i + 1]) || text[i + 1] == u'(') && isSpace(text[i])) return true;
    return false;
}

bool beginsWithOneOf(std::u16string_view text, std::span<const std::u16string_view> begins) {
    return std::ranges::any_of(begins,
                               [&](std::u16string_view begin) { return text.starts_with(begin); });
}

bool canBeByline(std::u16string_view text) {
    static constexpr std::array<std::u16string_view, 4> begins{u"By ", u"BY ", u"Words by ",
                                                               u"Text by "};
    return beginsWithOneOf(text, begins);
}

bool canBeCaption(std::u16string_view text) {
    static constexpr std::array<std::u16string_view, 9> marks{
        u"Photo",      u"Picture",      u"Image", u"Illustration", u"Video", u"Graphic",
        u"File photo", u"Getty Images", u"/"};
    if (!text.empty() && isDash(text.front())) return true;
    for (std::size_t i = 0; i < text.size(); ++i)
        switch (text[i]) { // asked of every unit, so quicker than a search in `marks`
        case u'P':
        case u'I':
        case u'V':
        case u'G':
        case u'F':
        case u'/':
            if (beginsWithOneOf(text.substr(i), marks)) return true;
            break;
        default: break;
        }
    return false;
}

bool canBeNotice(std::u16string_view text) {
    static constexpr std::array<std::u16string_view, 20> begins{u"(",
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
                                                                u"READ MORE",
                                                                u"Related",
                                                                u"See also",
                                                                u"SEE ALSO"};
    // Of "All rights reserved" from a rare letter on, at which the search seldom has to stop.
    return beginsWithOneOf(text, begins) ||
           text.find(u"ghts reserved") != std::u16string_view::npos;
}

// Every date with a year has one.
bool hasCentury(std::u16string_view text) {
    return text.find(u"20") != std::u16string_view::npos ||
           text.find(u"19") != std::u16string_view::npos;
}

bool hasLower(std::u16string_view text) {
    return std::ranges::any_of(text, [](char16_t c) { return isLower(c); });
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
        if (end > at && (word.back() == u',' || word.back() == u'.' || letters(word) == 0))
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

bool isByline(std::u16string_view paragraph) {
    return paragraph.size() <= longestByline && canBeByline(paragraph) &&
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
    if (!hasLower(paragraph)) return true;
    std::size_t end = paragraph.size();
    constexpr std::u16string_view closers = u"\"'\u2019\u201D\u00BB)";
    while (end > 0 && closers.find(paragraph[end - 1]) != std::u16string_view::npos) --end;
    constexpr std::u16string_view stops = u".!?:;,\u2026\u3002\uFF01\uFF1F";
    return end > 0 && stops.find(paragraph[end - 1]) == std::u16string_view::npos;
}

} // namespace wireside
