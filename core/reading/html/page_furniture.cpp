// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_furniture.h"

#include "core/reading/html/article_scoring.h"
#include "core/reading/html/blocks.h"
#include "core/reading/html/class_hints.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace wireside {
namespace {

// A name that speaks of furniture is not believed of an element with more than this part of the
// page's prose: "with-sidebar" says what stands beside it, "paywall" what was in front.
constexpr double mostProse = 0.5;

bool neverText(PageTag tag) {
    switch (tag) {
    case PageTag::Script:
    case PageTag::Style:
    case PageTag::NoScript:
    case PageTag::Template:
    case PageTag::Title:
    case PageTag::IFrame:
    case PageTag::Object:
    case PageTag::Applet:
    case PageTag::Svg:
    case PageTag::Canvas:
    case PageTag::Audio:
    case PageTag::Video:
    case PageTag::Map: return true;
    default: return false;
    }
}

bool isControlOrFrame(PageTag tag) {
    switch (tag) {
    case PageTag::Button:
    case PageTag::Select:
    case PageTag::TextArea:
    case PageTag::Label:
    case PageTag::Nav:
    case PageTag::Aside:
    case PageTag::Footer:
    case PageTag::Menu: return true;
    default: return false;
    }
}

bool hasFurnitureRole(std::string_view role) {
    static constexpr std::array<std::string_view, 9> roles{
        "navigation",  "complementary", "banner", "contentinfo", "dialog",
        "alertdialog", "search",        "menu",   "toolbar"};
    return std::ranges::find(roles, role) != roles.end();
}

bool isHidden(const PageTree& tree, std::size_t index) {
    if (tree.hasAttribute(index, PageAttribute::Hidden)) return true;
    std::string style(tree.attribute(index, PageAttribute::Style).substr(0, 200));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
}

bool canBeNamedFurniture(PageTag tag) {
    return tag != PageTag::Html && tag != PageTag::Body && tag != PageTag::Main &&
           tag != PageTag::Article && tag != PageTag::P && tag != PageTag::H1;
}

bool marksArticle(const PageTree& tree, std::size_t index) {
    return tree.tag(index) == PageTag::H1 ||
           tree.attribute(index, PageAttribute::ItemProp) == "articleBody";
}

ClassHint nameOf(const PageTree& tree, std::size_t index) {
    if (!canBeNamedFurniture(tree.tag(index))) return ClassHint::None;
    return hintOf(spelledOut(tree.attribute(index, PageAttribute::Class),
                             tree.attribute(index, PageAttribute::Id)));
}

// What stands before each node, in sum.
class Sums {
public:
    Sums(const PageTree& tree, const std::vector<Block>& blocks)
        : m_prose(tree.nodes().size() + 1, 0), m_marks(tree.nodes().size() + 1, 0) {
        for (const Block& block : blocks)
            if (isProse(block))
                m_prose[block.first + 1] += static_cast<std::uint32_t>(block.text.size());
        for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
            m_prose[i + 1] += m_prose[i];
            m_marks[i + 1] = m_marks[i] + (marksArticle(tree, i) ? 1 : 0);
        }
    }
    [[nodiscard]] bool hasMark(std::size_t begin, std::size_t end) const {
        return m_marks[end] > m_marks[begin];
    }
    [[nodiscard]] bool hasMostProse(std::size_t begin, std::size_t end) const {
        return static_cast<double>(m_prose[end] - m_prose[begin]) >
               mostProse * static_cast<double>(m_prose.back());
    }

private:
    std::vector<std::uint32_t> m_prose; // bytes of a page, which are few enough
    std::vector<std::uint32_t> m_marks;
};

// Marks as furniture what fits a condition, with all below it.
template <typename Condition>
void markFurniture(const PageTree& tree, std::vector<bool>& furniture, Condition isFurniture) {
    for (std::size_t i = 0; i < tree.nodes().size();) {
        const bool drop = !furniture[i] && tree.isElement(i) && isFurniture(i);
        const std::size_t end = drop ? tree.nodes()[i].end : i + 1;
        for (; i < end; ++i) furniture[i] = furniture[i] || drop;
    }
}

} // namespace

std::vector<bool> findFurniture(const PageTree& tree) {
    std::vector<bool> furniture(tree.nodes().size(), false);
    markFurniture(tree, furniture, [&](std::size_t i) { return neverText(tree.tag(i)); });
    const auto sums = [&] { return Sums(tree, findBlocks(tree, furniture)); };
    const auto markUnlessArticle = [&](const Sums& sum, auto condition) {
        markFurniture(tree, furniture, [&](std::size_t i) {
            const std::size_t end = tree.nodes()[i].end;
            return condition(i) && !sum.hasMark(i, end) && !sum.hasMostProse(i, end);
        });
    };
    markUnlessArticle(sums(), [&](std::size_t i) {
        return isHidden(tree, i) || isControlOrFrame(tree.tag(i)) ||
               hasFurnitureRole(tree.attribute(i, PageAttribute::Role));
    });
    markFurniture(tree, furniture, [&, visible = sums()](std::size_t i) {
        return nameOf(tree, i) == ClassHint::Comments && !visible.hasMark(i, tree.nodes()[i].end);
    });
    markUnlessArticle(sums(),
                      [&](std::size_t i) { return nameOf(tree, i) == ClassHint::Furniture; });
    return furniture;
}

} // namespace wireside
