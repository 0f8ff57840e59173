// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/character_references.h"

#include "core/reading/html/named_characters.h"
#include "core/reading/html/page_parser.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>

namespace wireside {
namespace {

constexpr std::size_t longestReference = 16; // of those that are looked for: "&ZeroWidthSpace;"

constexpr std::uint32_t firstControl = 0x80;
// What Windows-1252 has from 0x80 on; where it has nothing, the control character.
constexpr std::array<char32_t, 32> windows1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::string utf8Of(char32_t character) {
    const auto unit = [](char32_t bits) { return static_cast<char>(bits); };
    if (character < 0x80) return {unit(character)};
    if (character < 0x800)
        return {unit(0xC0 | (character >> 6U)), unit(0x80 | (character & 0x3FU))};
    return {unit(0xE0 | (character >> 12U)), unit(0x80 | ((character >> 6U) & 0x3FU)),
            unit(0x80 | (character & 0x3FU))};
}

// Between "&#" and ";".
std::optional<char32_t> characterNumbered(std::string_view number) {
    const bool hexadecimal = number.starts_with('x') || number.starts_with('X');
    if (hexadecimal) number.remove_prefix(1);
    std::uint32_t value = 0;
    const char* const end = number.data() + number.size();
    const auto parsed = std::from_chars(number.data(), end, value, hexadecimal ? 16 : 10);
    if (parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
    if (value < firstControl || value - firstControl >= windows1252.size()) return std::nullopt;
    return windows1252.at(value - firstControl);
}

// Between "&" and ";".
std::optional<char32_t> characterOf(std::string_view reference) {
    if (reference.starts_with('#')) return characterNumbered(reference.substr(1));
    return characterNamed(reference);
}

} // namespace

std::string withoutReferences(std::string_view text) {
    if (text.find('&') == std::string_view::npos) return std::string(text);
    std::string page = "<p>"; // holds references, but no elements
    for (const char c : text) {
        if (c == '<')
            page += "&lt;";
        else
            page += c;
    }
    const auto tree = parsePage(page);
    std::string characters;
    for (std::size_t i = 0; tree && i < tree->nodes().size(); ++i) characters += tree->text(i);
    return characters;
}

std::optional<std::string> withPlainReferences(std::string_view page) {
    std::optional<std::string> plain;
    std::size_t copied = 0;
    for (std::size_t at = page.find('&'); at != std::string_view::npos;
         at = page.find('&', at + 1)) {
        const std::size_t end = page.substr(0, at + longestReference).find(';', at);
        if (end == std::string_view::npos) continue;
        const auto character = characterOf(page.substr(at + 1, end - at - 1));
        if (!character) continue;
        if (!plain) plain.emplace();
        plain->append(page.substr(copied, at - copied)) += utf8Of(*character);
        copied = end + 1;
    }
    if (plain) *plain += page.substr(copied);
    return plain;
}

} // namespace wireside
