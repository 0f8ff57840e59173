// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xml/xml_pieces.h"

#include "core/reading/html/page_encoding.h"
#include "core/reading/xml/xml_tree.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t pieceSize = 256 * 1024; // bytes; its tree takes about three times as much
// One element, as a table or a part that is filled in by a form, can be large; a report is not.
constexpr std::size_t largestPiece = std::size_t{32} * 1024 * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// Markup that is no tag, and what it ends with. What a document type declares is left out, too.
struct OtherMarkup {
    std::string_view begin;
    std::string_view end;
};
constexpr std::array<OtherMarkup, 4> others{
    {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ">"}}};

bool isUtf8Document(std::string_view begin) {
    if (begin.substr(0, 2).find('\0') != std::string_view::npos || begin.starts_with("\xFF\xFE") ||
        begin.starts_with("\xFE\xFF"))
        return false;
    const std::string declared = declaredEncoding(begin);
    return declared.empty() || declared == "utf-8" || declared == "utf8";
}

// Of "<w:p w:rsidR='1'>" and "</w:p>".
std::string_view nameIn(std::string_view tag) {
    tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
    return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

} // namespace

XmlPieces::XmlPieces(std::vector<std::string> path, Take take, std::stop_token stop)
    : m_path(std::move(path)), m_take(std::move(take)), m_stop(std::move(stop)) {}

Expected<void> XmlPieces::add(std::string_view block) {
    if (block.empty()) return {};
    if (m_encoding == Encoding::Unknown)
        m_encoding = isUtf8Document(block) ? Encoding::Utf8 : Encoding::Another;
    m_bytes += block;
    if (m_bytes.size() - m_begin > largestPiece)
        return tl::unexpected(
            Error{ErrorCode::TooLarge,
                  {},
                  "an element of more than " + std::to_string(largestPiece >> 20U) + " MB"});
    if (m_encoding == Encoding::Another) return {};
    if (m_passed == 0 && m_at == 0 && m_bytes.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
    return scan();
}

Expected<void> XmlPieces::end() {
    if (m_encoding == Encoding::Another) {
        auto decoded = decodePageToUtf8(m_bytes);
        if (!decoded) return tl::unexpected(decoded.error());
        if (decoded->decoded) m_bytes = *std::move(decoded->decoded);
    }
    if (auto scanned = scan(); !scanned) return scanned;
    if (m_depth > 0 || m_state != State::Text || !m_hasRoot)
        return tl::unexpected(Error{ErrorCode::Damaged, {}, "cut off"});
    return flush();
}

Expected<void> XmlPieces::scan() {
    while (m_at < m_bytes.size()) {
        if (m_stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        if (m_state == State::Text) {
            m_at = std::min(m_bytes.size(), m_bytes.find('<', m_at));
            if (!beginMarkup()) return {};
        } else if (m_state == State::Other) {
            const std::size_t end = m_bytes.find(m_endsWith, m_at);
            if (end == std::string::npos) {
                // The mark may have begun, but none of what is before it needs to be seen again.
                m_at = std::max(m_at, m_bytes.size() - std::min(m_bytes.size(), m_endsWith.size()));
                return {};
            }
            m_at = end + m_endsWith.size();
            m_state = State::Text;
        } else if (m_quote != '\0') {
            m_at = m_bytes.find(m_quote, m_at);
            if (m_at == std::string::npos) {
                m_at = m_bytes.size();
                return {};
            }
            ++m_at;
            m_quote = '\0';
        } else {
            m_at = std::min(m_bytes.size(), m_bytes.find_first_of("\"'>", m_at));
            if (m_at == m_bytes.size()) return {};
            const char c = m_bytes[m_at++];
            if (c != '>')
                m_quote = c;
            else if (auto ended = endTag(); !ended)
                return ended;
        }
    }
    return {};
}

// False while too little is there to tell what begins.
bool XmlPieces::beginMarkup() {
    const std::string_view here = std::string_view(m_bytes).substr(m_at);
    for (const OtherMarkup& other : others) {
        if (here.starts_with(other.begin)) {
            m_state = State::Other;
            m_endsWith = other.end;
            m_at += other.begin.size();
            return true;
        }
        if (other.begin.starts_with(here)) return false;
    }
    m_state = State::Tag;
    m_markup = m_at++;
    return true;
}

Expected<void> XmlPieces::endTag() {
    m_state = State::Text;
    const std::string_view tag = std::string_view(m_bytes).substr(m_markup, m_at - m_markup);
    if (auto done = tag.starts_with("</") ? closeElement(tag) : openElement(tag); !done)
        return done;
    return m_whole >= m_begin + pieceSize ? flush() : Expected<void>();
}

Expected<void> XmlPieces::openElement(std::string_view tag) {
    m_hasRoot = true;
    const bool closes = tag.ends_with("/>");
    const bool ofPath = m_depth == m_inside && m_inside < m_path.size() && !closes &&
                        nameIn(tag) == m_path[m_inside];
    if (ofPath) {
        if (auto flushed = flush(); !flushed) return flushed;
        ++m_inside;
        ++m_depth;
        dropUntil(m_at);
    } else if (!closes) {
        if (auto within = checkNesting(++m_depth); !within) return within;
    } else if (m_depth == m_inside) {
        m_whole = m_at;
    }
    return {};
}

Expected<void> XmlPieces::closeElement(std::string_view tag) {
    const bool ofPath = m_depth == m_inside;
    if (m_depth == 0 || (ofPath && nameIn(tag) != m_path[m_inside - 1]))
        return tl::unexpected(
            Error{ErrorCode::Damaged,
                  {},
                  "an end tag without a start at byte " + std::to_string(m_passed + m_markup)});
    --m_depth;
    if (!ofPath) {
        if (m_depth == m_inside) m_whole = m_at;
        return {};
    }
    if (auto flushed = flush(); !flushed) return flushed;
    --m_inside;
    dropUntil(m_at);
    return {};
}

// Hands on what is whole.
Expected<void> XmlPieces::flush() {
    if (m_whole <= m_begin) return {};
    const auto piece = parseXmlPiece(std::string_view(m_bytes).substr(m_begin, m_whole - m_begin),
                                     m_passed + m_begin);
    if (!piece) return tl::unexpected(piece.error());
    dropUntil(m_whole);
    return m_take(**piece, m_inside);
}

// What has been handed on, or the tag of an element of the path and what stands before it. The rest moves up only
// once it is the smaller part: a document that waited for its end is all there, and may have any number of such.
void XmlPieces::dropUntil(std::size_t begin) {
    m_begin = begin;
    if (m_begin < m_bytes.size() - m_begin) return;
    m_bytes.erase(0, m_begin);
    m_passed += m_begin;
    m_at -= m_begin;
    m_whole = 0;
    m_begin = 0;
}

} // namespace wireside
