// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_script.h"

#include "core/compare/word_alignment.h"
#include "core/compare/word_likeness.h"

#include <utility>

namespace wireside {
namespace {

using Script = std::vector<ScriptToken>;
constexpr auto none = WordAlignment::none;
// Writes the alignment down as edits.
class Writer {
public:
    Writer(const Script& left, const Script& right, const WordAlignment& alignment,
           std::size_t leftAt, std::size_t rightAt)
        : m_left(left),
          m_right(right),
          m_alignment(alignment),
          m_leftEnd(leftAt),
          m_rightEnd(rightAt) {}

    std::vector<Edit> run() {
        std::vector<std::size_t> pending; // left tokens of the current gap
        std::size_t right = 0;
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            if (m_alignment.partner[i] == none || m_alignment.moved[i]) {
                pending.push_back(i);
                continue;
            }
            const std::size_t j = m_alignment.partner[i];
            writeGap(pending, right, j);
            pending.clear();
            writePair(i, j);
            right = j + 1;
        }
        writeGap(pending, right, m_right.size());
        return std::move(m_edits);
    }

private:
    // What two edits side by side must have in common to be one.
    enum class Joint : std::uint8_t {
        None,
        Equal,   // the same words
        Rewrite, // words that only their place makes a pair: as one phrase they read better
    };
    static Joint jointOf(const ScriptToken& left, const ScriptToken& right) {
        switch (likeness(left, right)) {
        case WordLikeness::SameForm: return Joint::Equal;
        case WordLikeness::BothContent:
        case WordLikeness::None: return Joint::Rewrite;
        case WordLikeness::SameStem:
        case WordLikeness::AlikeForm:
        case WordLikeness::SameClass: return Joint::None;
        }
        return Joint::None;
    }

    void writePair(std::size_t i, std::size_t j) {
        const Joint joint = jointOf(m_left[i], m_right[j]);
        const bool goesOn =
            joint != Joint::None && joint == m_previousJoint && m_nextLeft == i && m_nextRight == j;
        if (goesOn) {
            m_edits.back().left.end = m_left[i].span.end;
            m_edits.back().right.end = m_right[j].span.end;
        } else {
            m_edits.push_back({joint == Joint::Equal ? EditOp::Equal : EditOp::Replace,
                               m_left[i].span, m_right[j].span});
        }
        m_previousJoint = joint;
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
            if (!m_alignment.rightTaken[j]) freeRights.push_back(j);
        const auto rights = runs(freeRights);
        std::size_t nextRight = 0;
        for (std::size_t k = 0; k < lefts.size();) {
            if (m_alignment.moved[lefts[k]]) {
                k = writeMove(lefts, k);
                continue;
            }
            const std::size_t begin = k;
            while (k < lefts.size() && !m_alignment.moved[lefts[k]]) ++k;
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
        if (!lefts.empty() || !rights.empty()) m_previousJoint = Joint::None;
    }

    std::size_t writeMove(const std::vector<std::size_t>& lefts, std::size_t k) {
        const std::size_t first = k;
        const auto goesOn = [&](std::size_t at) {
            return at < lefts.size() && m_alignment.moved[lefts[at]] &&
                   lefts[at] == lefts[at - 1] + 1 &&
                   m_alignment.partner[lefts[at]] == m_alignment.partner[lefts[at - 1]] + 1;
        };
        do ++k;
        while (goesOn(k));
        const std::size_t last = lefts[k - 1];
        m_edits.push_back({EditOp::Move,
                           {m_left[lefts[first]].span.begin, m_left[last].span.end},
                           {m_right[m_alignment.partner[lefts[first]]].span.begin,
                            m_right[m_alignment.partner[last]].span.end}});
        m_leftEnd = m_left[last].span.end;
        return k;
    }

    [[nodiscard]] TextSpan spanOf(const std::vector<std::size_t>& rights) const {
        return {m_right[rights.front()].span.begin, m_right[rights.back()].span.end};
    }

    const Script& m_left;
    const Script& m_right;
    const WordAlignment& m_alignment;
    std::vector<Edit> m_edits;
    Joint m_previousJoint = Joint::None;
    std::size_t m_nextLeft = 0;
    std::size_t m_nextRight = 0;
    std::size_t m_leftEnd;
    std::size_t m_rightEnd;
};

} // namespace

std::vector<Edit> wordScript(const Script& left, const Script& right, std::size_t leftAt,
                             std::size_t rightAt) {
    return Writer(left, right, alignWords(left, right), leftAt, rightAt).run();
}

} // namespace wireside
