// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/gap_alignment.h"

#include "core/compare/word_likeness.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace wireside {
namespace {

// A stretch with room for more pairs than this is rewritten as a whole.
constexpr std::size_t mostPairs = 40'000;

// What a pair is worth by itself; all tuned on Edinburgh++, development split.
constexpr double sameContent = 1.0;
constexpr double sameFunctionWord = 1.0;
constexpr double sameMark = 0.6;
constexpr double alikeWord = 0.9;
constexpr double otherWordOfClass = -0.05;
constexpr double otherMark = -0.1;
constexpr double otherContent = 0.15;
constexpr double unlikeWords = -0.5;
// What it gains by standing right behind another pair, or at an end of the gap.
constexpr double besidePair = 0.7;
constexpr double besideEnd = 0.5;
// What it costs, and what it costs more by the logarithm of how many pairs are possible.
constexpr double pairCost = 0.15;
constexpr double choiceCost = 0.10;

constexpr double impossible = -1e9;

double worthOf(const ScriptToken& left, const ScriptToken& right) {
    const bool content = isContent(left);
    const bool word = isWord(left.kind);
    switch (likeness(left, right)) {
    case WordLikeness::SameForm: return content ? sameContent : word ? sameFunctionWord : sameMark;
    case WordLikeness::SameStem: return sameContent;
    case WordLikeness::AlikeForm: return alikeWord;
    case WordLikeness::SameClass: return word ? otherWordOfClass : otherMark;
    case WordLikeness::BothContent: return otherContent;
    case WordLikeness::None: return word == isWord(right.kind) ? unlikeWords : impossible;
    }
    return impossible;
}

// The best alignment of the first i free tokens on the left and the first j on the right.
struct Cell {
    enum class Step : std::uint8_t { SkipLeft, SkipRight, Pair };

    double best = 0;
    double withPair = impossible; // the best that ends with the pair (i - 1, j - 1)
    Step step = Step::SkipLeft;
    bool pairFollowsPair = false;
};

class GapAligner {
public:
    GapAligner(const std::vector<ScriptToken>& left, const std::vector<ScriptToken>& right,
               const WordGap& gap, const WordAlignment& alignment)
        : m_left(left), m_right(right), m_gap(gap) {
        for (std::size_t i = gap.leftBegin; i < gap.leftEnd; ++i)
            if (alignment.partner[i] == WordAlignment::none) m_lefts.push_back(i);
        for (std::size_t j = gap.rightBegin; j < gap.rightEnd; ++j)
            if (!alignment.rightTaken[j]) m_rights.push_back(j);
    }

    std::vector<WordPair> run() {
        const std::size_t choices = m_lefts.size() * m_rights.size();
        if (choices == 0 || choices > mostPairs) return {};
        m_cost = pairCost + choiceCost * std::log(static_cast<double>(choices));
        m_cells.resize((m_lefts.size() + 1) * (m_rights.size() + 1));
        for (std::size_t i = 1; i <= m_lefts.size(); ++i)
            for (std::size_t j = 1; j <= m_rights.size(); ++j) fill(i, j);
        return traced();
    }

private:
    Cell& cell(std::size_t i, std::size_t j) { return m_cells[i * (m_rights.size() + 1) + j]; }

    void fill(std::size_t i, std::size_t j) {
        const std::size_t left = m_lefts[i - 1];
        const std::size_t right = m_rights[j - 1];
        const Cell& before = cell(i - 1, j - 1);
        Cell& own = cell(i, j);
        const bool first = left == m_gap.leftBegin && right == m_gap.rightBegin;
        const bool last = left + 1 == m_gap.leftEnd && right + 1 == m_gap.rightEnd;
        const bool beside =
            i > 1 && j > 1 && m_lefts[i - 2] + 1 == left && m_rights[j - 2] + 1 == right;
        const double alone = before.best + (first ? besideEnd : 0);
        const double following = beside ? before.withPair + besidePair : impossible;
        own.pairFollowsPair = following > alone;
        own.withPair = std::max(alone, following) + worthOf(m_left[left], m_right[right]) - m_cost +
                       (last ? besideEnd : 0);
        own.best = cell(i - 1, j).best;
        own.step = Cell::Step::SkipLeft;
        if (cell(i, j - 1).best > own.best) {
            own.best = cell(i, j - 1).best;
            own.step = Cell::Step::SkipRight;
        }
        if (own.withPair > own.best) {
            own.best = own.withPair;
            own.step = Cell::Step::Pair;
        }
    }

    std::vector<WordPair> traced() {
        std::vector<WordPair> pairs;
        bool paired = false; // the cell is known to end with its pair
        for (std::size_t i = m_lefts.size(), j = m_rights.size(); i > 0 && j > 0;) {
            const Cell& own = cell(i, j);
            if (paired || own.step == Cell::Step::Pair) {
                pairs.emplace_back(m_lefts[--i], m_rights[--j]);
                paired = own.pairFollowsPair;
            } else if (own.step == Cell::Step::SkipLeft) {
                --i;
            } else {
                --j;
            }
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    const std::vector<ScriptToken>& m_left;
    const std::vector<ScriptToken>& m_right;
    const WordGap& m_gap;
    std::vector<std::size_t> m_lefts; // free tokens
    std::vector<std::size_t> m_rights;
    double m_cost = 0;
    std::vector<Cell> m_cells;
};

} // namespace

std::vector<WordPair> alignGap(const std::vector<ScriptToken>& left,
                               const std::vector<ScriptToken>& right, const WordGap& gap,
                               const WordAlignment& alignment) {
    return GapAligner(left, right, gap, alignment).run();
}

} // namespace wireside
