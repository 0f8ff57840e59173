// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_furniture.h"

#include "core/reading/html/class_hints.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace wireside {
namespace {

// A class name that speaks of furniture is not believed of an element with more than this part of
// the page's text: "has-sidebar" says what stands beside it.
constexpr double mostOfPage = 0.6;

bool neverText(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_MAP: return true;
    default: return false;
    }
}

bool isControlOrFrame(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MENU: return true;
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
    if (tree.hasAttribute(index, "hidden")) return true;
    std::string style(tree.attribute(index, "style").substr(0, 200));
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
}

bool canBeNamedFurniture(GumboTag tag) {
    return tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_MAIN &&
           tag != GUMBO_TAG_ARTICLE && tag != GUMBO_TAG_P && tag != GUMBO_TAG_H1;
}

// How much text stands before each node, and how many elements that hold an article's.
struct Sums {
    std::vector<std::size_t> text{0};
    std::vector<std::size_t> headlines{0};
};

Sums sumUp(const PageTree& tree) {
    Sums sums;
    std::size_t noTextUntil = 0;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (neverText(tree.tag(i))) noTextUntil = std::max(noTextUntil, tree.nodes()[i].end);
        const std::size_t text = i < noTextUntil ? 0 : tree.text(i).size();
        const bool headline =
            tree.tag(i) == GUMBO_TAG_H1 || tree.attribute(i, "itemprop") == "articleBody";
        sums.text.push_back(sums.text.back() + text);
        sums.headlines.push_back(sums.headlines.back() + (headline ? 1 : 0));
    }
    return sums;
}

} // namespace

std::vector<bool> findFurniture(const PageTree& tree) {
    const std::vector<PageNode>& nodes = tree.nodes();
    const Sums sums = sumUp(tree);
    const auto all = static_cast<double>(sums.text.back());
    std::vector<bool> furniture(nodes.size(), false);
    for (std::size_t i = 0; i < nodes.size();) {
        const GumboTag tag = tree.tag(i);
        const std::size_t end = nodes[i].end;
        const bool mostText = static_cast<double>(sums.text[end] - sums.text[i]) > mostOfPage * all;
        const bool aboutArticle = mostText || sums.headlines[end] > sums.headlines[i];
        const auto isNamed = [&] {
            return canBeNamedFurniture(tag) &&
                   hintOf(spelledOut(tree.attribute(i, "class"), tree.attribute(i, "id"))) ==
                       ClassHint::Furniture;
        };
        const bool drop =
            neverText(tag) || (tree.isElement(i) && !mostText && isHidden(tree, i)) ||
            (tree.isElement(i) && !aboutArticle &&
             (isControlOrFrame(tag) || hasFurnitureRole(tree.attribute(i, "role")) || isNamed()));
        if (drop)
            std::fill(furniture.begin() + static_cast<std::ptrdiff_t>(i),
                      furniture.begin() + static_cast<std::ptrdiff_t>(end), true);
        i = drop ? end : i + 1;
    }
    return furniture;
}

} // namespace wireside
