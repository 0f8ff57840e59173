// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/candidates.h"

#include "core/compare/common_subsequence.h"
#include "core/compare/proposals.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wireside {
namespace {

// The most similar pairs of one sentence that are kept.
constexpr std::size_t candidatesPerSentence = 48;
// Below this no pair is ever linked, whatever its neighbours.
constexpr double leastDice = 0.05;
// The order of words is not looked at below this: it could not make a link of the pair.
constexpr double leastDiceForOrder = 0.12;
// Sums round differently when the sides are swapped: smaller differences are none.
constexpr double diceSteps = 1e9;

constexpr auto none = static_cast<std::size_t>(-1);

// The n-th left sentence with a hash goes with the n-th right one; on texts that repeat a sentence
// this keeps the pairs linear and in order.
std::vector<std::size_t> identicalPartners(const DocumentTerms& left, const DocumentTerms& right) {
    using Place = std::pair<std::uint64_t, std::size_t>;
    const auto placesOf = [](const DocumentTerms& document) {
        std::vector<Place> places;
        places.reserve(document.sentences());
        for (std::size_t s = 0; s < document.sentences(); ++s)
            places.emplace_back(document.hash[s], s);
        std::ranges::sort(places);
        return places;
    };
    const std::vector<Place> lefts = placesOf(left);
    const std::vector<Place> rights = placesOf(right);
    std::vector<std::size_t> partner(left.sentences(), none);
    for (auto i = lefts.begin(), j = rights.begin(); i != lefts.end() && j != rights.end();) {
        if (i->first < j->first)
            ++i;
        else if (j->first < i->first)
            ++j;
        else
            partner[(i++)->second] = (j++)->second;
    }
    return partner;
}

// Measures right sentences against one left sentence: the same as matchedMass() of the two bags, to
// the last bit, without walking over the left one again.
class Ruler {
public:
    explicit Ruler(const SentenceTerms& terms)
        : m_terms(terms), m_counts(terms.weights.size(), 0) {}

    void setLeft(Bag left) {
        for (const Term& term : m_left) m_counts[term.stem] = 0;
        for (const Term& term : left) m_counts[term.stem] = term.count;
        m_left = left;
    }
    [[nodiscard]] double matched(Bag right) const {
        double mass = 0;
        for (const Term& term : right)
            if (const std::uint32_t count = m_counts[term.stem]; count > 0)
                mass += m_terms.weights[term.stem] * std::min(count, term.count);
        return mass;
    }

private:
    const SentenceTerms& m_terms;
    Bag m_left;
    std::vector<std::uint32_t> m_counts; // in the left sentence, by stem
};

} // namespace

std::vector<Candidate> findCandidates(const SentenceTerms& terms, const std::stop_token& stop) {
    const DocumentTerms& left = terms.left;
    const DocumentTerms& right = terms.right;
    Proposals proposals(terms);
    Ruler ruler(terms);
    const std::vector<std::size_t> identical = identicalPartners(left, right);
    std::vector<Candidate> candidates;
    std::vector<std::size_t> seenFor(right.sentences(), left.sentences());
    std::vector<Candidate> own;
    CommonSubsequence subsequence(terms.forms);
    for (std::size_t i = 0; i < left.sentences() && !stop.stop_requested(); ++i) {
        own.clear();
        ruler.setLeft(left.bag(i));
        subsequence.setLeft(left.words(i));
        const auto consider = [&](std::size_t j) {
            if (seenFor[j] == i || left.family[i] != right.family[j]) return;
            seenFor[j] = i;
            const double matched = ruler.matched(right.bag(j));
            const bool same = left.hash[i] == right.hash[j];
            const double mass = left.mass[i] + right.mass[j];
            const double dice = same       ? 1
                                : mass > 0 ? std::round(diceSteps * 2 * matched / mass) / diceSteps
                                           : 0;
            if (dice < leastDice) return;
            double order = 0;
            if (dice >= leastDiceForOrder && !right.words(j).empty())
                order = static_cast<double>(subsequence.length(right.words(j))) /
                        static_cast<double>(std::max(left.words(i).size(), right.words(j).size()));
            own.push_back({i, j, matched, dice, order, same});
        };
        if (identical[i] != none) consider(identical[i]);
        for (const std::uint32_t j : proposals.of(i)) consider(j);
        if (own.size() > candidatesPerSentence) {
            // The identical partner was considered first and stays; of equals those near the diagonal.
            const auto rank = [](const Candidate& c) {
                return std::pair(-c.dice, c.left > c.right ? c.left - c.right : c.right - c.left);
            };
            const auto begin = own.begin() + (own.front().identical ? 1 : 0);
            std::ranges::nth_element(begin, own.begin() + candidatesPerSentence, own.end(), {},
                                     rank);
            own.resize(candidatesPerSentence);
        }
        std::ranges::sort(own, {}, &Candidate::right);
        candidates.insert(candidates.end(), own.begin(), own.end());
    }
    return candidates;
}

} // namespace wireside
