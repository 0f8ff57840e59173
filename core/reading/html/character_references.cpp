// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/character_references.h"

#include "core/reading/html/named_characters.h"
#include "core/reading/html/page_parser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>
#include <vector>

#include <libxml/HTMLparser.h>

namespace wireside {
namespace {

constexpr std::size_t longestName = 14; // of those that are looked for: "ZeroWidthSpace"

constexpr unsigned firstOfLatin1 = 0xA0; // of its letters and signs
constexpr unsigned lastOfLatin1 = 0xFF;
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

std::optional<std::string> optionalUtf8(std::optional<char32_t> character) {
    return character ? std::optional(utf8Of(*character)) : std::nullopt;
}

// After "&#".
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

bool isNameUnit(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// What follows "&".
std::string_view nameAt(std::string_view text) {
    return text.substr(0, std::ranges::find_if_not(text, isNameUnit) - text.begin());
}

// In order. Those of Latin-1 and of what marks up itself were written without ";" before there was a standard.
std::vector<std::string_view> namesThatStandAlone() {
    std::vector<std::string_view> names{"quot", "amp", "lt", "gt"};
    for (unsigned value = firstOfLatin1; value <= lastOfLatin1; ++value)
        if (const htmlEntityDesc* entity = htmlEntityValueLookup(value))
            names.emplace_back(entity->name);
    std::ranges::sort(names);
    return names;
}

bool standsAlone(std::string_view name) {
    static const std::vector<std::string_view> names = namesThatStandAlone();
    return std::ranges::binary_search(names, name);
}

// None where the parser reads "&name" followed by `next` as browsers do.
std::optional<std::string> plainReference(std::string_view name, char next) {
    if (name.starts_with('#')) return optionalUtf8(characterNumbered(name.substr(1)));
    if (next == ';') return optionalUtf8(characterNamed(name));
    if (next == '=' || !standsAlone(name)) return std::nullopt; // "?a=1&copy=2" is an address
    return "&" + std::string(name) + ";";
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
        const std::string_view name = nameAt(page.substr(at + 1, longestName));
        const std::string_view rest = page.substr(at + 1 + name.size());
        const auto written = plainReference(name, rest.empty() ? '\0' : rest.front());
        if (!written) continue;
        if (!plain) plain.emplace();
        plain->append(page.substr(copied, at - copied)) += *written;
        copied = page.size() - rest.size() + (rest.starts_with(';') ? 1 : 0);
    }
    if (plain) *plain += page.substr(copied);
    return plain;
}

} // namespace wireside
