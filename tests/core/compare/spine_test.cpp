// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/spine.h"

#include <algorithm>
#include <cstddef>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

using Links = std::vector<SpineLink>;

// The greatest weight of any chain, by trying all subsets.
double heaviest(const Links& links) {
    double best = 0;
    for (std::size_t subset = 0; subset < (std::size_t{1} << links.size()); ++subset) {
        double weight = 0;
        const SpineLink* last = nullptr;
        bool chain = true;
        for (std::size_t i = 0; i < links.size() && chain; ++i) {
            if ((subset >> i & 1) == 0) continue;
            chain = last == nullptr || (last->left < links[i].left && last->right < links[i].right);
            last = &links[i];
            weight += links[i].weight;
        }
        if (chain) best = std::max(best, weight);
    }
    return best;
}

TEST(Spine, GivenLinksInOrder_ThenAllAreOnIt) {
    EXPECT_EQ(findSpine({{0, 1, 5}, {2, 2, 1}, {3, 7, 2}}), (std::vector<bool>{true, true, true}));
}

TEST(Spine, GivenALightLinkThatCrosses_ThenItHasMoved) {
    EXPECT_EQ(findSpine({{0, 9, 1}, {1, 1, 5}, {2, 2, 5}}), (std::vector<bool>{false, true, true}));
}

TEST(Spine, GivenAHeavyLinkThatCrossesManyLightOnes_ThenTheyHaveMoved) {
    EXPECT_EQ(findSpine({{0, 9, 7}, {1, 1, 1}, {2, 2, 1}, {3, 3, 1}}),
              (std::vector<bool>{true, false, false, false}));
}

TEST(Spine, GivenEquallyHeavyChains_ThenTheOneThatEndsEarliestOnTheRightIsChosen) {
    EXPECT_EQ(findSpine({{0, 1, 3}, {1, 0, 3}}), (std::vector<bool>{false, true}));
    EXPECT_EQ(findSpine({{0, 0, 1}, {1, 5, 2}, {2, 2, 2}}), (std::vector<bool>{true, false, true}));
}

TEST(Spine, GivenLinksThatShareASentence_ThenOneOfThemIsOnIt) {
    EXPECT_EQ(findSpine({{0, 0, 2}, {0, 1, 3}}), (std::vector<bool>{false, true}));
    EXPECT_EQ(findSpine({{0, 4, 3}, {1, 4, 2}}), (std::vector<bool>{true, false}));
}

TEST(Spine, GivenLinksWithoutWeight_ThenTheyAreStillOnIt) {
    EXPECT_EQ(findSpine({{0, 0, 0}, {1, 1, 0}}), (std::vector<bool>{true, true}));
}

TEST(Spine, GivenNoLinks_ThenItIsEmpty) { EXPECT_TRUE(findSpine({}).empty()); }

TEST(Spine, GivenRandomLinks_ThenNoChainIsHeavier) {
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        Links links(random() % 11);
        for (SpineLink& link : links)
            link = {random() % 8, random() % 8, static_cast<double>(random() % 6)};
        std::ranges::sort(links, {}, &SpineLink::left);

        const std::vector<bool> onSpine = findSpine(links);
        double weight = 0;
        const SpineLink* last = nullptr;
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (!onSpine[i]) continue;
            EXPECT_TRUE(last == nullptr ||
                        (last->left < links[i].left && last->right < links[i].right));
            last = &links[i];
            weight += links[i].weight;
        }
        EXPECT_DOUBLE_EQ(weight, heaviest(links)) << "round " << round;
    }
}

} // namespace
} // namespace wireside
