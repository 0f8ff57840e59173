// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/furniture_patterns.h"

#include <cstdint>

namespace wireside {
namespace {

std::u16string monthExpression() {
    return u"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
           u"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
}

std::u16string yearExpression() { return u"(?:19|20)\\d\\d"; }

// Updated: Tuesday, June 13, 2023, 9:15 am IST
std::u16string dateLineExpression() {
    const std::u16string month = monthExpression();
    const std::u16string year = yearExpression();
    const std::u16string label =
        u"(?i:(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| "
        u"at)?|date)\\s?:?\\s*)?";
    const std::u16string weekday =
        u"(?i:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? )?";
    const std::u16string day = u"\\d{1,2}(?:st|nd|rd|th)?";
    const std::u16string date = u"(?:" + month + u" " + day + u",? " + year + u"|" + day + u" " +
                                month + u",? " + year + u"|" + year +
                                u"-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]" + year + u")";
    const std::u16string zone = u"(?:\\s?\\(?[A-Z]{1,4}(?:[+-]\\d[\\d:]*)?\\)?)?";
    const std::u16string time = u"(?:,?\\s*(?i:at |[|\u2013\u00B7T-])?\\s*\\d{1,2}[:.]\\d\\d"
                                u"(?::\\d\\d)?\\s?(?i:[ap]\\.?m\\.?)?" +
                                zone + u")?";
    return u"^" + label + weekday + date + time + u"$";
}

// CITY, Country, Month 5, 2026 (Agency) — ; the place in capitals, or in any letters if an agency follows.
std::u16string datelineExpression() {
    const std::u16string place = u"\\p{Lu}[\\p{L}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{L}.'\u2019-]*){0,3}";
    // "US – The" is no place, "NEW YORK – The" is one: a short word needs a longer one behind it.
    const std::u16string capitals =
        u"(?:\\p{Lu}[\\p{Lu}.'\u2019-]{3,}(?:[ /][\\p{Lu}.'\u2019-]{2,}){0,3}"
        u"|\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /][\\p{Lu}.'\u2019-]{2,}){0,2}[ "
        u"/]\\p{Lu}[\\p{Lu}.'\u2019-]{3,})";
    const std::u16string region = u"(?:, \\p{Lu}[\\p{L}. ]{1,30}?)?";
    const std::u16string withYear = u"(?:,? " + yearExpression() + u")?";
    const std::u16string date = u"(?:, (?:\\p{Lu}[\\p{L}]{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? "
                                u"\\p{Lu}[\\p{L}]{2,8}\\.?)" +
                                withYear + u")?";
    const std::u16string agency = u"\\(\\p{Lu}[\\p{L}0-9 .&/-]{1,40}\\)";
    // (dpa), (dpa/AFP): other words stand in such brackets, too, but then no sentence begins behind them.
    const std::u16string smallAgency = u"\\(\\p{Ll}{2,3}(?:[/-]\\p{L}{2,12}){0,3}\\)";
    const std::u16string begin = u"(?=[\"'\u201C\u2018\u201E\u00BB\u00AB]?[\\p{Lu}\\p{Nd}])";
    const std::u16string dash = u"\\s*[\u2014\u2013_-]{1,2}\\s+";
    const std::u16string bareDash = u"\\s*[\u2014\u2013-]{1,2}\\s+";
    // "LONDON, ENGLAND - MAY 05: Villagers wade home" is a picture's caption.
    const std::u16string notDated = u"(?!\\p{Lu}{3,9} \\d{1,2}[:,])";
    return u"^(?:(?:" + place + region + date + u"|" + monthExpression() + u" \\d{1,2}" + withYear +
           u")\\s*(?:" + agency + dash + u"|" + smallAgency + dash + begin + u")|" + capitals +
           region + date + bareDash + notDated + u"(?=[\"'\u201C\u2018]?\\p{Lu}))";
}

// What names a picture's owner. In a report's own sentences the same words and agencies occur, so they count
// at the paragraph's begin or, as a credit, at its end.
std::u16string captionExpression() {
    const std::u16string word =
        u"(?:Photograph|Photo|Picture|Image|Illustration|Video|Graphic|File photo|PHOTOGRAPH|PHOTO|"
        u"PICTURE|IMAGE|ILLUSTRATION|VIDEO|GRAPHIC|FILE PHOTO)(?: "
        u"(?i:credit))?\\s?(?::|(?i:by)\\b)";
    const std::u16string noSentenceEnd =
        u"(?:(?![\\p{Ll}\\d)][.!?\u2026][\"'\u201D\u2019)]*\\s)[\\s\\S]){0,100}$";
    const std::u16string agency = u"/(?:AFP|AP|Reuters|REUTERS|Pool|POOL|Getty|GETTY)\\b";
    const std::u16string name = u"\\p{Lu}[\\p{L}.'\u2019-]*";
    const std::u16string others = u"(?:(?:/| via | )\\p{Lu}\\p{L}*){0,4}";
    return u"^\\(?" + word + u"|\\b" + word + u"\\s?[@\\p{Lu}\\p{Nd}]" + noSentenceEnd + // words
           u"|\\b" + name + u" " + name + agency + others + u"$" + // Jane Doe/AFP
           u"|\\([^()/]{0,60} [^()/ ]{1,40}" + agency +
           u"[^()]{0,80}\\)\\.?$" // (Jane Doe/AFP)
           u"|\\(AP Photo/[^()]{1,80}\\)\\.?$"
           u"|(?:^|[.!?\u2026][\"'\u201D\u2019)]*\\s+|[/(|\u2013\u2014-]\\s?|\\bvia )Getty Images"
           u"(?:[^().]{0,40}\\)\\.?)?$"
           u"|\\bpic\\.twitter\\.com/\\w"
           u"|^[\u2014\u2013-]{1,2}\\s?[^()]{1,60} \\(@\\w{1,20}\\)";
}

} // namespace

Pattern::Pattern(const std::u16string& expression) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError error;
    m_pattern.reset(icu::RegexPattern::compile(
        icu::UnicodeString(expression.data(), static_cast<std::int32_t>(expression.size())), 0,
        error, status));
}

Pattern::Found Pattern::find(std::u16string_view text) const {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString subject(false, text.data(), static_cast<std::int32_t>(text.size()));
    const std::unique_ptr<icu::RegexMatcher> matcher(m_pattern->matcher(subject, status));
    if (U_FAILURE(status) || !matcher->find(status)) return {};
    const std::int32_t group = matcher->groupCount() > 0 ? 1 : 0;
    return {static_cast<std::size_t>(matcher->start(group, status)),
            static_cast<std::size_t>(matcher->end(status))};
}

const Pattern& dateline() {
    static const Pattern pattern(datelineExpression());
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

const Pattern& dateLine() {
    static const Pattern pattern(dateLineExpression());
    return pattern;
}

const Pattern& byline() {
    static const Pattern pattern(u"^(?:By|BY|Words by|Text by) \\p{Lu}[^!?:;]*[^!?:;.,]$");
    return pattern;
}

const Pattern& caption() {
    static const Pattern pattern(captionExpression());
    return pattern;
}

const Pattern& notice() {
    static const Pattern pattern(
        u"^\\((?:This|The|Reporting|Additional|Writing|Edited|Editing|With|Corrects|Updates|Adds|"
        u"Recasts|Refiles)\\b.*\\)\\.?$"
        u"|^(?:Additional reporting|Reporting by|Edited by|Editing by|With "
        u"(?:files|inputs|agencies)|Our standards:)"
        u"|\\b[Aa]ll rights reserved\\b|^\u00A9|^(?:ADVERTISEMENT|Advertisement)$|^(?:Read "
        u"more|Read More|READ MORE)\\b"
        u"|^(?:Also read|ALSO READ|Read also|READ ALSO|See also|SEE ALSO|RELATED|Related(?: "
        u"(?:article|story|stories|coverage|topic)s?)?)\\s?(?::|$)");
    return pattern;
}

} // namespace wireside
