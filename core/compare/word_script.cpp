// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_script.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <unordered_map>

#include <dtl/dtl.hpp>

namespace wireside {
namespace {

using Script = std::vector<ScriptToken>;
constexpr auto none = static_cast<std::size_t>(-1);
// Beyond this many comparisons in the worst case a rewritten stretch is one replacement.
constexpr std::size_t mostComparisons = 9'000'000;
// In a gap of no more words than this, function words are too near to match by chance.
constexpr std::size_t smallGap = 6;
// Of the places that a word can have moved to, so many free ones are looked at.
constexpr std::size_t mostPlaces = 16;

bool isContent(const ScriptToken& token) {
    return token.kind == TokenClass::Content || token.kind == TokenClass::Number;
}

// Half-open ranges of token indices on either side.
struct Gap {
    std::size_t leftBegin = 0;
    std::size_t leftEnd = 0;
    std::size_t rightBegin = 0;
    std::size_t rightEnd = 0;
};

// Which tokens belong together. Ordered pairs never cross; moved ones may.
class Aligner {
public:
    Aligner(const Script& left, const Script& right)
        : m_left(left),
          m_right(right),
          m_partner(left.size(), none),
          m_rightTaken(right.size(), false),
          m_moved(left.size(), false) {}

    void run() {
        const Gap middle = alignEnds();
        alignContent(middle);
        for (const Gap& gap : gaps()) alignBetween(gap);
        findMoves();
    }

    [[nodiscard]] std::size_t partner(std::size_t left) const { return m_partner[left]; }
    [[nodiscard]] bool moved(std::size_t left) const { return m_moved[left]; }
    [[nodiscard]] bool rightTaken(std::size_t right) const { return m_rightTaken[right]; }

private:
    [[nodiscard]] bool sameForm(std::size_t i, std::size_t j) const {
        return m_left[i].form == m_right[j].form;
    }

    void pair(std::size_t i, std::size_t j) {
        m_partner[i] = j;
        m_rightTaken[j] = true;
    }

    // What both sides begin and end with; gives what lies between.
    Gap alignEnds() {
        Gap gap{0, m_left.size(), 0, m_right.size()};
        while (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd &&
               sameForm(gap.leftBegin, gap.rightBegin))
            pair(gap.leftBegin++, gap.rightBegin++);
        while (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd &&
               sameForm(gap.leftEnd - 1, gap.rightEnd - 1))
            pair(--gap.leftEnd, --gap.rightEnd);
        return gap;
    }

    // The longest common subsequence of some tokens by some key, as pairs of places in `lefts`, `rights`.
    template <typename Key>
    void alignOrdered(const std::vector<std::size_t>& lefts, const std::vector<std::size_t>& rights,
                      Key key, auto accept) {
        if (lefts.empty() || rights.empty() || lefts.size() * rights.size() > mostComparisons)
            return;
        std::vector<std::uint32_t> a;
        std::vector<std::uint32_t> b;
        for (const std::size_t i : lefts) a.push_back(key(m_left[i]));
        for (const std::size_t j : rights) b.push_back(key(m_right[j]));
        dtl::Diff<std::uint32_t, std::vector<std::uint32_t>> diff(a, b);
        diff.compose();
        for (const auto& [element, info] : diff.getSes().getSequence())
            if (info.type == dtl::SES_COMMON)
                accept(lefts[static_cast<std::size_t>(info.beforeIdx - 1)],
                       rights[static_cast<std::size_t>(info.afterIdx - 1)]);
    }

    void alignContent(const Gap& gap) {
        std::vector<std::size_t> lefts;
        std::vector<std::size_t> rights;
        for (std::size_t i = gap.leftBegin; i < gap.leftEnd; ++i)
            if (isContent(m_left[i])) lefts.push_back(i);
        for (std::size_t j = gap.rightBegin; j < gap.rightEnd; ++j)
            if (isContent(m_right[j])) rights.push_back(j);
        alignOrdered(
            lefts, rights, [](const ScriptToken& token) { return token.stem; },
            [this](std::size_t i, std::size_t j) { pair(i, j); });
    }

    // The stretches between ordered pairs that have something on both sides.
    [[nodiscard]] std::vector<Gap> gaps() const {
        std::vector<Gap> out;
        Gap gap;
        for (std::size_t i = 0; i <= m_left.size(); ++i) {
            if (i < m_left.size() && m_partner[i] == none) continue;
            gap.leftEnd = i;
            gap.rightEnd = i < m_left.size() ? m_partner[i] : m_right.size();
            if (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd) out.push_back(gap);
            if (i < m_left.size()) gap = {i + 1, 0, m_partner[i] + 1, 0};
        }
        return out;
    }

    // Function words and marks: those beside an aligned pair, run by run outwards; in a small gap all.
    void alignBetween(Gap gap) {
        while (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd &&
               sameForm(gap.leftBegin, gap.rightBegin))
            pair(gap.leftBegin++, gap.rightBegin++);
        while (gap.leftBegin < gap.leftEnd && gap.rightBegin < gap.rightEnd &&
               sameForm(gap.leftEnd - 1, gap.rightEnd - 1))
            pair(--gap.leftEnd, --gap.rightEnd);
        const std::size_t lefts = gap.leftEnd - gap.leftBegin;
        const std::size_t rights = gap.rightEnd - gap.rightBegin;
        if (lefts == 0 || rights == 0 || std::min(lefts, rights) > smallGap) return;
        std::vector<std::size_t> leftPlaces;
        std::vector<std::size_t> rightPlaces;
        for (std::size_t i = gap.leftBegin; i < gap.leftEnd; ++i) leftPlaces.push_back(i);
        for (std::size_t j = gap.rightBegin; j < gap.rightEnd; ++j) rightPlaces.push_back(j);
        alignOrdered(
            leftPlaces, rightPlaces, [](const ScriptToken& token) { return token.form; },
            [this](std::size_t i, std::size_t j) { pair(i, j); });
    }

    // The same words at another place: the longest runs first, each with a content word in it.
    void findMoves() {
        std::unordered_map<std::uint32_t, std::deque<std::size_t>> places;
        for (std::size_t j = 0; j < m_right.size(); ++j)
            if (!m_rightTaken[j] && isContent(m_right[j])) places[m_right[j].form].push_back(j);
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            if (m_partner[i] != none || !isContent(m_left[i])) continue;
            const auto found = places.find(m_left[i].form);
            if (found == places.end()) continue;
            std::deque<std::size_t>& free = found->second;
            while (!free.empty() && m_rightTaken[free.front()]) free.pop_front();
            Run best;
            for (std::size_t k = 0; k < std::min(free.size(), mostPlaces); ++k)
                if (const Run run = runAround(i, free[k]); run.length > best.length) best = run;
            for (std::size_t k = 0; k < best.length; ++k) {
                pair(best.left + k, best.right + k);
                m_moved[best.left + k] = true;
            }
        }
    }

    struct Run {
        std::size_t left = 0;
        std::size_t right = 0;
        std::size_t length = 0;
    };
    // The longest run of the same free words through a pair of places; it neither begins nor ends with a mark.
    [[nodiscard]] Run runAround(std::size_t i, std::size_t j) const {
        const auto free = [this](std::size_t a, std::size_t b) {
            return m_partner[a] == none && !m_rightTaken[b] && sameForm(a, b);
        };
        if (!free(i, j)) return {};
        std::size_t before = 0;
        while (before < i && before < j && free(i - before - 1, j - before - 1)) ++before;
        std::size_t after = 1;
        while (i + after < m_left.size() && j + after < m_right.size() &&
               free(i + after, j + after))
            ++after;
        while (before > 0 && !isWord(m_left[i - before].kind)) --before;
        while (after > 1 && !isWord(m_left[i + after - 1].kind)) --after;
        return {i - before, j - before, before + after};
    }

    const Script& m_left;
    const Script& m_right;
    std::vector<std::size_t> m_partner; // of each left token; `none` if it has none
    std::vector<bool> m_rightTaken;
    std::vector<bool> m_moved;
};

// Writes the alignment down as edits.
class Writer {
public:
    Writer(const Script& left, const Script& right, const Aligner& aligner, std::size_t leftAt,
           std::size_t rightAt)
        : m_left(left),
          m_right(right),
          m_aligner(aligner),
          m_leftEnd(leftAt),
          m_rightEnd(rightAt) {}

    std::vector<Edit> run() {
        std::vector<std::size_t> pending; // left tokens of the current gap
        std::size_t right = 0;
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            if (m_aligner.partner(i) == none || m_aligner.moved(i)) {
                pending.push_back(i);
                continue;
            }
            const std::size_t j = m_aligner.partner(i);
            writeGap(pending, right, j);
            pending.clear();
            writePair(i, j);
            right = j + 1;
        }
        writeGap(pending, right, m_right.size());
        return std::move(m_edits);
    }

private:
    void writePair(std::size_t i, std::size_t j) {
        const bool same = m_left[i].form == m_right[j].form;
        const bool goesOn = same && m_previousEqual && m_nextLeft == i && m_nextRight == j;
        if (goesOn) {
            m_edits.back().left.end = m_left[i].span.end;
            m_edits.back().right.end = m_right[j].span.end;
        } else {
            m_edits.push_back(
                {same ? EditOp::Equal : EditOp::Replace, m_left[i].span, m_right[j].span});
        }
        m_previousEqual = same;
        m_nextLeft = i + 1;
        m_nextRight = j + 1;
        m_leftEnd = m_left[i].span.end;
        m_rightEnd = m_right[j].span.end;
    }

    // Runs of neighbours that are free on their side; moved ones stand between them.
    static std::vector<std::vector<std::size_t>> runs(const std::vector<std::size_t>& places) {
        std::vector<std::vector<std::size_t>> out;
        for (const std::size_t place : places) {
            if (out.empty() || out.back().back() + 1 != place) out.emplace_back();
            out.back().push_back(place);
        }
        return out;
    }

    void writeGap(const std::vector<std::size_t>& lefts, std::size_t rightBegin,
                  std::size_t rightEnd) {
        std::vector<std::size_t> freeRights;
        for (std::size_t j = rightBegin; j < rightEnd; ++j)
            if (!m_aligner.rightTaken(j)) freeRights.push_back(j);
        const auto rights = runs(freeRights);
        std::size_t nextRight = 0;
        for (std::size_t k = 0; k < lefts.size();) {
            if (m_aligner.moved(lefts[k])) {
                k = writeMove(lefts, k);
                continue;
            }
            const std::size_t begin = k;
            while (k < lefts.size() && !m_aligner.moved(lefts[k])) ++k;
            const TextSpan left{m_left[lefts[begin]].span.begin, m_left[lefts[k - 1]].span.end};
            m_leftEnd = left.end;
            if (nextRight < rights.size()) {
                const TextSpan right = spanOf(rights[nextRight++]);
                m_edits.push_back({EditOp::Replace, left, right});
                m_rightEnd = right.end;
            } else {
                m_edits.push_back({EditOp::Delete, left, {m_rightEnd, m_rightEnd}});
            }
        }
        for (; nextRight < rights.size(); ++nextRight) {
            const TextSpan right = spanOf(rights[nextRight]);
            m_edits.push_back({EditOp::Insert, {m_leftEnd, m_leftEnd}, right});
            m_rightEnd = right.end;
        }
        m_previousEqual = m_previousEqual && lefts.empty() && rights.empty();
    }

    std::size_t writeMove(const std::vector<std::size_t>& lefts, std::size_t k) {
        const std::size_t first = k;
        const auto goesOn = [&](std::size_t at) {
            return at < lefts.size() && m_aligner.moved(lefts[at]) &&
                   lefts[at] == lefts[at - 1] + 1 &&
                   m_aligner.partner(lefts[at]) == m_aligner.partner(lefts[at - 1]) + 1;
        };
        do ++k;
        while (goesOn(k));
        const std::size_t last = lefts[k - 1];
        m_edits.push_back({EditOp::Move,
                           {m_left[lefts[first]].span.begin, m_left[last].span.end},
                           {m_right[m_aligner.partner(lefts[first])].span.begin,
                            m_right[m_aligner.partner(last)].span.end}});
        m_leftEnd = m_left[last].span.end;
        return k;
    }

    [[nodiscard]] TextSpan spanOf(const std::vector<std::size_t>& rights) const {
        return {m_right[rights.front()].span.begin, m_right[rights.back()].span.end};
    }

    const Script& m_left;
    const Script& m_right;
    const Aligner& m_aligner;
    std::vector<Edit> m_edits;
    bool m_previousEqual = false;
    std::size_t m_nextLeft = 0;
    std::size_t m_nextRight = 0;
    std::size_t m_leftEnd;
    std::size_t m_rightEnd;
};

} // namespace

std::vector<Edit> wordScript(const Script& left, const Script& right, std::size_t leftAt,
                             std::size_t rightAt) {
    Aligner aligner(left, right);
    aligner.run();
    return Writer(left, right, aligner, leftAt, rightAt).run();
}

} // namespace wireside
