// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/line_paragraphs.h"

#include "core/text/characters.h"
#include "core/text/decode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace wireside {
namespace {

// All tuned on pages of LibreOffice and Chromium, justified and ragged, in one and two columns.
constexpr double sameSize = 0.08;    // sizes of letters that differ by less are one
constexpr double leastIndent = 0.8;  // of a first line, in its size
constexpr double largerGap = 1.25;   // between paragraphs, in the usual distance of two lines
constexpr double shortLine = 0.6;    // of the column's width: ends a paragraph in any case
constexpr double spaceWidth = 0.25;  // in the size of the letters
constexpr double headingSize = 1.12; // in the size of the text
constexpr std::size_t longestHeading = 300; // units; longer texts in large letters are leads

// Units; what goes on longer is no word, and paragraphs grow by such runs in pages made to be slow.
constexpr std::size_t longestWord = 64;

// Of the first part of a compound; "re-" and "de-" also begin words that are written as one.
constexpr std::size_t shortestFirst = 4;

bool isHyphen(char16_t unit) { return unit == u'-' || unit == u'\u2010' || unit == u'\u00AD'; }

bool isWordUnit(char16_t unit) { return isLetter(unit) || isHyphen(unit); }

std::u16string_view lastWord(std::u16string_view text) {
    text = text.substr(text.size() - std::min(text.size(), longestWord));
    std::size_t begin = text.size();
    while (begin > 0 && isWordUnit(text[begin - 1])) --begin;
    return text.substr(begin);
}

std::u16string_view firstWord(std::u16string_view text) {
    text = text.substr(0, longestWord);
    const auto end = std::ranges::find_if_not(text, isWordUnit);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

bool oftenHyphenated(std::u16string_view lowerFirst) {
    static constexpr std::array<std::u16string_view, 20> firsts{
        u"all",  u"anti", u"cross", u"ex",   u"far",  u"first", u"full",
        u"half", u"high", u"ill",   u"left", u"long", u"low",   u"right",
        u"self", u"semi", u"short", u"so",   u"vice", u"well"};
    return std::ranges::find(firsts, lowerFirst) != firsts.end();
}

PrintedWords wordsOf(const std::vector<std::vector<PageLine>>& pages) {
    PrintedWords words;
    for (const auto& lines : pages)
        for (const PageLine& line : lines) {
            std::u16string_view rest = line.text;
            while (!rest.empty()) {
                const std::u16string_view word = firstWord(rest);
                if (word.size() > 1 && !isHyphen(word.back())) {
                    words.insert(toLower(word));
                    if (const auto hyphen = word.find(u'-'); hyphen != std::u16string_view::npos)
                        words.insert(toLower(word.substr(0, hyphen + 1)));
                }
                rest.remove_prefix(std::max<std::size_t>(1, word.size()));
            }
        }
    return words;
}

// Lines one below the other, in letters of one size: a column, or a part of one.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    double left = 0;
    double right = 0;
};

bool sameSizes(const PageLine& a, const PageLine& b) {
    return std::abs(a.fontSize - b.fontSize) <= sameSize * std::max(a.fontSize, b.fontSize);
}

bool isBelow(const PageLine& above, const PageLine& line) {
    return line.top > above.top && line.left < above.right && line.right > above.left;
}

struct PrintedParagraph {
    std::u16string text;
    std::optional<Role> role;
};

class Paragraphs {
public:
    explicit Paragraphs(std::vector<std::vector<PageLine>> pages) : m_words(wordsOf(pages)) {
        for (auto& page : pages) {
            std::vector<PageLine> lines = std::exchange(page, {});
            m_pageEnds.push_back(m_lines.size() + lines.size());
            std::ranges::move(lines, std::back_inserter(m_lines));
        }
        m_textSize = usualSize();
        findRuns();
        m_distance = usualDistance();
    }

    [[nodiscard]] Story all(const std::stop_token& stop) const {
        std::vector<PrintedParagraph> paragraphs;
        for (std::size_t run = 0; run < m_runs.size(); ++run)
            for (std::size_t i = m_runs[run].begin; i < m_runs[run].end; ++i) {
                if (stop.stop_requested()) return {};
                if (i == 0 || begins(run, i))
                    paragraphs.push_back({m_lines[i].text, roleOf(m_lines[i])});
                else
                    paragraphs.back().text =
                        joinDivided(std::move(paragraphs.back().text), m_lines[i].text, m_words);
            }
        markHeadline(paragraphs);
        Story story;
        for (PrintedParagraph& printed : paragraphs)
            story.push_back({toUtf8(std::exchange(printed.text, {})), printed.role});
        return story;
    }

private:
    // The size that most letters have.
    [[nodiscard]] double usualSize() const {
        std::map<long, std::size_t> letters; // by tenths of points
        for (const PageLine& line : m_lines)
            letters[std::lround(std::clamp(line.fontSize, 0.0, 1e6) * 10)] += line.text.size();
        if (letters.empty()) return 0;
        const auto most =
            std::ranges::max_element(letters, {}, [](const auto& size) { return size.second; });
        return static_cast<double>(most->first) / 10;
    }

    void findRuns() {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const PageLine& line = m_lines[i];
            const bool newPage = std::ranges::binary_search(m_pageEnds, i);
            if (i == 0 || newPage || !sameSizes(m_lines[i - 1], line) ||
                !isBelow(m_lines[i - 1], line))
                m_runs.push_back({i, i, line.left, line.right});
            Run& run = m_runs.back();
            run.end = i + 1;
            run.left = std::min(run.left, line.left);
            run.right = std::max(run.right, line.right);
        }
    }

    // From line to line in the text, in its size: the median.
    [[nodiscard]] double usualDistance() const {
        std::vector<double> distances;
        for (const Run& run : m_runs)
            for (std::size_t i = run.begin + 1; i < run.end; ++i)
                distances.push_back(distanceTo(i));
        if (distances.empty()) return 1;
        const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
        std::ranges::nth_element(distances, middle);
        return *middle;
    }

    [[nodiscard]] double distanceTo(std::size_t i) const {
        return (m_lines[i].bottom - m_lines[i - 1].bottom) / std::max(0.1, m_lines[i].fontSize);
    }

    // Whether a line begins a paragraph; it is not the first of all.
    [[nodiscard]] bool begins(std::size_t run, std::size_t i) const {
        const PageLine& before = m_lines[i - 1];
        const PageLine& line = m_lines[i];
        if (!sameSizes(before, line)) return true;
        const double indent = leastIndent * line.fontSize;
        if (i > m_runs[run].begin)
            return distanceTo(i) > largerGap * m_distance || line.left > before.left + indent ||
                   endsShort(m_runs[run], before, line);
        if (isLower(line.text.front())) return false;
        return line.left > m_runs[run].left + indent || endsShort(m_runs[run - 1], before, line);
    }

    // Whether the next line's first word had room on this one.
    [[nodiscard]] static bool endsShort(const Run& run, const PageLine& line,
                                        const PageLine& next) {
        const double room = run.right - line.right;
        if (room < next.firstWidth + spaceWidth * next.fontSize) return false;
        return endsSentence(line.text) ||
               line.right - run.left < shortLine * (run.right - run.left);
    }

    [[nodiscard]] static bool endsSentence(std::u16string_view text) {
        constexpr std::u16string_view ends = u".!?:\u2026";
        constexpr std::u16string_view behind = u"\"')]\u2019\u201D\u00BB";
        while (!text.empty() && behind.find(text.back()) != std::u16string_view::npos)
            text.remove_suffix(1);
        return !text.empty() && ends.find(text.back()) != std::u16string_view::npos;
    }

    [[nodiscard]] std::optional<Role> roleOf(const PageLine& line) const {
        if (line.fontSize < headingSize * m_textSize) return std::nullopt;
        return Role::Heading;
    }

    // The largest heading of the first page; what is too long for a heading is text.
    void markHeadline(std::vector<PrintedParagraph>& paragraphs) const {
        double largest = 0;
        const std::size_t firstPage = m_pageEnds.empty() ? 0 : m_pageEnds.front();
        for (std::size_t i = 0; i < firstPage; ++i)
            largest = std::max(largest, m_lines[i].fontSize);
        const auto line = std::ranges::find(m_lines, largest, &PageLine::fontSize);
        for (PrintedParagraph& paragraph : paragraphs)
            if (paragraph.text.size() > longestHeading) paragraph.role.reset();
        if (line == m_lines.end()) return;
        const auto headline =
            std::ranges::find_if(paragraphs, [&](const PrintedParagraph& paragraph) {
                return paragraph.role && paragraph.text.starts_with(line->text);
            });
        if (headline != paragraphs.end()) headline->role = Role::Headline;
    }

    PrintedWords m_words;
    std::vector<PageLine> m_lines; // of all pages
    std::vector<std::size_t> m_pageEnds;
    std::vector<Run> m_runs;
    double m_textSize = 0;
    double m_distance = 1;
};

} // namespace

std::u16string joinDivided(std::u16string line, std::u16string_view next,
                           const PrintedWords& known) {
    const bool divided = line.size() > 1 && !next.empty() && isHyphen(line.back()) &&
                         isLetter(line[line.size() - 2]);
    if (!divided) {
        line.append(u" ").append(next);
        return line; // moved, which what append() returns would not be
    }
    const bool soft = line.back() == u'\u00AD';
    std::u16string first = toLower(lastWord(line));
    const std::u16string second = toLower(firstWord(next));
    first.pop_back();
    bool joined = soft;
    if (!soft && isLower(next.front())) {
        joined = known.contains(first + second) ||
                 !(known.contains(first + u'-' + second) || oftenHyphenated(first) ||
                   (first.size() >= shortestFirst && known.contains(first + u'-')));
    }
    if (joined) line.pop_back();
    line.append(next);
    return line;
}

Story paragraphsOf(std::vector<std::vector<PageLine>> pages, const std::stop_token& stop) {
    return Paragraphs(std::move(pages)).all(stop);
}

} // namespace wireside
