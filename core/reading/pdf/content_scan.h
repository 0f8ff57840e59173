// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page, or a form that pages draw, says to draw: how much, and by which names. Nothing is drawn.
//
//     ContentScan scan;
//     scan.add("BT (Rain) Tj ET /Logo Do");
//     scan.take().letters                          // 4
//     scan.take().uses.at({Drawing::Form, "Logo"})     // 1
//
// Content comes in pieces of any length, so a page that unpacks to gigabytes is never there as a whole. What
// could be either counts as more: this is to refuse pages, not to read them. Linear in the content.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace wireside {

// What a name in a content stands for, and which of the resources knows it.
enum class Drawing : std::uint8_t {
    Form,   // "Do": a form or a picture of the page's XObjects
    State,  // "gs": of ExtGState, which may have a mask that is drawn
    Marked, // "BDC", "DP": of Properties, which may have a text of its own
};

struct Content {
    std::size_t bytes = 0;
    std::size_t letters = 0; // at most, in the strings that are shown
    std::map<std::pair<Drawing, std::string>, std::size_t> uses;
    bool tooManyNames = false; // more than any page has: `uses` has not all of them

    // Written out for C++17 (drawing_costs.h).
    bool operator==(const Content& other) const {
        return bytes == other.bytes && letters == other.letters && uses == other.uses &&
               tooManyNames == other.tooManyNames;
    }
};

class ContentScan {
public:
    void add(std::string_view piece);
    // All that came so far.
    [[nodiscard]] const Content& take();

private:
    enum class State : std::uint8_t { Between, Word, Name, String, Escape, Hex, Comment };

    void add(char c);
    void between(char c);
    void endWord();

    Content m_content;
    State m_state = State::Between;
    std::string m_word;                // or name
    std::optional<std::string> m_name; // the last one before an operator
    std::size_t m_nesting = 0;         // of brackets in a string
    std::size_t m_digits = 0;          // of strings that are written in hexadecimal figures
    bool m_hasPictures = false;        // in the content itself: their bytes look like anything
    std::size_t m_pictureBytes = 0;
};

} // namespace wireside
