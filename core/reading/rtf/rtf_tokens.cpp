// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_tokens.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace wireside {
namespace {

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> hexByte(std::string_view digits) {
    int value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value, 16);
    if (digits.size() != 2 || error != std::errc() || stop != end || value < 0) return std::nullopt;
    return value;
}

} // namespace

std::optional<RtfToken> RtfTokens::next() {
    using Kind = RtfToken::Kind;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c == '\r' || c == '\n' || c == '\0') {
            ++m_at;
        } else if (c == '{' || c == '}') {
            ++m_at;
            return RtfToken{c == '{' ? Kind::GroupBegin : Kind::GroupEnd, {}, {}};
        } else if (c == '\\') {
            ++m_at;
            if (auto token = control()) return token;
        } else {
            constexpr std::string_view ends("{}\\\r\n\0", 6);
            const std::size_t end = std::min(m_bytes.size(), m_bytes.find_first_of(ends, m_at));
            const RtfToken text{Kind::Text, m_bytes.substr(m_at, end - m_at), {}};
            m_at = end;
            return text;
        }
    }
    return std::nullopt;
}

// Behind the backslash. Nothing for what is broken or has been left out.
std::optional<RtfToken> RtfTokens::control() {
    if (m_at >= m_bytes.size()) return std::nullopt;
    const char c = m_bytes[m_at];
    if (isAsciiLetter(c)) {
        const RtfToken token = word();
        if (token.name != "bin") return token;
        const std::size_t left = m_bytes.size() - m_at;
        m_at += std::min(left, static_cast<std::size_t>(std::max(0, token.parameter.value_or(0))));
        return std::nullopt;
    }
    if (c == '\'') {
        const auto byte = hexByte(m_bytes.substr(m_at + 1, 2));
        m_at += byte ? 3 : 1;
        if (!byte) return std::nullopt;
        return RtfToken{RtfToken::Kind::Byte, {}, byte};
    }
    const RtfToken symbol{RtfToken::Kind::Symbol, m_bytes.substr(m_at, 1), {}};
    ++m_at;
    // A line end behind the backslash ends the paragraph; it may be of two characters.
    if (c == '\r' && m_at < m_bytes.size() && m_bytes[m_at] == '\n') ++m_at;
    return symbol;
}

RtfToken RtfTokens::word() {
    const std::size_t begin = m_at;
    while (m_at < m_bytes.size() && isAsciiLetter(m_bytes[m_at])) ++m_at;
    RtfToken token{RtfToken::Kind::Word, m_bytes.substr(begin, m_at - begin), {}};
    token.parameter = number();
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') ++m_at; // it only parts word and text
    return token;
}

std::optional<int> RtfTokens::number() {
    std::size_t end = m_at;
    if (end < m_bytes.size() && m_bytes[end] == '-') ++end;
    const bool negative = end > m_at;
    const std::size_t digits = end;
    while (end < m_bytes.size() && isAsciiDigit(m_bytes[end])) ++end;
    if (end == digits) return std::nullopt;
    int value = 0;
    const auto result = std::from_chars(m_bytes.data() + m_at, m_bytes.data() + end, value);
    m_at = end;
    if (result.ec == std::errc::result_out_of_range)
        return negative ? std::numeric_limits<int>::min() : std::numeric_limits<int>::max();
    return value;
}

} // namespace wireside
