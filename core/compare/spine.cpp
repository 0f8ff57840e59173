// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/spine.h"

#include <algorithm>

namespace wireside {
namespace {

struct Chain {
    double weight = 0;
    std::size_t rank = 0; // of its last link among the right places
    std::size_t last = 0; // number of its last link, from 1; 0 for the empty chain
};

// The heaviest chain that ends at or below a rank.
class PrefixMaxima {
public:
    explicit PrefixMaxima(std::size_t ranks) : m_tree(ranks + 1) {}

    [[nodiscard]] Chain below(std::size_t rank) const { // over ranks [0, rank)
        Chain best;
        for (std::size_t i = rank; i > 0; i &= i - 1)
            if (m_tree[i].weight > best.weight) best = m_tree[i];
        return best;
    }
    void add(std::size_t rank, Chain chain) {
        for (std::size_t i = rank + 1; i < m_tree.size(); i += i & (~i + 1))
            if (chain.weight > m_tree[i].weight) m_tree[i] = chain;
    }

private:
    std::vector<Chain> m_tree;
};

} // namespace

std::vector<bool> findSpine(const std::vector<SpineLink>& links) {
    std::vector<std::size_t> ranks;
    for (const SpineLink& link : links) ranks.push_back(link.right);
    std::ranges::sort(ranks);
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());

    PrefixMaxima maxima(ranks.size());
    std::vector<std::size_t> previous(links.size() + 1, 0);
    Chain best;
    // Links with one `left` must not follow each other: they are added only when all were asked.
    for (std::size_t i = 0; i < links.size();) {
        std::size_t end = i;
        std::vector<std::pair<std::size_t, Chain>> found;
        for (; end < links.size() && links[end].left == links[i].left; ++end) {
            const auto rank = static_cast<std::size_t>(
                std::ranges::lower_bound(ranks, links[end].right) - ranks.begin());
            const Chain before = maxima.below(rank);
            previous[end + 1] = before.last;
            // A link without weight must still be able to lengthen a chain.
            constexpr double least = 1e-9;
            found.emplace_back(
                rank, Chain{before.weight + std::max(links[end].weight, least), rank, end + 1});
        }
        for (const auto& [rank, chain] : found) {
            maxima.add(rank, chain);
            if (chain.weight > best.weight ||
                (chain.weight == best.weight && chain.rank < best.rank))
                best = chain;
        }
        i = end;
    }
    std::vector<bool> onSpine(links.size(), false);
    for (std::size_t at = best.last; at > 0; at = previous[at]) onSpine[at - 1] = true;
    return onSpine;
}

} // namespace wireside
