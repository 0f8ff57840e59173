// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/candidates.h"

#include "core/compare/common_subsequence.h"
#include "core/compare/proposals.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <iterator>
#include <optional>
#include <utility>

namespace wireside {
namespace {

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

// A sentence, ordered so that those that can stand for each other stand together.
struct Place {
    std::uint64_t hash = 0;
    RoleFamily family = RoleFamily::RunningText;
    std::size_t sentence = 0;

    auto operator<=>(const Place&) const = default;
    [[nodiscard]] bool isAlike(const Place& other) const {
        return hash == other.hash && family == other.family;
    }
};

std::vector<Place> placesOf(const DocumentTerms& document) {
    std::vector<Place> places;
    places.reserve(document.sentences());
    for (std::size_t s = 0; s < document.sentences(); ++s)
        places.push_back({document.hash[s], document.family[s], s});
    std::ranges::sort(places);
    return places;
}

// Pairs alike sentences off: the n-th left one goes with the n-th right one of the same role, or the next
// that it may go with; then those that are left, whatever their role, for a heading can repeat a sentence
// of the text. On texts that repeat a sentence this keeps the pairs linear and in order.
class IdenticalPairing {
public:
    IdenticalPairing(const DocumentTerms& left, const DocumentTerms& right,
                     const PairFilter& mayPair)
        : m_left(left),
          m_right(right),
          m_mayPair(mayPair),
          m_partners{std::vector<std::size_t>(left.sentences(), none),
                     std::vector<std::size_t>(right.sentences(), none)} {}

    [[nodiscard]] IdenticalPartners run() && {
        const std::vector<Place> lefts = placesOf(m_left);
        const std::vector<Place> rights = placesOf(m_right);
        auto j = rights.begin();
        for (auto i = lefts.begin(); i != lefts.end();) {
            const Place& first = *i;
            const auto differs = [&first](const Place& place) { return !place.isAlike(first); };
            const auto end = std::find_if(i, lefts.end(), differs);
            j = std::find_if(j, rights.end(), [&first](const Place& place) {
                return !(place < first) || place.isAlike(first);
            });
            m_open.clear();
            for (; j != rights.end() && j->isAlike(first); ++j) m_open.push_back(j->sentence);
            std::ranges::reverse(m_open);
            for (const bool sameRole : {true, false})
                for (auto left = i; left != end && !m_open.empty(); ++left)
                    pairOff(left->sentence, sameRole);
            i = end;
        }
        return std::move(m_partners);
    }

private:
    void pairOff(std::size_t left, bool sameRole) {
        if (m_partners.left[left] != none) return;
        const std::size_t tried = std::min(m_open.size(), identicalTried);
        const auto end = m_open.rbegin() + static_cast<std::ptrdiff_t>(tried);
        const auto partner = std::find_if(m_open.rbegin(), end, [&](std::size_t right) {
            return (!sameRole || m_left.role[left] == m_right.role[right]) &&
                   (!m_mayPair || m_mayPair(left, right));
        });
        if (partner == end) return;
        m_partners.left[left] = *partner;
        m_partners.right[*partner] = left;
        m_open.erase(std::next(partner).base());
    }

    const DocumentTerms& m_left;
    const DocumentTerms& m_right;
    const PairFilter& m_mayPair;
    IdenticalPartners m_partners;
    std::vector<std::size_t>
        m_open; // alike right sentences that have no partner yet, the last first
};

// What the ruler would say of sentences with the same words in the same order, without laying it on.
// Nothing if they are not quite that: two words can have one form and different stems.
std::optional<Candidate> wordForWord(const SentenceTerms& terms, std::size_t i, std::size_t j) {
    if (!std::ranges::equal(terms.left.words(i), terms.right.words(j)) ||
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

} // namespace

std::vector<Candidate> findCandidates(const SentenceTerms& terms, const std::stop_token& stop,
                                      const PairFilter& mayPair) {
    Proposals proposals(terms);
    Ruler ruler(terms);
    const IdenticalPartners identical = IdenticalPairing(terms.left, terms.right, mayPair).run();
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
