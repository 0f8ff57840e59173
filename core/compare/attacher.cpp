// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/attacher.h"

#include "core/compare/comparison.h"
#include "core/compare/group_terms.h"

#include <queue>

#include <algorithm>
#include <array>

namespace wireside {
namespace {

// The newcomer's part that is accounted for; below it is chance. And what the similarity of the
// group, weighted Dice and order together, must gain by it. Tuned on the split sentences of the seed
// reports and ArgRewrite, development splits, and of our own sample reports.
constexpr double leastPart = 0.4;
constexpr double leastGain = 0.06;
// A sentence that is contained in the partner, even in words that another one accounts for already.
constexpr double containedPart = 0.85;
constexpr double containedMass = 15;
// A group that is as alike as this, Dice and order together, is a copy: nothing is open for a newcomer.
constexpr double copySimilarity = 1.7;

// A sentence is split into a few others, not into dozens: those repeat a phrase.
constexpr std::size_t mostSentences = 6;

// How often some sentences together have a stem.
std::uint32_t countIn(const DocumentTerms& document, const std::vector<std::size_t>& sentences,
                      std::uint32_t stem) {
    std::uint32_t count = 0;
    for (const std::size_t s : sentences) count += countIn(document.bag(s), stem);
    return count;
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
            many = grown(many, best.newcomer);
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
    static std::vector<std::size_t> grown(std::vector<std::size_t> many, std::size_t newcomer) {
        many.insert(newcomer < many.front() ? many.begin() : many.end(), newcomer);
        return many;
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
        const double mass = document.mass[newcomer];
        if (taken(side)[newcomer] || mass <= 0 ||
            document.family[newcomer] != document.family[many.front()])
            return;
        const DocumentTerms& others = terms(other(side));
        const std::vector<std::size_t>& partner = on(m_groups[g], other(side));
        double matched = 0; // by the other side
        double open = 0;    // by what the others of the group leave of it
        for (const Term& term : document.bag(newcomer)) {
            const std::uint32_t available = countIn(others, partner, term.stem);
            if (available == 0) continue;
            const std::uint32_t used = std::min(available, countIn(document, many, term.stem));
            matched += m_terms.weights[term.stem] * std::min(term.count, available);
            open += m_terms.weights[term.stem] * std::min(term.count, available - used);
        }
        const bool mayGrow = open >= leastPart * mass;
        const bool mayBeContained = matched >= containedPart * mass && mass >= containedMass;
        if (!mayGrow && !mayBeContained) return;
        const GroupTerms one = termsOf(others, partner);
        const double similarityBefore = similarity(termsOf(document, many), one);
        const bool contained = mayBeContained && similarityBefore < copySimilarity;
        const bool grows = mayGrow && similarity(termsOf(document, grown(many, newcomer)), one) -
                                              similarityBefore >=
                                          leastGain;
        if (grows || contained)
            m_proposals.push({std::max(open, contained ? matched : 0) / mass, g, side, newcomer});
    }

    // Weighted Dice and order of two groups together, as for a pair of sentences.
    [[nodiscard]] double similarity(const GroupTerms& many, const GroupTerms& one) {
        return diceOf(many, one, m_terms.weights) + orderOf(many, one, m_subsequence);
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
