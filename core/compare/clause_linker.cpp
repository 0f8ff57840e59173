// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/clause_linker.h"

#include "core/compare/clauses.h"
#include "core/compare/common_subsequence.h"
#include "core/compare/comparison.h"
#include "core/compare/evidence.h"

#include <algorithm>
#include <array>

namespace wireside {
namespace {

// Tuned on ArgRewrite, development split, and on our own sample reports.
// What clauses have to be more alike than sentences: there are more of them to match by chance.
constexpr double clauseHandicap = 0.5;
// Of the shorter sentence's mass the longer one has at least this; and it says something.
constexpr double leastMatched = 0.4;
constexpr double leastMass = 15;
// Clauses that are nearly all of their sentence are the sentence.
constexpr double mostOfSentence = 0.8;
// Clauses of which another link accounts for more than this are not free.
constexpr double mostAccounted = 0.5;
// More clauses than this are a list, not a sentence.
constexpr std::size_t mostClauses = 24;

// A sentence and its clauses as another one sees them.
class ClauseLinker {
public:
    ClauseLinker(const std::vector<SentenceGroup>& groups, const Document& left,
                 const Document& right, const SentenceTerms& terms)
        : m_sides{Half{left, terms.left, {}}, Half{right, terms.right, {}}}, m_terms(terms) {
        for (Half& half : m_sides) half.partners.resize(half.terms.sentences());
        for (const SentenceGroup& group : groups)
            for (const std::size_t i : group.left)
                for (const std::size_t j : group.right) link(i, j);
    }

    void link(std::size_t left, std::size_t right) {
        half(Side::Left).partners[left].push_back(right);
        half(Side::Right).partners[right].push_back(left);
    }

    [[nodiscard]] bool isLinked(Side side, std::size_t sentence) {
        return !half(side).partners[sentence].empty();
    }

    // Whether sentence `own` of a side may be a clause of `longer` on the other.
    [[nodiscard]] bool mayBeClause(Side side, std::size_t own, std::size_t longer, double matched) {
        const double mass = half(side).terms.mass[own];
        return !isLinked(side, own) && mass >= leastMass &&
               mass < half(other(side)).terms.mass[longer] && matched >= leastMatched * mass;
    }

    // Of `own` and the free clauses of `longer` that are most like it.
    [[nodiscard]] double probability(Side side, std::size_t own, std::size_t longer) {
        return probabilityOf(similarity(side, own, longer) - clauseHandicap);
    }

private:
    // The greatest similarity, Dice and order, of `own` and a run of free clauses of `longer`.
    [[nodiscard]] double similarity(Side side, std::size_t own, std::size_t longer) {
        const Half& longHalf = half(other(side));
        const auto clauses = clausesOf(longHalf.report, longHalf.report.sentences[longer]);
        if (clauses.size() < 2 || clauses.size() > mostClauses) return 0;
        m_subsequence.setLeft(half(side).terms.words(own));
        double best = 0;
        for (std::size_t first = 0; first < clauses.size(); ++first) {
            Run run;
            run.counts.assign(half(side).terms.bag(own).size(), 0);
            for (std::size_t last = first; last < clauses.size(); ++last) {
                addClause(run, side, own, longer, clauses[last]);
                if (run.mass <= mostOfSentence * longHalf.terms.mass[longer] &&
                    run.accounted <= mostAccounted * run.mass && !run.words.empty())
                    best = std::max(best, similarityOf(run, side, own));
            }
        }
        return best;
    }

    struct Half {
        const Document& report;
        const DocumentTerms& terms;
        std::vector<std::vector<std::size_t>> partners; // of each sentence
    };
    // Some clauses in a row.
    struct Run {
        std::vector<std::uint32_t> words;
        std::vector<std::uint32_t> counts; // of each stem of the other sentence's bag
        double mass = 0;
        double matched = 0;
        double accounted = 0; // mass that sentences linked already have, too
    };

    Half& half(Side side) { return m_sides[side == Side::Left ? 0 : 1]; }

    void addClause(Run& run, Side side, std::size_t own, std::size_t longer, const Clause& clause) {
        const Half& longHalf = half(other(side));
        const Bag bag = half(side).terms.bag(own);
        for (std::size_t i = clause.firstToken; i < clause.lastToken; ++i) {
            if (!weighs(longHalf.report.tokens[i].kind)) continue;
            const std::uint32_t stem = longHalf.terms.tokenStem[i];
            const double weight = m_terms.weights[stem];
            run.words.push_back(longHalf.terms.tokenForm[i]);
            run.mass += weight;
            if (hasPartnerWith(side, longHalf.partners[longer], stem)) run.accounted += weight;
            const auto found = std::ranges::lower_bound(bag, stem, {}, &Term::stem);
            if (found == bag.end() || found->stem != stem) continue;
            std::uint32_t& count = run.counts[static_cast<std::size_t>(found - bag.begin())];
            if (count++ < found->count) run.matched += weight;
        }
    }

    [[nodiscard]] bool hasPartnerWith(Side side, const std::vector<std::size_t>& partners,
                                      std::uint32_t stem) {
        return std::ranges::any_of(partners, [&](std::size_t partner) {
            return countIn(half(side).terms.bag(partner), stem) > 0;
        });
    }

    [[nodiscard]] double similarityOf(const Run& run, Side side, std::size_t own) {
        const auto words = half(side).terms.words(own);
        return 2 * run.matched / (run.mass + half(side).terms.mass[own]) +
               2.0 * static_cast<double>(m_subsequence.length(run.words)) /
                   static_cast<double>(run.words.size() + words.size());
    }

    std::array<Half, 2> m_sides;
    const SentenceTerms& m_terms;
    CommonSubsequence m_subsequence{m_terms.forms};
};

struct Proposal {
    double probability = 0;
    std::size_t left = 0;
    std::size_t right = 0;
    Side side = Side::Left; // of the shorter sentence
};

} // namespace

void linkClauses(std::vector<SentenceGroup>& groups, const std::vector<Candidate>& candidates,
                 const Document& left, const Document& right, const SentenceTerms& terms,
                 double leastProbability) {
    ClauseLinker linker(groups, left, right, terms);
    std::vector<Proposal> proposals;
    for (const Candidate& c : candidates)
        for (const Side side : {Side::Left, Side::Right}) {
            const auto [own, longer] =
                side == Side::Left ? std::pair(c.left, c.right) : std::pair(c.right, c.left);
            if (!linker.mayBeClause(side, own, longer, c.matched)) continue;
            const double p = linker.probability(side, own, longer);
            if (p >= leastProbability) proposals.push_back({p, c.left, c.right, side});
        }
    std::ranges::stable_sort(proposals, {}, [](const Proposal& p) { return -p.probability; });
    for (const Proposal& p : proposals) {
        const auto [own, longer] =
            p.side == Side::Left ? std::pair(p.left, p.right) : std::pair(p.right, p.left);
        // A likelier proposal may have taken the sentence, or the clauses that it is like.
        if (linker.isLinked(p.side, own)) continue;
        const double probability = linker.probability(p.side, own, longer);
        if (probability < leastProbability) continue;
        linker.link(p.left, p.right);
        groups.push_back({{p.left}, {p.right}, probability});
    }
}

} // namespace wireside
