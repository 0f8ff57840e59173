// SPDX-License-Identifier: GPL-3.0-or-later
//
// An RTF file as a sequence of tokens.
//
//     RtfTokens tokens("{\\b1 Rain}");
//     tokens.next()     // GroupBegin
//     tokens.next()     // Word, name "b", parameter 1
//     tokens.next()     // Text "Rain"
//     tokens.next()     // GroupEnd, then nothing
//
// The data behind \bin is left out. Whatever the bytes are, every call but the last moves on; all
// calls together are linear in them. The tokens look into the bytes, which must outlive them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace wireside {

struct RtfToken {
    enum class Kind : std::uint8_t {
        GroupBegin,
        GroupEnd,
        Word,   // \name, \name12
        Symbol, // \~: one character that is no letter; name is it
        Byte,   // \'e9: parameter is it
        Text,   // name is it: no line ends, as they mean nothing
    };
    Kind kind = Kind::Text;
    std::string_view name;
    std::optional<int> parameter;

    bool operator==(const RtfToken&) const = default;
};

class RtfTokens {
public:
    explicit RtfTokens(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::optional<RtfToken> next();

private:
    [[nodiscard]] std::optional<RtfToken> control();
    [[nodiscard]] RtfToken word();
    [[nodiscard]] std::optional<int> number();

    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace wireside
