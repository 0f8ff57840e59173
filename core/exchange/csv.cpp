// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/text/characters.h"
#include "core/text/decode.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <vector>

#include <unicode/uchar.h>

namespace wireside {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view header =
    "number,kind,moved,score,probability,left_coverage,right_coverage,left_sentences,"
    "right_sentences,left_text,right_text";
constexpr std::string_view lineEnd = "\r\n";

// https://owasp.org/www-community/attacks/CSV_Injection; the wide forms count in Japanese programs.
constexpr std::u16string_view beginsFormula = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";

// Line breaks in a cell are allowed, but many programs that read CSV line by line trip over them;
// and NUL ends the text in some.
bool isBlank(char16_t unit) { return isSpace(unit) || u_iscntrl(unit) != 0; }

std::u16string inOneLine(std::u16string_view text) {
    std::u16string line;
    line.reserve(text.size());
    for (const char16_t unit : text) {
        if (!isBlank(unit))
            line += unit;
        else if (!line.empty() && line.back() != u' ')
            line += u' ';
    }
    if (!line.empty() && line.back() == u' ') line.pop_back();
    return line;
}

std::string quotedIfNeeded(std::string_view text) {
    if (text.find_first_of(",\"") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"') quoted += '"';
        quoted += character;
    }
    return quoted + '"';
}

// In every locale alike.
std::string figure(double value) {
    constexpr int decimals = 3;
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                            std::chars_format::fixed, decimals);
    return {digits.data(), end};
}

std::string numbersOf(const std::vector<std::size_t>& sentences) {
    std::string numbers;
    for (const std::size_t sentence : sentences) {
        if (!numbers.empty()) numbers += ' ';
        numbers += std::to_string(sentence + 1);
    }
    return numbers;
}

std::u16string textOf(const Document& report, const std::vector<std::size_t>& sentences) {
    std::u16string text;
    for (std::size_t index = 0; index < sentences.size(); ++index) {
        if (index > 0) text += sentences[index] == sentences[index - 1] + 1 ? u" " : u" […] ";
        text += report.textOf(report.sentences[sentences[index]].span);
    }
    return text;
}

} // namespace

std::string csvCell(std::u16string_view text) {
    std::u16string line = inOneLine(text);
    if (!line.empty() && beginsFormula.find(line.front()) != std::u16string_view::npos)
        line.insert(line.begin(), u'\'');
    return quotedIfNeeded(toUtf8(line));
}

std::string toCsv(const Comparison& comparison) {
    std::string csv;
    csv.append(byteOrderMark).append(header).append(lineEnd);
    for (std::size_t index = 0; index < comparison.links.size(); ++index) {
        const Link& link = comparison.links[index];
        const std::array cells{std::to_string(index + 1),
                               std::string(name(link.kind)),
                               std::string(link.moved ? "true" : "false"),
                               figure(link.score),
                               figure(link.probability),
                               figure(link.coverage.left),
                               figure(link.coverage.right),
                               numbersOf(link.left),
                               numbersOf(link.right),
                               csvCell(textOf(*comparison.left, link.left)),
                               csvCell(textOf(*comparison.right, link.right))};
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (cell > 0) csv += ',';
            csv += cells.at(cell);
        }
        csv += lineEnd;
    }
    return csv;
}

} // namespace wireside
