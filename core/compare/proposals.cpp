// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/proposals.h"

#include <algorithm>

namespace wireside {
namespace {

// A stem that more right sentences than this have is no clue to any one of them. Reports have a
// few dozen sentences: for them neither this nor the other bounds here bind.
constexpr std::size_t longestPosting = 400;
// How many index entries one sentence may look at, rarest stems first.
constexpr std::size_t entriesPerSentence = 512;
// Up to so many sentences are all proposed, however little they share.
constexpr std::size_t fewProposals = 48;
// Of more than that only the most alike, and none whose Dice is less than this by the stems looked
// at: nearly all of them share a word by chance. On the development splits no metric changes.
constexpr std::size_t mostProposals = 16;
constexpr float leastDice = 0.1F;
// A stem without weight proposes, too; and what is touched must differ from 0.
constexpr float leastWeight = 1e-6F;

// Content stems propose. A sentence without any ("And what are you going to do?") is proposed by all
// that it has, and only to its like.
class Proposers {
public:
    Proposers(Bag bag, const SentenceTerms& terms)
        : m_terms(terms), m_all(std::ranges::all_of(bag, [&](const Term& term) {
              return terms.isFunctionWord[term.stem];
          })) {}
    [[nodiscard]] bool include(std::uint32_t stem) const {
        return m_all || !m_terms.isFunctionWord[stem];
    }

private:
    const SentenceTerms& m_terms;
    bool m_all;
};

} // namespace

InvertedIndex::InvertedIndex(const DocumentTerms& document, const SentenceTerms& terms)
    : m_first(terms.weights.size() + 1, 0) {
    for (std::size_t s = 0; s < document.sentences(); ++s) {
        const Proposers proposers(document.bag(s), terms);
        for (const Term& term : document.bag(s))
            if (proposers.include(term.stem)) ++m_first[term.stem + 1];
    }
    for (std::size_t i = 1; i < m_first.size(); ++i) m_first[i] += m_first[i - 1];
    m_occurrences.resize(m_first.back());
    std::vector<std::uint32_t> at(m_first.begin(), m_first.end() - 1);
    for (std::size_t s = 0; s < document.sentences(); ++s) {
        const Proposers proposers(document.bag(s), terms);
        for (const Term& term : document.bag(s))
            if (proposers.include(term.stem))
                m_occurrences[at[term.stem]++] = {static_cast<std::uint32_t>(s), term.count};
    }
}

Proposals::Proposals(const SentenceTerms& terms)
    : m_terms(terms),
      m_index(terms.right, terms),
      m_mass(terms.right.mass.begin(), terms.right.mass.end()),
      m_matched(terms.right.sentences(), 0) {}

// The occurrences of the sentence's content stems, the rarest first, up to the bounds.
void Proposals::collectPostings(std::size_t left) {
    m_postings.clear();
    const Proposers proposers(m_terms.left.bag(left), m_terms);
    for (const Term& term : m_terms.left.bag(left)) {
        if (!proposers.include(term.stem)) continue;
        const auto occurrences = m_index.of(term.stem);
        if (!occurrences.empty() && occurrences.size() <= longestPosting)
            m_postings.push_back(
                {occurrences, std::max(leastWeight, static_cast<float>(m_terms.weights[term.stem])),
                 term.count});
    }
    std::ranges::sort(m_postings, {},
                      [](const Posting& posting) { return posting.occurrences.size(); });
    std::size_t entries = 0;
    const auto end = std::ranges::find_if(m_postings, [&](const Posting& posting) {
        entries += posting.occurrences.size();
        return entries > entriesPerSentence;
    });
    m_postings.erase(end, m_postings.end());
}

const std::vector<std::uint32_t>& Proposals::of(std::size_t left) {
    collectPostings(left);
    // Here and in keepMostAlike() a sentence is written down first and kept by counting it: a branch that
    // is taken every other time takes longer than all else.
    m_touched.resize(entriesPerSentence);
    std::size_t touched = 0;
    for (const Posting& posting : m_postings)
        for (const Occurrence& occurrence : posting.occurrences) {
            float& matched = m_matched[occurrence.sentence];
            m_touched[touched] = occurrence.sentence;
            touched += matched == 0 ? 1 : 0;
            matched +=
                posting.weight * static_cast<float>(std::min(posting.count, occurrence.count));
        }
    m_touched.resize(touched);
    m_proposed = m_touched;
    if (m_touched.size() > fewProposals) keepMostAlike(left);
    for (const std::uint32_t sentence : m_touched) m_matched[sentence] = 0;
    return m_proposed;
}

void Proposals::keepMostAlike(std::size_t left) {
    const auto mass = static_cast<float>(m_terms.left.mass[left]);
    m_ranked.resize(m_touched.size());
    std::size_t alike = 0;
    for (const std::uint32_t right : m_touched) {
        const float dice = 2 * m_matched[right] / (mass + m_mass[right]);
        const std::size_t distance = left > right ? left - right : right - left;
        m_ranked[alike] = {-dice, static_cast<std::uint32_t>(distance), right};
        alike += dice >= leastDice ? 1 : 0;
    }
    m_ranked.resize(alike);
    if (m_ranked.size() > mostProposals) {
        std::nth_element(m_ranked.begin(), m_ranked.begin() + mostProposals, m_ranked.end());
        m_ranked.resize(mostProposals);
    }
    m_proposed.clear();
    for (const Ranked& ranked : m_ranked) m_proposed.push_back(ranked.sentence);
}

} // namespace wireside
