// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/link_groups.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace wireside {

namespace {

// Disjoint sets of links.
class LinkSets {
public:
    explicit LinkSets(std::size_t links) : m_parent(links) {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }

    std::size_t rootOf(std::size_t link) {
        while (m_parent[link] != link) {
            m_parent[link] = m_parent[m_parent[link]];
            link = m_parent[link];
        }
        return link;
    }

    // The smaller root stays, so a set is named by its first link.
    void join(std::size_t one, std::size_t another) {
        const auto [first, second] = std::minmax({rootOf(one), rootOf(another)});
        m_parent[second] = first;
    }

private:
    std::vector<std::size_t> m_parent;
};

void joinBySentences(LinkSets& sets, const Comparison& comparison, Side side) {
    std::vector<std::optional<std::size_t>> linkOf(comparison.document(side).sentences.size());
    for (std::size_t link = 0; link < comparison.links.size(); ++link) {
        for (const std::size_t sentence : comparison.links[link].on(side)) {
            std::optional<std::size_t>& before = linkOf[sentence];
            if (before) sets.join(*before, link);
            before = link;
        }
    }
}

void append(std::vector<std::size_t>& sentences, const std::vector<std::size_t>& more) {
    sentences.insert(sentences.end(), more.begin(), more.end());
}

void sortUnique(std::vector<std::size_t>& sentences) {
    std::ranges::sort(sentences);
    const auto rest = std::ranges::unique(sentences);
    sentences.erase(rest.begin(), rest.end());
}

} // namespace

std::vector<LinkGroup> linkGroups(const Comparison& comparison) {
    LinkSets sets(comparison.links.size());
    joinBySentences(sets, comparison, Side::Left);
    joinBySentences(sets, comparison, Side::Right);

    std::vector<LinkGroup> groups;
    std::vector<std::size_t> groupOf(comparison.links.size());
    for (std::size_t link = 0; link < comparison.links.size(); ++link) {
        const std::size_t root = sets.rootOf(link);
        if (root == link) {
            groupOf[link] = groups.size();
            groups.emplace_back();
        }
        LinkGroup& group = groups[groupOf[root]];
        group.links.push_back(link);
        append(group.left, comparison.links[link].left);
        append(group.right, comparison.links[link].right);
    }
    for (LinkGroup& group : groups) {
        sortUnique(group.left);
        sortUnique(group.right);
    }
    std::ranges::sort(groups, {}, [](const LinkGroup& group) { return group.left.front(); });

    std::size_t nextRight = 0;
    for (LinkGroup& group : groups) {
        const bool moved = std::ranges::all_of(
            group.links, [&](std::size_t link) { return comparison.links[link].moved; });
        group.inOrder = !moved && group.right.front() >= nextRight;
        if (group.inOrder) nextRight = group.right.front() + 1;
    }
    return groups;
}

} // namespace wireside
