// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/common_subsequence.h"
#include "core/compare/comparison.h"
#include "core/compare/linker.h"

#include <queue>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace wireside {
namespace {

// The newcomer's part that is accounted for; below .3 it is chance. And what the similarity of the
// group, weighted Dice and order together, must gain by it. Tuned on the split sentences of the seed
// reports and ArgRewrite, development splits, and of our own sample reports.
constexpr double leastPart = 0.3;
constexpr double leastGain = 0.03;
// A sentence that is contained in the partner, even in words that another one accounts for already.
constexpr double containedPart = 0.7;
constexpr double containedMass = 15;
// A group that is as alike as this, Dice and order together, is a copy: nothing is open for a newcomer.
constexpr double copySimilarity = 1.7;

// A sentence is split into a few others, not into dozens: those repeat a phrase.
constexpr std::size_t mostSentences = 6;

using Counts = std::unordered_map<std::uint32_t, std::uint32_t>;

Counts countsOf(const DocumentTerms& document, const std::vector<std::size_t>& sentences) {
    Counts counts;
    for (const std::size_t sentence : sentences)
        for (const Term& term : document.bag(sentence)) counts[term.stem] += term.count;
    return counts;
}

// A sentence that could join a group.
struct Proposal {
    double part = 0; // of the newcomer's mass that the other side accounts for
    std::size_t group = 0;
    Side side = Side::Left;
    std::size_t newcomer = 0;
};

// Best first; of equals the one that comes first in the reports, whichever side is called left.
struct IsWorse {
    bool operator()(const Proposal& a, const Proposal& b) const {
        if (a.part != b.part) return a.part < b.part;
        return a.newcomer > b.newcomer;
    }
};

class Attacher {
public:
    Attacher(std::vector<SentenceGroup>& groups, const SentenceTerms& terms)
        : m_groups(groups),
          m_terms(terms),
          m_taken{std::vector<bool>(terms.left.sentences(), false),
                  std::vector<bool>(terms.right.sentences(), false)} {
        for (const SentenceGroup& group : groups)
            for (const Side side : {Side::Left, Side::Right})
                for (const std::size_t sentence : on(group, side)) taken(side)[sentence] = true;
    }

    void run() {
        for (std::size_t g = 0; g < m_groups.size(); ++g) propose(g);
        while (!m_proposals.empty()) {
            const Proposal best = m_proposals.top();
            m_proposals.pop();
            SentenceGroup& group = m_groups[best.group];
            std::vector<std::size_t>& many = on(group, best.side);
            // A group grows on one side only: 1:n or n:1.
            if (taken(best.side)[best.newcomer] || on(group, other(best.side)).size() > 1) continue;
            taken(best.side)[best.newcomer] = true;
            many.insert(best.newcomer < many.front() ? many.begin() : many.end(), best.newcomer);
            propose(best.group);
        }
    }

private:
    static std::vector<std::size_t>& on(SentenceGroup& group, Side side) {
        return side == Side::Left ? group.left : group.right;
    }
    static const std::vector<std::size_t>& on(const SentenceGroup& group, Side side) {
        return side == Side::Left ? group.left : group.right;
    }
    std::vector<bool>& taken(Side side) { return m_taken[side == Side::Left ? 0 : 1]; }
    [[nodiscard]] const DocumentTerms& terms(Side side) const {
        return side == Side::Left ? m_terms.left : m_terms.right;
    }

    void propose(std::size_t g) {
        for (const Side side : {Side::Left, Side::Right}) {
            const std::vector<std::size_t>& many = on(m_groups[g], side);
            if (on(m_groups[g], other(side)).size() > 1 || many.size() >= mostSentences) continue;
            if (many.front() > 0) propose(g, side, many.front() - 1);
            if (many.back() + 1 < terms(side).sentences()) propose(g, side, many.back() + 1);
        }
    }

    void propose(std::size_t g, Side side, std::size_t newcomer) {
        const std::vector<std::size_t>& many = on(m_groups[g], side);
        const DocumentTerms& document = terms(side);
        if (taken(side)[newcomer] || document.mass[newcomer] <= 0 ||
            document.family[newcomer] != document.family[many.front()])
            return;
        const std::vector<std::size_t>& one = on(m_groups[g], other(side));
        const Counts available = countsOf(terms(other(side)), one);
        const Counts used = countsOf(document, many);
        double matched = 0;
        double open = 0;
        for (const Term& term : document.bag(newcomer)) {
            const auto found = available.find(term.stem);
            if (found == available.end()) continue;
            const auto before = used.find(term.stem);
            const std::uint32_t left =
                before == used.end() ? found->second
                                     : found->second - std::min(found->second, before->second);
            matched += m_terms.weights[term.stem] * std::min(term.count, found->second);
            open += m_terms.weights[term.stem] * std::min(term.count, left);
        }
        const double mass = document.mass[newcomer];
        std::vector<std::size_t> grown = many;
        grown.insert(newcomer < many.front() ? grown.begin() : grown.end(), newcomer);
        const double before = similarity(side, many, one);
        const double gain = similarity(side, grown, one) - before;
        const bool grows = open / mass >= leastPart && gain >= leastGain;
        const bool contained =
            matched / mass >= containedPart && mass >= containedMass && before < copySimilarity;
        if (grows || contained)
            m_proposals.push({std::max(open, contained ? matched : 0) / mass, g, side, newcomer});
    }

    // Weighted Dice and order of two groups together, as for a pair of sentences.
    [[nodiscard]] double similarity(Side side, const std::vector<std::size_t>& many,
                                    const std::vector<std::size_t>& one) {
        const Counts left = countsOf(terms(side), many);
        const Counts right = countsOf(terms(other(side)), one);
        double matched = 0;
        for (const auto& [stem, count] : left)
            if (const auto found = right.find(stem); found != right.end())
                matched += m_terms.weights[stem] * std::min(count, found->second);
        double mass = 0;
        for (const std::size_t sentence : many) mass += terms(side).mass[sentence];
        for (const std::size_t sentence : one) mass += terms(other(side)).mass[sentence];
        return (mass > 0 ? 2 * matched / mass : 0) +
               order(wordsOf(terms(side), many), wordsOf(terms(other(side)), one));
    }

    static std::vector<std::uint32_t> wordsOf(const DocumentTerms& document,
                                              const std::vector<std::size_t>& sentences) {
        std::vector<std::uint32_t> words;
        for (const std::size_t s : sentences)
            words.insert(words.end(), document.words(s).begin(), document.words(s).end());
        return words;
    }

    // The part of the longer side's words that stand in the other in the same order.
    [[nodiscard]] double order(const std::vector<std::uint32_t>& left,
                               const std::vector<std::uint32_t>& right) {
        if (left.empty() || right.empty()) return 0;
        m_subsequence.setLeft(left);
        return static_cast<double>(m_subsequence.length(right)) /
               static_cast<double>(std::max(left.size(), right.size()));
    }

    std::vector<SentenceGroup>& m_groups;
    const SentenceTerms& m_terms;
    CommonSubsequence m_subsequence{m_terms.forms};
    std::array<std::vector<bool>, 2> m_taken;
    std::priority_queue<Proposal, std::vector<Proposal>, IsWorse> m_proposals;
};

} // namespace

void attachNeighbours(std::vector<SentenceGroup>& groups, const SentenceTerms& terms) {
    Attacher(groups, terms).run();
}

} // namespace wireside
