// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/extreme_texts.h"

#include <string>

namespace wireside {
namespace {

constexpr std::size_t kilobyte = 1024;
constexpr std::u16string_view refrain = u"The river rose again overnight. ";
constexpr std::size_t times = 10'000;

std::u16string repeated(std::u16string_view text, std::size_t units) {
    std::u16string out;
    while (out.size() < units) out += text;
    return out;
}

ReportPair twice(std::u16string_view text, std::size_t units) {
    return {repeated(text, units), repeated(text, units)};
}

ReportPair identicalSentences(std::size_t units) { return twice(refrain, units); }

// All of a report in one sentence: no stop and no line end in it.
std::u16string withoutStops(std::u16string text, std::size_t units) {
    for (char16_t& unit : text)
        if (unit == u'.' || unit == u'\n') unit = u' ';
    return text.substr(0, units);
}

ReportPair endlessSentence(std::size_t units) {
    const ReportPair pair = pseudoReports(units / 4);
    return {withoutStops(pair.original, units), withoutStops(pair.copy, units)};
}

ReportPair endlessSentenceOfTwoWords(std::size_t units) {
    return {repeated(u"river dam river river dam ", units),
            repeated(u"dam river dam dam dam river ", units)};
}

// Each stop could end the sentence, and none does.
ReportPair endlessTimes(std::size_t units) {
    return twice(u"Ferries leave the quay at 5 p.m. Monday and ", units);
}

ReportPair oneWordALine(std::size_t units) { return twice(u"river\nrose\nagain\n", units); }

ReportPair withoutLetters(std::size_t units) {
    return {repeated(u"* * * 12, 7-1/2! ... (3) \n\n", units), repeated(u"12; 3 -- ?! 4\n", units)};
}

ReportPair mixedScripts(std::size_t units) {
    return twice(u"\u0420\u0435\u043A\u0430 rose \u6CB3\u6C34\u4E0A\u6DA8\u3002 "
                 u"\u0627\u0644\u0646\u0647\u0631 \u0E19\u0E49\u0E33\u0E17\u0E48\u0E27\u0E21. ",
                 units);
}

ReportPair loneSurrogates(std::size_t units) {
    return twice(std::u16string{0xD800, u' ', 0xDC00, u'a', 0xD800, u'.', u' '}, units);
}

ReportPair zeros(std::size_t units) {
    return twice(std::u16string_view(u"It rained\0 all\0\0 night.\0 ", 25), units);
}

ReportPair combiningMarks(std::size_t units) {
    return {u'e' + repeated(u"\u0301\u0302", units), u'a' + repeated(u"\u0301", units)};
}

} // namespace

const std::vector<ExtremeTexts>& extremeTexts() {
    static const std::vector<ExtremeTexts> all{
        {"identical sentences", times * refrain.size(), identicalSentences},
        {"one sentence", 512 * kilobyte, endlessSentence},
        {"one sentence of two words", 512 * kilobyte, endlessSentenceOfTwoWords},
        {"one sentence full of stops", 512 * kilobyte, endlessTimes},
        {"one word a line", 512 * kilobyte, oneWordALine},
        {"no letters", 512 * kilobyte, withoutLetters},
        {"mixed scripts", 512 * kilobyte, mixedScripts},
        {"lone surrogates", 512 * kilobyte, loneSurrogates},
        {"U+0000", 512 * kilobyte, zeros},
        {"combining marks", 512 * kilobyte, combiningMarks}};
    return all;
}

} // namespace wireside
