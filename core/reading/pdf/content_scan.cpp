// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/content_scan.h"

namespace wireside {
namespace {

constexpr std::size_t mostNames = 10'000; // of what a page draws; maps have some hundred
// Of a content with pictures in it, which cannot be told from what follows, so much counts as letters.
constexpr std::size_t bytesForLetter = 4;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c) {
    constexpr std::string_view delimiters = "()<>[]{}/%";
    return delimiters.find(c) != std::string_view::npos;
}

std::optional<int> figure(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return std::nullopt;
}

// "Logo#31" is Logo1.
std::string unescaped(const std::string& name) {
    if (name.find('#') == std::string::npos) return name;
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto high = i + 2 < name.size() ? figure(name[i + 1]) : std::nullopt;
        const auto low = i + 2 < name.size() ? figure(name[i + 2]) : std::nullopt;
        if (name[i] == '#' && high && low) {
            out += static_cast<char>(*high * 16 + *low);
            i += 2;
        } else {
            out += name[i];
        }
    }
    return out;
}

std::optional<Drawing> drawingOf(std::string_view word) {
    if (word == "Do") return Drawing::Form;
    if (word == "gs") return Drawing::State;
    if (word == "BDC" || word == "DP") return Drawing::Marked;
    return std::nullopt;
}

bool isOperator(std::string_view word) {
    const char c = word.empty() ? '\0' : word.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
}

} // namespace

void ContentScan::add(std::string_view piece) {
    m_content.bytes += piece.size();
    for (const char c : piece) add(c);
}

const Content& ContentScan::take() {
    if (m_state == State::Word || m_state == State::Name) {
        endWord();
        m_state = State::Between;
    }
    m_content.letters += m_digits / 2 + m_pictureBytes / bytesForLetter;
    m_digits = 0;
    m_pictureBytes = 0;
    return m_content;
}

void ContentScan::add(char c) {
    if (m_hasPictures) ++m_pictureBytes;
    switch (m_state) {
    case State::Between: between(c); return;
    case State::Word:
    case State::Name:
        if (isSpace(c) || isDelimiter(c)) {
            endWord();
            m_state = State::Between;
            between(c);
        } else {
            m_word += c;
        }
        return;
    case State::String:
        if (c == '\\') m_state = State::Escape;
        if (c == '(') ++m_nesting;
        if (c == ')' && --m_nesting == 0)
            m_state = State::Between;
        else
            ++m_content.letters;
        return;
    case State::Escape: m_state = State::String; return;
    case State::Hex:
        if (c == '>')
            m_state = State::Between;
        else if (c == '<')
            m_state = State::Between; // "<<": a dictionary
        else
            ++m_digits;
        return;
    case State::Comment:
        if (c == '\n' || c == '\r') m_state = State::Between;
        return;
    }
}

void ContentScan::between(char c) {
    // Behind a picture a bracket may be one of its bytes: it must not hide what follows.
    if (isSpace(c) || (m_hasPictures && c != '/' && isDelimiter(c))) return;
    m_word.clear();
    switch (c) {
    case '(':
        m_nesting = 1;
        m_state = State::String;
        return;
    case '<': m_state = State::Hex; return;
    case '%': m_state = State::Comment; return;
    case '/': m_state = State::Name; return;
    default: break;
    }
    if (isDelimiter(c)) return;
    m_word += c;
    m_state = State::Word;
}

void ContentScan::endWord() {
    if (m_state == State::Name) {
        m_name = unescaped(m_word);
    } else if (isOperator(m_word)) {
        if (const auto drawing = drawingOf(m_word); drawing && m_name) {
            ++m_content.uses[{*drawing, *m_name}];
            if (m_content.uses.size() > mostNames) {
                m_content.tooManyNames = true;
                m_content.uses.clear();
            }
        }
        if (m_word == "ID") m_hasPictures = true;
        m_name.reset();
    }
    m_word.clear();
}

} // namespace wireside
