// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/document_title.h"

#include "core/text/characters.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <array>

namespace wireside {
namespace {

constexpr std::array<std::u16string_view, 8> begins{
    u"about:",   u"file:",     u"http://",           u"https://",
    u"untitled", u"unbenannt", u"microsoft word - ", u"powerpoint "};
constexpr std::array<std::u16string_view, 14> ends{u".doc", u".docx",  u".odt",  u".rtf",  u".txt",
                                                   u".pdf", u".htm",   u".html", u".indd", u".qxd",
                                                   u".qxp", u".pages", u".ps",   u".tex"};

} // namespace

std::u16string sensibleTitle(std::u16string_view title) {
    const TextSpan kept = trimmed(title, {0, title.size()});
    const std::u16string_view text = title.substr(kept.begin, kept.length());
    const std::u16string lower = toLower(text);
    const bool named =
        std::ranges::any_of(begins, [&](auto begin) { return lower.starts_with(begin); }) ||
        std::ranges::any_of(ends, [&](auto end) { return lower.ends_with(end); });
    return std::u16string(named ? std::u16string_view() : text);
}

} // namespace wireside
