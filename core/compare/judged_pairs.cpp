// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/judged_pairs.h"

#include <algorithm>

namespace wireside {
namespace {

std::vector<std::size_t> allOf(const SentenceRange& range) {
    std::vector<std::size_t> sentences;
    for (std::size_t s = range.first; s < range.last; ++s) sentences.push_back(s);
    return sentences;
}

bool isGone(const SentenceGroup& group) { return group.left.empty() || group.right.empty(); }

} // namespace

JudgedPairs::JudgedPairs(const Document& left, const Document& right,
                         const std::vector<Judgement>& judgements)
    : m_isJudged(left.sentences.size(), false),
      m_isLinked{std::vector<bool>(left.sentences.size(), false),
                 std::vector<bool>(right.sentences.size(), false)} {
    for (const Judgement& judgement : judgements) {
        const Verdicts told{judgement.verdict, sentencesTouched(left, judgement.left),
                            sentencesTouched(right, judgement.right)};
        if (told.left.empty() || told.right.empty()) continue;
        for (std::size_t s = told.left.first; s < told.left.last; ++s) m_isJudged[s] = true;
        m_verdicts.push_back(told);
        if (told.verdict == Verdict::Linked) {
            link(told.left, told.right);
        } else {
            for (SentenceGroup& group : m_linked) part(group);
            std::erase_if(m_linked, isGone);
        }
    }
    for (const SentenceGroup& group : m_linked) {
        for (const std::size_t s : group.left) m_isLinked[0][s] = true;
        for (const std::size_t s : group.right) m_isLinked[1][s] = true;
    }
}

void JudgedPairs::link(const SentenceRange& left, const SentenceRange& right) {
    for (SentenceGroup& former : m_linked) {
        std::erase_if(former.left, [&](std::size_t s) { return left.contains(s); });
        std::erase_if(former.right, [&](std::size_t s) { return right.contains(s); });
    }
    std::erase_if(m_linked, isGone);
    m_linked.push_back({allOf(left), allOf(right), 1, true});
}

bool JudgedPairs::areApart(std::size_t left, std::size_t right) const {
    if (!m_isJudged[left]) return false;
    const auto last =
        std::find_if(m_verdicts.rbegin(), m_verdicts.rend(), [left, right](const Verdicts& told) {
            return told.left.contains(left) && told.right.contains(right);
        });
    return last != m_verdicts.rend() && last->verdict == Verdict::NotTheSame;
}

void JudgedPairs::part(SentenceGroup& group) const {
    const auto apartFromAll = [this](const SentenceGroup& of, Side side, std::size_t sentence) {
        return side == Side::Left
                   ? std::ranges::all_of(
                         of.right, [&](std::size_t other) { return areApart(sentence, other); })
                   : std::ranges::all_of(
                         of.left, [&](std::size_t other) { return areApart(other, sentence); });
    };
    const SentenceGroup whole = group;
    std::erase_if(group.left, [&](std::size_t s) { return apartFromAll(whole, Side::Left, s); });
    std::erase_if(group.right, [&](std::size_t s) { return apartFromAll(whole, Side::Right, s); });
    // Of several with several, some may be apart and others not: such a link can't stand.
    const bool stands = std::ranges::none_of(group.left, [&](std::size_t left) {
        return std::ranges::any_of(group.right,
                                   [&](std::size_t right) { return areApart(left, right); });
    });
    if (!stands) group.left.clear();
}

} // namespace wireside
