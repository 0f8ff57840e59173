// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/candidates.h"

#include "core/compare/common_subsequence.h"
#include "core/compare/proposals.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
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

// How many sentences that it is identical with a sentence tries to go with. Of ten thousand repeated
// ones that are all told apart, each would try all others.
constexpr std::size_t identicalTried = 16;

constexpr auto none = static_cast<std::size_t>(-1);

// Of each sentence of either report the identical one that it goes with, or `none`.
struct IdenticalPartners {
    std::vector<std::size_t> left;
    std::vector<std::size_t> right;
};

// The n-th left sentence with a hash goes with the n-th right one, or the next that it may go with; on
// texts that repeat a sentence this keeps the pairs linear and in order.
IdenticalPartners identicalPartners(const DocumentTerms& left, const DocumentTerms& right,
                                    const PairFilter& mayPair) {
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
    IdenticalPartners partners{std::vector<std::size_t>(left.sentences(), none),
                               std::vector<std::size_t>(right.sentences(), none)};
    // Right sentences with the current hash that have no partner yet, the last first.
    std::vector<std::size_t> open;
    auto j = rights.begin();
    for (auto i = lefts.begin(); i != lefts.end(); ++i) {
        if (i == lefts.begin() || i->first != std::prev(i)->first) {
            while (j != rights.end() && j->first < i->first) ++j;
            open.clear();
            for (; j != rights.end() && j->first == i->first; ++j) open.push_back(j->second);
            std::ranges::reverse(open);
        }
        const std::size_t tried = std::min(open.size(), identicalTried);
        const auto end = open.rbegin() + static_cast<std::ptrdiff_t>(tried);
        const auto partner = std::find_if(open.rbegin(), end, [&](std::size_t candidate) {
            return !mayPair || mayPair(i->second, candidate);
        });
        if (partner == end) continue;
        partners.left[i->second] = *partner;
        partners.right[*partner] = i->second;
        open.erase(std::next(partner).base());
    }
    return partners;
}

// What the ruler would say of sentences with the same words in the same order, without laying it on.
// Nothing if they are not quite that: two words can have one form and different stems.
std::optional<Candidate> wordForWord(const SentenceTerms& terms, std::size_t i, std::size_t j) {
    if (terms.left.family[i] != terms.right.family[j] ||
        !std::ranges::equal(terms.left.words(i), terms.right.words(j)) ||
        !std::ranges::equal(terms.left.bag(i), terms.right.bag(j)))
        return std::nullopt;
    return Candidate{i, j, terms.left.mass[i], 1, terms.left.words(i).empty() ? 0.0 : 1.0, true};
}

// Measures right sentences against one left sentence after another.
class Ruler {
public:
    explicit Ruler(const SentenceTerms& terms)
        : m_terms(terms), m_counts(terms.weights.size(), 0), m_subsequence(terms.forms) {}

    void setLeft(std::size_t left) {
        for (const Term& term : m_terms.left.bag(m_left)) m_counts[term.stem] = 0;
        for (const Term& term : m_terms.left.bag(left)) m_counts[term.stem] = term.count;
        m_subsequence.setLeft(m_terms.left.words(left));
        m_left = left;
    }

    // Nothing if the pair is too little alike ever to be linked, or its families differ.
    [[nodiscard]] std::optional<Candidate> measure(std::size_t j) {
        const DocumentTerms& left = m_terms.left;
        const DocumentTerms& right = m_terms.right;
        if (left.family[m_left] != right.family[j]) return std::nullopt;
        Candidate pair{m_left, j, matched(right.bag(j)), 0, 0, left.hash[m_left] == right.hash[j]};
        const double mass = left.mass[m_left] + right.mass[j];
        if (pair.identical)
            pair.dice = 1;
        else if (mass > 0)
            pair.dice = std::round(diceSteps * 2 * pair.matched / mass) / diceSteps;
        if (pair.dice < leastDice) return std::nullopt;
        if (pair.dice >= leastDiceForOrder) pair.order = order(right.words(j));
        return pair;
    }

private:
    // The same as matchedMass() of the two bags, to the last bit, without walking over the left one again.
    [[nodiscard]] double matched(Bag right) const {
        double mass = 0;
        for (const Term& term : right)
            if (const std::uint32_t count = m_counts[term.stem]; count > 0)
                mass += m_terms.weights[term.stem] * std::min(count, term.count);
        return mass;
    }
    [[nodiscard]] double order(std::span<const std::uint32_t> right) {
        if (right.empty()) return 0;
        const std::size_t words = m_terms.left.words(m_left).size() + right.size();
        return 2.0 * static_cast<double>(m_subsequence.length(right)) / static_cast<double>(words);
    }

    const SentenceTerms& m_terms;
    std::size_t m_left = 0;
    std::vector<std::uint32_t> m_counts; // in the left sentence, by stem
    CommonSubsequence m_subsequence;
};

// Keeps the most similar pairs of one sentence.
void keepBest(std::vector<Candidate>& own) {
    if (own.size() <= candidatesPerSentence) return;
    // Of equals those near the diagonal.
    const auto rank = [](const Candidate& c) {
        return std::pair(-c.dice, c.left > c.right ? c.left - c.right : c.right - c.left);
    };
    std::ranges::nth_element(own.begin(), own.begin() + candidatesPerSentence, own.end(), {}, rank);
    own.resize(candidatesPerSentence);
}

} // namespace

std::vector<Candidate> findCandidates(const SentenceTerms& terms, const std::stop_token& stop,
                                      const PairFilter& mayPair) {
    Proposals proposals(terms);
    Ruler ruler(terms);
    const IdenticalPartners identical = identicalPartners(terms.left, terms.right, mayPair);
    std::vector<Candidate> candidates;
    std::vector<Candidate> own;
    for (std::size_t i = 0; i < terms.left.sentences() && !stop.stop_requested(); ++i) {
        const std::size_t copy = identical.left[i];
        if (copy != none)
            if (const std::optional<Candidate> pair = wordForWord(terms, i, copy)) {
                candidates.push_back(*pair);
                continue;
            }
        ruler.setLeft(i);
        own.clear();
        const auto add = [&](std::size_t j) {
            if (mayPair && !mayPair(i, j)) return;
            if (const std::optional<Candidate> pair = ruler.measure(j)) own.push_back(*pair);
        };
        if (copy != none) {
            add(copy);
        } else {
            for (const std::uint32_t j : proposals.of(i))
                if (identical.right[j] == none) add(j);
        }
        keepBest(own);
        std::ranges::sort(own, {}, &Candidate::right);
        candidates.insert(candidates.end(), own.begin(), own.end());
    }
    return candidates;
}

std::optional<std::size_t> placeOf(const std::vector<Candidate>& candidates, std::size_t left,
                                   std::size_t right) {
    const auto found =
        std::ranges::lower_bound(candidates, std::pair(left, right), {},
                                 [](const Candidate& c) { return std::pair(c.left, c.right); });
    if (found == candidates.end() || found->left != left || found->right != right)
        return std::nullopt;
    return static_cast<std::size_t>(found - candidates.begin());
}

} // namespace wireside
