// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/evidence.h"

#include "core/compare/sure_pairs.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace wireside {
namespace {

// Fitted on the seed reports and ArgRewrite, development splits, and on our own sample reports. One
// threshold on S serves them all: .69 (p = .15) finds what an editor would link, .84 (p = .5) only
// what nobody would dispute.
constexpr double steepness = 11.5;
constexpr double evenEvidence = 0.84;
constexpr double neighbourFactor = 0.1;
// A lead of so much over the next best pair earns all that a lead can earn.
constexpr double fullLead = 0.3;
constexpr double leadWorth = 0.1;
// What the only pair between two sure ones earns; less where there are more to choose from.
constexpr double expectedPlaceWorth = 0.15;
// What a pair loses that crosses sure ones, in drafts of one text where nearly all is sure. Reports
// with few sure pairs have no common order, and nothing is lost.
constexpr double crossingCost = 0.6;

// Below this no context makes a link of a pair, whatever the sensitivity: most pairs of long reports
// share a word by chance, and are left at that.
constexpr double leastPromising = 0.13;

// The two greatest values of a sentence's pairs.
struct Best {
    double first = 0;
    double second = 0;

    void add(double value) {
        second = std::max(second, std::min(first, value));
        first = std::max(first, value);
    }
    // The greatest but for one pair of this value.
    [[nodiscard]] double besides(double value) const { return value < first ? first : second; }
};

class Leads {
public:
    Leads(const std::vector<Candidate>& candidates, const SentenceTerms& terms)
        : m_left(terms.left.sentences()), m_right(terms.right.sentences()) {
        for (const Candidate& c : candidates) {
            m_left[c.left].add(c.dice + c.order);
            m_right[c.right].add(c.dice + c.order);
        }
    }
    // Without a choice there is no lead.
    [[nodiscard]] double of(const Candidate& c) const {
        if (m_left.size() < 2 || m_right.size() < 2) return 0;
        const double own = c.dice + c.order;
        const double rival = std::max(m_left[c.left].besides(own), m_right[c.right].besides(own));
        return leadWorth * std::clamp((own - rival) / fullLead, 0.0, 1.0);
    }

private:
    std::vector<Best> m_left;
    std::vector<Best> m_right;
};

// The dice of pairs, by their left sentence: of each pair two neighbours are looked up.
class Rows {
public:
    Rows(const std::vector<Candidate>& candidates, std::size_t sentences)
        : m_candidates(candidates), m_first(sentences + 1, 0) {
        for (const Candidate& c : candidates) ++m_first[c.left + 1];
        for (std::size_t s = 0; s < sentences; ++s) m_first[s + 1] += m_first[s];
    }
    // 0 if the pair is no candidate.
    [[nodiscard]] double diceAt(std::size_t left, std::size_t right) const {
        if (left + 1 >= m_first.size()) return 0;
        const auto row =
            std::span(m_candidates).subspan(m_first[left], m_first[left + 1] - m_first[left]);
        const auto found = std::ranges::find(row, right, &Candidate::right);
        return found != row.end() ? found->dice : 0;
    }

private:
    const std::vector<Candidate>& m_candidates;
    std::vector<std::size_t> m_first; // of each left sentence; one more entry at the end
};

double worthOf(const Place& place) {
    switch (place.kind) {
    case Place::Kind::Unknown: return 0;
    case Place::Kind::Between:
        return expectedPlaceWorth / std::sqrt(static_cast<double>(place.choices));
    case Place::Kind::Across: return -crossingCost * place.density;
    }
    return 0;
}

} // namespace

std::vector<Evidence> weighEvidence(const std::vector<Candidate>& candidates,
                                    const SentenceTerms& terms) {
    const Leads leads(candidates, terms);
    const SurePairs sure(candidates, terms);
    const Rows rows(candidates, terms.left.sentences());
    std::vector<Evidence> out;
    out.reserve(candidates.size());
    for (const Candidate& c : candidates) {
        if (c.dice + c.order < leastPromising) {
            out.push_back({c.dice, c.order, 0, 0, 0});
            continue;
        }
        const double before = c.left > 0 && c.right > 0 ? rows.diceAt(c.left - 1, c.right - 1) : 0;
        const double after = rows.diceAt(c.left + 1, c.right + 1);
        out.push_back({c.dice, c.order, neighbourFactor * (before + after), leads.of(c),
                       worthOf(sure.placeOf(c.left, c.right))});
    }
    return out;
}

double probabilityOf(double evidence) {
    return 1 / (1 + std::exp(-steepness * (evidence - evenEvidence)));
}

} // namespace wireside
