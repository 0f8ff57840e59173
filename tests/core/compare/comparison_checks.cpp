// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/comparison_checks.h"

#include "tests/core/compare/script_checks.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

constexpr std::size_t leastPassage = 120;
constexpr double tolerance = 1e-9;

bool isPart(double value) { return value >= 0 && value <= 1; }

// A number for each form, the same on both sides.
class Numbering {
public:
    Script scriptOf(const Document& report, const std::vector<std::size_t>& sentences) {
        Script script;
        for (const std::size_t s : sentences)
            for (std::size_t i = report.sentences[s].firstToken; i < report.sentences[s].lastToken;
                 ++i) {
                const std::u16string_view form = report.forms[report.tokens[i].form];
                const auto id = static_cast<std::uint32_t>(m_ids.size());
                script.push_back({report.tokens[i].span, m_ids.try_emplace(form, id).first->second,
                                  0, report.tokens[i].kind, form});
            }
        return script;
    }

private:
    std::unordered_map<std::u16string_view, std::uint32_t> m_ids;
};

bool isSelection(const std::vector<std::size_t>& indices, std::size_t size) {
    return std::ranges::adjacent_find(indices, std::greater_equal{}) == indices.end() &&
           (indices.empty() || indices.back() < size);
}

void expectSoundLinks(const Comparison& comparison) {
    const auto place = [](const Link& link) {
        return std::pair(link.left.front(), link.right.front());
    };
    Numbering forms;
    std::pair<std::size_t, std::size_t> previous;
    const Link* lastOnSpine = nullptr;
    for (std::size_t n = 0; n < comparison.links.size(); ++n) {
        SCOPED_TRACE("link " + std::to_string(n));
        const Link& link = comparison.links[n];
        for (const Side side : {Side::Left, Side::Right}) {
            ASSERT_FALSE(link.on(side).empty());
            ASSERT_TRUE(isSelection(link.on(side), comparison.document(side).sentences.size()));
        }
        EXPECT_TRUE(n == 0 || previous < place(link)) << "out of order";
        previous = place(link);
        EXPECT_TRUE(isPart(link.score) && isPart(link.coverage.left) &&
                    isPart(link.coverage.right));
        EXPECT_TRUE(rebuilds(forms.scriptOf(*comparison.left, link.left),
                             forms.scriptOf(*comparison.right, link.right), link.edits));
        if (link.moved) continue;
        const bool follows =
            lastOnSpine == nullptr || (lastOnSpine->left.front() < link.left.front() &&
                                       lastOnSpine->right.front() < link.right.front());
        EXPECT_TRUE(follows) << "crosses the spine";
        lastOnSpine = &link;
    }
}

// Both spans of a finding lie in the sentences of its link.
void expectSoundFindings(const Comparison& comparison) {
    std::size_t previous = 0;
    for (const Finding& finding : comparison.findings) {
        SCOPED_TRACE(finding.note);
        ASSERT_TRUE(finding.link && *finding.link < comparison.links.size());
        const Link& link = comparison.links[*finding.link];
        for (const Side side : {Side::Left, Side::Right}) {
            ASSERT_TRUE(finding.on(side) && !finding.on(side)->empty());
            const TextSpan extent = extentOf(comparison, link, side);
            EXPECT_TRUE(extent.begin <= finding.on(side)->begin &&
                        finding.on(side)->end <= extent.end);
        }
        EXPECT_LE(previous, finding.left->begin);
        previous = finding.left->begin;
    }
}

void expectSoundLinksOf(const Comparison& comparison, Side side) {
    const auto& linksOf = comparison.linksOf(side);
    ASSERT_EQ(linksOf.size(), comparison.document(side).sentences.size());
    for (std::size_t s = 0; s < linksOf.size(); ++s) {
        std::vector<std::size_t> expected;
        for (std::size_t n = 0; n < comparison.links.size(); ++n)
            if (std::ranges::binary_search(comparison.links[n].on(side), s)) expected.push_back(n);
        EXPECT_EQ(linksOf[s], expected) << "sentence " << s;
    }
}

void expectSoundShares(const Comparison& comparison, Side side) {
    const Shares& shares = comparison.shares(side);
    EXPECT_TRUE(isPart(shares.shared) && isPart(shares.reworded) && isPart(shares.unique));
    const double whole = comparison.document(side).words > 0 ? 1 : 0;
    EXPECT_NEAR(shares.shared + shares.reworded + shares.unique, whole, tolerance);
}

bool overlap(TextSpan a, TextSpan b) { return a.begin < b.end && b.begin < a.end; }

void expectSoundPassages(const Comparison& comparison) {
    const auto& passages = comparison.passages;
    for (std::size_t n = 0; n < passages.size(); ++n) {
        SCOPED_TRACE("passage " + std::to_string(n));
        const Passage& passage = passages[n];
        EXPECT_LE(passage.left.end, comparison.left->text.size());
        EXPECT_LE(passage.right.end, comparison.right->text.size());
        EXPECT_GE(passage.left.length(), leastPassage);
        EXPECT_GE(passage.right.length(), leastPassage);
        EXPECT_TRUE(isSelection(passage.links, comparison.links.size()));
        EXPECT_TRUE(n == 0 || passages[n - 1].left.begin <= passage.left.begin) << "out of order";
        for (std::size_t k = n + 1; k < passages.size(); ++k)
            EXPECT_FALSE(overlap(passage.left, passages[k].left) &&
                         overlap(passage.right, passages[k].right))
                << "overlaps passage " << k;
    }
}

void expectSoundSentences(const Document& report) {
    std::size_t end = 0;
    for (const Sentence& sentence : report.sentences) {
        EXPECT_LE(end, sentence.span.begin);
        EXPECT_LT(sentence.span.begin, sentence.span.end);
        end = sentence.span.end;
    }
    EXPECT_LE(end, report.text.size());
}

} // namespace

void expectWellFormed(const Comparison& comparison) {
    expectSoundLinks(comparison);
    for (const Side side : {Side::Left, Side::Right}) {
        SCOPED_TRACE(side == Side::Left ? "left" : "right");
        expectSoundSentences(comparison.document(side));
        expectSoundLinksOf(comparison, side);
        expectSoundShares(comparison, side);
    }
    expectSoundPassages(comparison);
    expectSoundFindings(comparison);
}

void expectSameAsItself(const Comparison& comparison) {
    for (const Side side : {Side::Left, Side::Right}) {
        if (comparison.document(side).words == 0) continue;
        EXPECT_EQ(comparison.shares(side).shared, 1) << (side == Side::Left ? "left" : "right");
    }
    for (std::size_t n = 0; n < comparison.links.size(); ++n) {
        const Link& link = comparison.links[n];
        ASSERT_EQ(link.left, link.right) << "link " << n;
        ASSERT_EQ(name(link.kind), "shared") << "link " << n;
        ASSERT_EQ(link.score, 1) << "link " << n;
        ASSERT_TRUE(link.coverage == (Coverage{1, 1})) << "link " << n;
        ASSERT_FALSE(link.moved) << "link " << n;
        const bool allEqual = std::ranges::all_of(
            link.edits, [](const Edit& edit) { return edit.op == EditOp::Equal; });
        ASSERT_TRUE(allEqual) << "link " << n;
    }
}

void expectMirrored(const Comparison& comparison, const Comparison& swapped) {
    using Indices = std::vector<std::size_t>;
    using LinkFacts = std::tuple<Indices, Indices, std::string_view, double, double, double, bool>;
    std::vector<LinkFacts> links;
    std::vector<LinkFacts> mirroredLinks;
    links.reserve(comparison.links.size());
    mirroredLinks.reserve(swapped.links.size());
    for (const Link& link : comparison.links)
        links.emplace_back(link.left, link.right, name(link.kind), link.score, link.coverage.left,
                           link.coverage.right, link.moved);
    for (const Link& link : swapped.links)
        mirroredLinks.emplace_back(link.right, link.left, name(link.kind), link.score,
                                   link.coverage.right, link.coverage.left, link.moved);
    std::ranges::sort(mirroredLinks);
    EXPECT_EQ(links, mirroredLinks);
    EXPECT_TRUE(comparison.leftShares == swapped.rightShares);
    EXPECT_TRUE(comparison.rightShares == swapped.leftShares);

    using Places = std::vector<
        std::pair<std::pair<std::size_t, std::size_t>, std::pair<std::size_t, std::size_t>>>;
    Places passages;
    Places mirroredPassages;
    for (const Passage& passage : comparison.passages)
        passages.push_back(
            {{passage.left.begin, passage.left.end}, {passage.right.begin, passage.right.end}});
    for (const Passage& passage : swapped.passages)
        mirroredPassages.push_back(
            {{passage.right.begin, passage.right.end}, {passage.left.begin, passage.left.end}});
    std::ranges::sort(mirroredPassages);
    EXPECT_EQ(passages, mirroredPassages);
}

} // namespace wireside
