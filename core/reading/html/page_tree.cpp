// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_tree.h"

namespace wireside {
namespace {

bool isElementNode(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool isTextNode(const GumboNode& node) {
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
           node.type == GUMBO_NODE_CDATA;
}

GumboOutput* parse(std::string_view source) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // what is wrong with a page interests nobody here
    return gumbo_parse_with_options(&options, source.data(), source.size());
}

std::vector<PageNode> inReadingOrder(const GumboNode* root) {
    struct Open {
        std::size_t index;
        unsigned nextChild;
    };
    std::vector<PageNode> nodes{{root, 0, 1}};
    std::vector<Open> open{{0, 0}};
    while (!open.empty()) {
        Open& top = open.back();
        const GumboVector& children = nodes[top.index].node->v.element.children;
        if (top.nextChild == children.length) {
            nodes[top.index].end = nodes.size();
            open.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(children.data[top.nextChild++]);
        const std::size_t index = nodes.size();
        if (isTextNode(*child)) nodes.push_back({child, top.index, index + 1});
        if (isElementNode(*child)) {
            nodes.push_back({child, top.index, index + 1});
            open.push_back({index, 0});
        }
    }
    return nodes;
}

} // namespace

void PageTree::Destroy::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

PageTree::PageTree(std::string_view utf8)
    : m_output(parse(utf8)), m_nodes(inReadingOrder(m_output->root)) {}

bool PageTree::isElement(std::size_t index) const { return isElementNode(*m_nodes[index].node); }

GumboTag PageTree::tag(std::size_t index) const {
    return isElement(index) ? m_nodes[index].node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view PageTree::text(std::size_t index) const {
    return isElement(index) ? std::string_view() : m_nodes[index].node->v.text.text;
}

std::string_view PageTree::attribute(std::size_t index, const char* name) const {
    if (!isElement(index)) return {};
    const GumboAttribute* found =
        gumbo_get_attribute(&m_nodes[index].node->v.element.attributes, name);
    return found == nullptr ? std::string_view() : found->value;
}

bool PageTree::hasAttribute(std::size_t index, const char* name) const {
    return isElement(index) &&
           gumbo_get_attribute(&m_nodes[index].node->v.element.attributes, name) != nullptr;
}

} // namespace wireside
