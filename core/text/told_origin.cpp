// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/told_origin.h"

#include "core/text/furniture.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace wireside {
namespace {

constexpr std::size_t longestSource = 40; // longer, it is a remark

std::u16string_view trimmed(std::u16string_view text, std::u16string_view marks) {
    const std::size_t begin = text.find_first_not_of(marks);
    if (begin == std::u16string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

// "LINDEMOOR, Norrisk, May 6 (Transmere) —"
std::u16string_view inBrackets(std::u16string_view dateline) {
    const std::size_t end = dateline.rfind(u')');
    if (end == std::u16string_view::npos) return {};
    const std::size_t begin = dateline.rfind(u'(', end);
    if (begin == std::u16string_view::npos) return {};
    return trimmed(dateline.substr(begin + 1, end - begin - 1), u" ");
}

} // namespace

std::u16string toldByline(const Document& report) {
    const auto body = std::ranges::find(report.sentences, Role::Body, &Sentence::role);
    const auto byline = std::find_if(report.sentences.begin(), body, [](const Sentence& sentence) {
        return sentence.role == Role::Byline;
    });
    if (byline == body) return {};
    const std::u16string_view text = report.textOf(report.paragraphs[byline->paragraph]);
    return std::u16string(trimmed(text.substr(bylineBegin(text)), u" .,;:\n\r\t"));
}

std::u16string toldSource(const Document& report) {
    const auto named = [](std::u16string_view source) {
        return source.size() <= longestSource ? std::u16string(source) : std::u16string();
    };
    const auto dateline = std::ranges::find(report.sentences, Role::Dateline, &Sentence::role);
    if (dateline != report.sentences.end())
        if (const auto source = inBrackets(report.textOf(dateline->span)); !source.empty())
            return named(source);
    const auto credit =
        std::find_if(report.sentences.rbegin(), report.sentences.rend(),
                     [](const Sentence& sentence) { return sentence.role == Role::Credit; });
    if (credit == report.sentences.rend()) return {};
    return named(trimmed(report.textOf(credit->span), u" -\u2013\u2014().\n\r\t"));
}

} // namespace wireside
