// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/page_lines.h"

#include "core/text/characters.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

// In parts of the lesser height, tuned on pages of LibreOffice and Chromium: superscripts are on the
// line, the next line is not, however tightly it is set.
constexpr double leastOverlap = 0.5;
// How far a word may begin before the end of the one before it: kerning, italics.
constexpr double mostBackwards = 0.5;
// A wider gap parts words even where poppler saw two lines; in the size of the letters.
constexpr double leastSpace = 0.15;
constexpr double mostSizeOfMark = 0.8; // of the line's size, for a figure that points to a footnote

bool continues(const PageLine& line, const PageWord& word) {
    const double height = std::min(line.bottom - line.top, word.bottom - word.top);
    const double overlap = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
    return overlap > leastOverlap * height && word.left > line.right - mostBackwards * height;
}

bool isFigure(std::u16string_view text) { return std::ranges::all_of(text, isDigit); }

bool isFootnoteMark(const PageLine& line, const PageWord& word) {
    return !line.text.empty() && word.fontSize < mostSizeOfMark * line.fontSize &&
           word.bottom < line.bottom && isFigure(word.text);
}

class LineBuilder {
public:
    void add(const PageWord& word) {
        if (m_line.text.empty() || !continues(m_line, word))
            begin(word);
        else if (!m_space && isFigure(m_line.text) &&
                 m_line.fontSize < mostSizeOfMark * word.fontSize)
            m_line.text.clear(); // the footnote that is pointed to: its number sticks to it
        if (isFootnoteMark(m_line, word)) {
            m_space = m_space || word.spaceAfter;
            return;
        }
        const bool apart = m_space || word.left - m_line.right > leastSpace * word.fontSize;
        if (apart && !m_line.text.empty()) m_line.text += u' ';
        m_line.text += word.text;
        m_space = word.spaceAfter;
        m_line.right = std::max(m_line.right, word.right);
        m_line.top = std::min(m_line.top, word.top);
        m_line.bottom = std::max(m_line.bottom, word.bottom);
        m_lettersBySize[word.fontSize] += word.text.size();
        m_line.fontSize = std::ranges::max_element(m_lettersBySize, {}, [](const auto& size) {
                              return size.second;
                          })->first;
    }

    std::vector<PageLine> lines() {
        end();
        return std::move(m_lines);
    }

private:
    void begin(const PageWord& word) {
        end();
        m_line = {{},
                  word.left,
                  word.top,
                  word.right,
                  word.bottom,
                  word.fontSize,
                  word.right - word.left};
        m_lettersBySize.clear();
        m_space = false;
    }
    void end() {
        if (!m_line.text.empty()) m_lines.push_back(std::exchange(m_line, {}));
    }

    std::vector<PageLine> m_lines;
    PageLine m_line;
    std::map<double, std::size_t> m_lettersBySize;
    bool m_space = false;
};

} // namespace

std::vector<PageLine> linesOf(const std::vector<PageWord>& words) {
    LineBuilder builder;
    for (const PageWord& word : words)
        if (!word.text.empty()) builder.add(word);
    return builder.lines();
}

} // namespace wireside
