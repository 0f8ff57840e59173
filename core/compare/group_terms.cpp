// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/group_terms.h"

#include <algorithm>

namespace wireside {
namespace {

// Adds up the counts of one stem.
void mergeCounts(std::vector<Term>& bag) {
    std::ranges::sort(bag, {}, &Term::stem);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < bag.size(); ++i)
        if (bag[i].stem == bag[kept].stem)
            bag[kept].count += bag[i].count;
        else
            bag[++kept] = bag[i];
    if (!bag.empty()) bag.resize(kept + 1);
}

} // namespace

GroupTerms termsOf(const DocumentTerms& document, const std::vector<std::size_t>& sentences) {
    GroupTerms group;
    for (const std::size_t s : sentences) {
        const Bag bag = document.bag(s);
        const auto words = document.words(s);
        group.bag.insert(group.bag.end(), bag.begin(), bag.end());
        group.words.insert(group.words.end(), words.begin(), words.end());
        group.mass += document.mass[s];
    }
    if (sentences.size() > 1) mergeCounts(group.bag);
    return group;
}

double diceOf(const GroupTerms& left, const GroupTerms& right, const std::vector<double>& weights) {
    const double mass = left.mass + right.mass;
    return mass > 0 ? 2 * matchedMass(left.bag, right.bag, weights) / mass : 0;
}

double orderOf(const GroupTerms& left, const GroupTerms& right, CommonSubsequence& subsequence) {
    if (left.words.empty() || right.words.empty()) return 0;
    subsequence.setLeft(left.words);
    return 2.0 * static_cast<double>(subsequence.length(right.words)) /
           static_cast<double>(left.words.size() + right.words.size());
}

} // namespace wireside
