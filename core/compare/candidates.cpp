// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/candidates.h"

#include "core/compare/common_subsequence.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace wireside {
namespace {

// A stem that more right sentences than this have is no clue to any one of them. Reports have a
// few dozen sentences: for them this bounds nothing.
constexpr std::size_t longestPosting = 400;
// How many index entries one sentence may look at, rarest stems first.
constexpr std::size_t entriesPerSentence = 4'000;
// The most similar pairs of one sentence that are kept.
constexpr std::size_t candidatesPerSentence = 48;
// Below this no pair is ever linked, whatever its neighbours.
constexpr double leastDice = 0.05;
// The order of words is not looked at below this: it could not make a link of the pair.
constexpr double leastDiceForOrder = 0.12;
// Sums round differently when the sides are swapped: smaller differences are none.
constexpr double diceSteps = 1e9;

class InvertedIndex {
public:
    InvertedIndex(const DocumentTerms& document, const SentenceTerms& terms)
        : m_first(terms.weights.size() + 1, 0) {
        for (const Term& term : document.terms)
            if (!terms.isFunctionWord[term.stem]) ++m_first[term.stem + 1];
        for (std::size_t i = 1; i < m_first.size(); ++i) m_first[i] += m_first[i - 1];
        m_sentences.resize(m_first.back());
        std::vector<std::size_t> at(m_first.begin(), m_first.end() - 1);
        for (std::size_t s = 0; s < document.sentences(); ++s)
            for (const Term& term : document.bag(s))
                if (!terms.isFunctionWord[term.stem])
                    m_sentences[at[term.stem]++] = static_cast<std::uint32_t>(s);
    }
    [[nodiscard]] std::span<const std::uint32_t> with(std::uint32_t stem) const {
        return std::span(m_sentences).subspan(m_first[stem], m_first[stem + 1] - m_first[stem]);
    }

private:
    std::vector<std::size_t> m_first;
    std::vector<std::uint32_t> m_sentences;
};

// The n-th left sentence with a hash goes with the n-th right one; on texts that repeat a sentence
// this keeps the pairs linear and in order.
std::vector<std::size_t> identicalPartners(const DocumentTerms& left, const DocumentTerms& right) {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> places;
    for (std::size_t j = right.sentences(); j-- > 0;) places[right.hash[j]].push_back(j);
    std::vector<std::size_t> partner(left.sentences(), none);
    for (std::size_t i = 0; i < left.sentences(); ++i) {
        const auto found = places.find(left.hash[i]);
        if (found == places.end() || found->second.empty()) continue;
        partner[i] = found->second.back();
        found->second.pop_back();
    }
    return partner;
}

} // namespace

std::vector<Candidate> findCandidates(const SentenceTerms& terms, const std::stop_token& stop) {
    const DocumentTerms& left = terms.left;
    const DocumentTerms& right = terms.right;
    const InvertedIndex index(right, terms);
    const std::vector<std::size_t> identical = identicalPartners(left, right);
    std::vector<Candidate> candidates;
    std::vector<std::size_t> seenFor(right.sentences(), left.sentences());
    std::vector<std::span<const std::uint32_t>> postings;
    std::vector<Candidate> own;
    CommonSubsequence subsequence(terms.forms);
    for (std::size_t i = 0; i < left.sentences() && !stop.stop_requested(); ++i) {
        postings.clear();
        for (const Term& term : left.bag(i))
            if (!terms.isFunctionWord[term.stem] && index.with(term.stem).size() <= longestPosting)
                postings.push_back(index.with(term.stem));
        std::ranges::sort(postings, {}, &std::span<const std::uint32_t>::size);
        own.clear();
        subsequence.setLeft(left.words(i));
        const auto consider = [&](std::size_t j) {
            if (seenFor[j] == i || left.family[i] != right.family[j]) return;
            seenFor[j] = i;
            const double matched = matchedMass(left.bag(i), right.bag(j), terms.weights);
            const bool same = left.hash[i] == right.hash[j];
            const double mass = left.mass[i] + right.mass[j];
            const double dice = same       ? 1
                                : mass > 0 ? std::round(diceSteps * 2 * matched / mass) / diceSteps
                                           : 0;
            if (dice < leastDice) return;
            double order = 0;
            if (dice >= leastDiceForOrder && !right.words(j).empty())
                order = 2.0 * static_cast<double>(subsequence.length(right.words(j))) /
                        static_cast<double>(left.words(i).size() + right.words(j).size());
            own.push_back({i, j, matched, dice, order, same});
        };
        if (identical[i] < right.sentences()) consider(identical[i]);
        std::size_t entries = 0;
        for (const auto& posting : postings) {
            entries += posting.size();
            if (entries > entriesPerSentence) break;
            for (const std::uint32_t j : posting) consider(j);
        }
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

double diceAt(const std::vector<Candidate>& candidates, std::size_t left, std::size_t right) {
    const auto found =
        std::ranges::lower_bound(candidates, std::pair(left, right), {},
                                 [](const Candidate& c) { return std::pair(c.left, c.right); });
    return found != candidates.end() && found->left == left && found->right == right ? found->dice
                                                                                     : 0;
}

} // namespace wireside
