// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_words.h"

#include "core/text/characters.h"

namespace wireside {
namespace {

// Whether what is one word up to `at`, a letter or a digit, goes on behind a mark: rules WB6, WB7,
// WB11 and WB12. A stop or an apostrophe stands between letters or between digits, a
// comma or a semicolon between digits.
bool goesOnBehindMark(std::u16string_view text, std::size_t at, std::size_t end) {
    if (at + 2 >= end) return false;
    const char16_t mark = text[at + 1];
    const bool digits = isDigit(text[at]) && isDigit(text[at + 2]);
    if (mark == u',' || mark == u';') return digits;
    const bool letters = isLetter(text[at]) && isLetter(text[at + 2]);
    return (digits || letters) &&
           (mark == u'.' || mark == u'\'' || mark == u'\u2018' || mark == u'\u2019');
}

bool isLetterOrDigit(char16_t unit) { return isLetter(unit) || isDigit(unit); }

} // namespace

bool isPlain(char16_t unit) {
    switch (unit) {
    case u'_':
    case u'@': return false; // these hold words together

    case u'\u2013':
    case u'\u2014':
    case u'\u2018':
    case u'\u2019':
    case u'\u201C':
    case u'\u201D':
    case u'\u2026': return true;
    default: return unit < firstBeyondAscii;
    }
}

void addPlainWords(std::u16string_view text, TextSpan stretch, std::vector<RawWord>& words) {
    for (std::size_t at = stretch.begin; at < stretch.end;) {
        const std::size_t begin = at++;
        if (!isLetterOrDigit(text[begin])) {
            words.push_back({{begin, at}, RawWord::Kind::Mark});
            continue;
        }
        for (;;) {
            if (at < stretch.end && isLetterOrDigit(text[at]))
                ++at;
            else if (goesOnBehindMark(text, at - 1, stretch.end))
                at += 2;
            else
                break;
        }
        // ICU goes by a word's last character: "5m" is letters, "G7" is figures.
        const auto kind = isDigit(text[at - 1]) ? RawWord::Kind::Digits : RawWord::Kind::Letters;
        words.push_back({{begin, at}, kind});
    }
}

} // namespace wireside
