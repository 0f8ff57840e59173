// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotations.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace wireside {
namespace {

constexpr char16_t apostrophe = u'\'';
constexpr char16_t curlyApostrophe = u'\u2019';

// What a mark that opens a quotation can be closed by.
struct Pair {
    char16_t open;
    std::u16string_view close;
};
constexpr std::array<Pair, 11> pairs{{
    {u'"', u"\""},
    {u'\u201C', u"\u201D"},       // as in English
    {u'\u201D', u"\u201D"},       // Swedish
    {u'\u201E', u"\u201C\u201D"}, // German, Polish
    {u'\u00AB', u"\u00BB"},       // French
    {u'\u00BB', u"\u00AB\u00BB"}, // Danish, German books, Finnish
    {u'\'', u"'"},
    {u'\u2018', u"\u2019"},
    {u'\u201A', u"\u2018\u2019"},
    {u'\u2039', u"\u203A"},
    {u'\u203A', u"\u2039"},
}};

const Pair* pairOf(char16_t mark) {
    const auto found = std::ranges::find(pairs, mark, &Pair::open);
    return found == pairs.end() ? nullptr : &*found;
}

// The quotation marks of a report, by token.
std::vector<std::size_t> marksOf(const Document& report) {
    std::vector<std::size_t> marks;
    for (std::size_t i = 0; i < report.tokens.size(); ++i)
        if (isQuotationMark(report, i)) marks.push_back(i);
    return marks;
}

// The quotations of one paragraph.
class Paragraph {
public:
    Paragraph(const Document& report, TextSpan span, std::span<const std::size_t> marks)
        : m_report(report), m_span(span), m_marks(marks) {}

    // `next` is the mark that the next paragraph begins with, if it does: a quotation that goes on opens
    // there again, and is closed only at its end.
    void write(std::optional<char16_t> next, std::vector<Quotation>& out) const {
        std::u16string unclosed; // marks that from here on open nothing
        for (std::size_t i = 0; i < m_marks.size();) {
            const auto open = writeClosed(i, unclosed, out);
            if (!open) return;
            if (next == mark(*open)) return add(m_marks[*open] + 1, endOfTokens(), out);
            unclosed += mark(*open);
            i = *open + 1;
        }
    }

private:
    // From the mark `i` on; gives the one that is still open at the end.
    std::optional<std::size_t> writeClosed(std::size_t i, std::u16string_view unclosed,
                                           std::vector<Quotation>& out) const {
        std::optional<std::size_t> open;
        for (; i < m_marks.size(); ++i) {
            if (open && closes(*open, i)) {
                add(m_marks[*open] + 1, m_marks[i], out);
                open = std::nullopt;
            } else if (opens(i) && unclosed.find(mark(i)) == std::u16string_view::npos &&
                       (!open || mark(i) == mark(*open))) {
                open = i; // a second one of the same: the first one has been left open
            }
        }
        return open;
    }

    void add(std::size_t first, std::size_t last, std::vector<Quotation>& out) const {
        if (first >= last) return;
        out.push_back(
            {{m_report.tokens[first].span.begin, m_report.tokens[last - 1].span.end}, first, last});
    }

    [[nodiscard]] std::size_t endOfTokens() const {
        std::size_t end = m_marks.back() + 1;
        while (end < m_report.tokens.size() && m_report.tokens[end].span.begin < m_span.end) ++end;
        return end;
    }
    [[nodiscard]] std::size_t at(std::size_t i) const {
        return m_report.tokens[m_marks[i]].span.begin;
    }
    [[nodiscard]] char16_t mark(std::size_t i) const { return m_report.text[at(i)]; }
    [[nodiscard]] char16_t before(std::size_t i) const {
        return at(i) > m_span.begin ? m_report.text[at(i) - 1] : u' ';
    }
    [[nodiscard]] char16_t after(std::size_t i) const {
        return at(i) + 1 < m_span.end ? m_report.text[at(i) + 1] : u' ';
    }

    [[nodiscard]] bool opens(std::size_t i) const {
        if (pairOf(mark(i)) == nullptr) return false;
        // These also close, and the single ones are apostrophes, too.
        const bool clear =
            std::u16string_view(u"\u201C\u201E\u00AB\u2018\u201A\u2039").find(mark(i)) !=
            std::u16string_view::npos;
        if (clear) return true;
        constexpr std::u16string_view openers = u"([{-\u2013\u2014\"\u201C\u2018\u00AB";
        const bool free =
            isSpace(before(i)) || openers.find(before(i)) != std::u16string_view::npos;
        if (!free || isSpace(after(i))) return false;
        return mark(i) != apostrophe || isLetter(after(i)) || pairOf(after(i)) != nullptr;
    }

    [[nodiscard]] bool closes(std::size_t open, std::size_t i) const {
        if (pairOf(mark(open))->close.find(mark(i)) == std::u16string_view::npos) return false;
        const bool single = mark(i) == apostrophe || mark(i) == curlyApostrophe;
        return !single || (!isLetter(after(i)) && !isPossessive(open, i));
    }

    // "the growers' union" inside a quotation in single marks, which is closed farther on.
    [[nodiscard]] bool isPossessive(std::size_t open, std::size_t i) const {
        if (toLower(before(i)) != u's' || !isSpace(after(i)) || !isLower(afterSpace(i)))
            return false;
        for (std::size_t later = i + 1; later < m_marks.size() && mark(later) != mark(open);
             ++later)
            if (mark(later) == mark(i) && !isLetter(after(later))) return true;
        return false;
    }
    [[nodiscard]] char16_t afterSpace(std::size_t i) const {
        return at(i) + 2 < m_span.end ? m_report.text[at(i) + 2] : u' ';
    }

    const Document& m_report;
    TextSpan m_span;
    std::span<const std::size_t> m_marks;
};

} // namespace

bool isQuotationMark(const Document& report, std::size_t token) {
    if (report.tokens[token].kind != TokenClass::Punctuation ||
        report.tokens[token].span.length() != 1)
        return false;
    const char16_t mark = report.text[report.tokens[token].span.begin];
    if (mark < firstBeyondAscii) return mark == u'"' || mark == apostrophe;
    return mark == curlyApostrophe || pairOf(mark) != nullptr;
}

std::vector<Quotation> findQuotations(const Document& report) {
    const std::vector<std::size_t> marks = marksOf(report);
    std::vector<Quotation> out;
    const auto begins = [&](std::size_t token, TextSpan paragraph) {
        return report.tokens[token].span.begin == paragraph.begin;
    };
    const auto markAt = [&](std::size_t mark) {
        return report.text[report.tokens[marks[mark]].span.begin];
    };
    std::size_t next = 0;
    for (std::size_t p = 0; p < report.paragraphs.size() && next < marks.size(); ++p) {
        const TextSpan span = report.paragraphs[p];
        const std::size_t first = next;
        while (next < marks.size() && report.tokens[marks[next]].span.begin < span.end) ++next;
        const bool goesOn = next < marks.size() && p + 1 < report.paragraphs.size() &&
                            begins(marks[next], report.paragraphs[p + 1]);
        Paragraph(report, span, std::span(marks).subspan(first, next - first))
            .write(goesOn ? std::optional(markAt(next)) : std::nullopt, out);
    }
    return out;
}

} // namespace wireside
