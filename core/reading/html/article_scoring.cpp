// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/article_scoring.h"

#include "core/reading/html/class_hints.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace wireside {
namespace {

// Tuned on the pages of a benchmark of article extraction, one half checked against the other.
constexpr double mostLinked = 0.35;    // of a paragraph
constexpr std::size_t paragraph = 100; // bytes; as long, it speaks for itself
constexpr std::size_t sentence = 30;   // as long, it must end as a sentence does
constexpr double longestWorth = 600;   // more in one block says no more about it
constexpr double leastHarm = 12;       // of any block that is no prose
constexpr double harmOfLink = 0.6;     // for each byte
constexpr double enoughNamed = 0.6;    // of the best element's worth, for one that the page names
constexpr double enoughMarked = 0.3;   // for itemprop="articleBody"

enum class Mark : std::uint8_t { None, Named, Body };

Mark markOf(const PageTree& tree, std::size_t index) {
    if (!tree.isElement(index)) return Mark::None;
    if (tree.attribute(index, PageAttribute::ItemProp).find("articleBody") !=
        std::string_view::npos)
        return Mark::Body;
    const std::string words = spelledOut(tree.attribute(index, PageAttribute::Class),
                                         tree.attribute(index, PageAttribute::Id));
    return hintOf(words) == ClassHint::Article ? Mark::Named : Mark::None;
}

} // namespace

double linkedPart(const Block& block) {
    return static_cast<double>(block.linked) / static_cast<double>(block.text.size());
}

bool endsSentence(std::string_view text) {
    static constexpr std::array<std::string_view, 8> closers{
        "\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB", "\xE3\x80\x8D"};
    static constexpr std::array<std::string_view, 8> stops{
        ".", "!", "?", ":", "\xE2\x80\xA6", "\xE3\x80\x82", "\xEF\xBC\x81", "\xEF\xBC\x9F"};
    const auto endsInOneOf = [&](const auto& marks) {
        return std::ranges::find_if(marks, [&](auto mark) { return text.ends_with(mark); });
    };
    for (auto closer = endsInOneOf(closers); closer != closers.end(); closer = endsInOneOf(closers))
        text.remove_suffix(closer->size());
    return endsInOneOf(stops) != stops.end();
}

bool isProse(const Block& block) {
    if (block.kind == BlockKind::Heading || block.kind == BlockKind::Caption) return false;
    if (linkedPart(block) > mostLinked) return false;
    const std::size_t size = block.text.size();
    return size >= paragraph || (size >= sentence && endsSentence(block.text));
}

double worth(const Block& block) {
    const auto size = static_cast<double>(block.text.size());
    if (isProse(block)) return std::min(size, longestWorth) - static_cast<double>(block.linked);
    if (block.kind == BlockKind::Caption) return 0;
    return -leastHarm - harmOfLink * static_cast<double>(block.linked);
}

std::size_t findArticle(const PageTree& tree, const std::vector<Block>& blocks) {
    const std::vector<PageNode>& nodes = tree.nodes();
    std::vector<double> before(nodes.size() + 1, 0); // the worth of all blocks that begin earlier
    for (const Block& block : blocks) before[block.first + 1] += worth(block);
    for (std::size_t i = 1; i < before.size(); ++i) before[i] += before[i - 1];

    struct Best {
        std::size_t index = 0;
        double worth = 0;
    };
    Best any;
    Best named;
    Best marked;
    const auto keepBetter = [](Best& best, std::size_t index, double sum) {
        // An element within the best that is worth as much has less around it.
        if (sum > 0 && sum >= best.worth) best = {index, sum};
    };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!tree.isElement(i)) continue;
        const double sum = before[nodes[i].end] - before[i];
        keepBetter(any, i, sum);
        const Mark mark = markOf(tree, i);
        if (mark == Mark::Named) keepBetter(named, i, sum);
        if (mark == Mark::Body) keepBetter(marked, i, sum);
    }
    if (marked.worth > 0 && marked.worth >= enoughMarked * any.worth) return marked.index;
    if (named.worth > 0 && named.worth >= enoughNamed * any.worth) return named.index;
    return any.index;
}

} // namespace wireside
