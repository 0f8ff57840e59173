// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_alignment.h"

#include "core/compare/gap_alignment.h"

#include <algorithm>
#include <span>
#include <utility>

#include <dtl/dtl.hpp>

namespace wireside {
namespace {

using Script = std::vector<ScriptToken>;
constexpr auto none = WordAlignment::none;
// Beyond this many comparisons in the worst case a rewritten stretch is one replacement.
constexpr std::size_t mostComparisons = 9'000'000;
// Of the places that a word can have moved to, so many free ones are looked at.
constexpr std::size_t mostPlaces = 16;

class Aligner {
public:
    Aligner(const Script& left, const Script& right) : m_left(left), m_right(right) {
        m_out.partner.assign(left.size(), none);
        m_out.moved.assign(left.size(), false);
        m_out.rightTaken.assign(right.size(), false);
    }

    WordAlignment run() {
        alignContent(alignEnds({0, m_left.size(), 0, m_right.size()}));
        findMoves();
        for (const WordGap& gap : gaps())
            for (const auto& [i, j] : alignGap(m_left, m_right, alignEnds(gap), m_out)) pair(i, j);
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool mayPair(std::size_t i, std::size_t j) const {
        return m_out.partner[i] == none && !m_out.rightTaken[j] &&
               m_left[i].form == m_right[j].form;
    }

    void pair(std::size_t i, std::size_t j) {
        m_out.partner[i] = j;
        m_out.rightTaken[j] = true;
    }

    // Pairs what both sides of a gap begin and end with; gives what lies between.
    WordGap alignEnds(WordGap gap) {
        while (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd &&
               mayPair(gap.leftBegin, gap.rightBegin))
            pair(gap.leftBegin++, gap.rightBegin++);
        while (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd &&
               mayPair(gap.leftEnd - 1, gap.rightEnd - 1))
            pair(--gap.leftEnd, --gap.rightEnd);
        return gap;
    }

    // The longest common subsequence of the content words, by their stems.
    void alignContent(const WordGap& gap) {
        std::vector<std::size_t> lefts;
        std::vector<std::size_t> rights;
        std::vector<std::uint32_t> leftStems;
        std::vector<std::uint32_t> rightStems;
        lefts.reserve(gap.leftEnd - gap.leftBegin);
        leftStems.reserve(gap.leftEnd - gap.leftBegin);
        rights.reserve(gap.rightEnd - gap.rightBegin);
        rightStems.reserve(gap.rightEnd - gap.rightBegin);
        for (std::size_t i = gap.leftBegin; i < gap.leftEnd; ++i)
            if (isContent(m_left[i])) {
                lefts.push_back(i);
                leftStems.push_back(m_left[i].stem);
            }
        for (std::size_t j = gap.rightBegin; j < gap.rightEnd; ++j)
            if (isContent(m_right[j])) {
                rights.push_back(j);
                rightStems.push_back(m_right[j].stem);
            }
        if (lefts.empty() || rights.empty() || lefts.size() * rights.size() > mostComparisons)
            return;
        dtl::Diff<std::uint32_t, std::vector<std::uint32_t>> diff(leftStems, rightStems);
        diff.compose();
        for (const auto& [stem, info] : diff.getSes().getSequence())
            if (info.type == dtl::SES_COMMON)
                pair(lefts[static_cast<std::size_t>(info.beforeIdx - 1)],
                     rights[static_cast<std::size_t>(info.afterIdx - 1)]);
    }

    // The stretches between ordered pairs that have something on both sides.
    [[nodiscard]] std::vector<WordGap> gaps() const {
        std::vector<WordGap> out;
        WordGap gap;
        for (std::size_t i = 0; i <= m_left.size(); ++i) {
            const bool atEnd = i == m_left.size();
            if (!atEnd && (m_out.partner[i] == none || m_out.moved[i])) continue;
            gap.leftEnd = i;
            gap.rightEnd = atEnd ? m_right.size() : m_out.partner[i];
            if (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd) out.push_back(gap);
            if (!atEnd) gap = {i + 1, 0, m_out.partner[i] + 1, 0};
        }
        return out;
    }

    // Where a content word on the right has no partner yet.
    struct FreePlace {
        std::uint32_t form = 0;
        std::size_t place = 0;
        std::size_t takenBefore = 0; // in the first of a form: so many of its places are taken
    };
    using FreePlaces = std::vector<FreePlace>;

    // By form, then place.
    [[nodiscard]] FreePlaces freePlaces() const {
        FreePlaces places;
        for (std::size_t j = 0; j < m_right.size(); ++j)
            if (!m_out.rightTaken[j] && isContent(m_right[j]))
                places.push_back({m_right[j].form, j, 0});
        std::ranges::sort(places, {},
                          [](const FreePlace& free) { return std::pair(free.form, free.place); });
        return places;
    }

    // The same words at another place: the longest run through each free content word.
    void findMoves() {
        FreePlaces places = freePlaces();
        if (places.empty()) return;
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            if (m_out.partner[i] != none || !isContent(m_left[i])) continue;
            const std::uint32_t form = m_left[i].form;
            const std::span own(std::ranges::lower_bound(places, form, {}, &FreePlace::form),
                                std::ranges::upper_bound(places, form, {}, &FreePlace::form));
            if (own.empty()) continue;
            std::size_t& taken = own.front().takenBefore;
            while (taken < own.size() && m_out.rightTaken[own[taken].place]) ++taken;
            Run best;
            for (std::size_t k = taken; k < std::min(own.size(), taken + mostPlaces); ++k)
                if (const Run run = runThrough(i, own[k].place); run.length > best.length)
                    best = run;
            for (std::size_t k = 0; k < best.length; ++k) {
                pair(best.left + k, best.right + k);
                m_out.moved[best.left + k] = true;
            }
        }
    }

    struct Run {
        std::size_t left = 0;
        std::size_t right = 0;
        std::size_t length = 0;
    };
    // The longest run of the same free words through a pair of places; it neither begins nor ends with a mark.
    [[nodiscard]] Run runThrough(std::size_t i, std::size_t j) const {
        if (!mayPair(i, j)) return {};
        std::size_t before = 0;
        while (before < i && before < j && mayPair(i - before - 1, j - before - 1)) ++before;
        std::size_t after = 1;
        while (i + after < m_left.size() && j + after < m_right.size() &&
               mayPair(i + after, j + after))
            ++after;
        while (before > 0 && !isWord(m_left[i - before].kind)) --before;
        while (after > 1 && !isWord(m_left[i + after - 1].kind)) --after;
        return {i - before, j - before, before + after};
    }

    const Script& m_left;
    const Script& m_right;
    WordAlignment m_out;
};

} // namespace

bool isContent(const ScriptToken& token) {
    return token.kind == TokenClass::Content || token.kind == TokenClass::Number;
}

WordAlignment alignWords(const Script& left, const Script& right) {
    return Aligner(left, right).run();
}

} // namespace wireside
