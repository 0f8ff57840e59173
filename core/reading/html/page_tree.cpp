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

// Goes through elements and texts in reading order; leave() gets what enter() gave for an element.
template <typename Enter, typename Leave>
void walk(const GumboNode* root, Enter enter, Leave leave) {
    struct Open {
        const GumboVector* children;
        unsigned next;
        std::uint32_t index;
    };
    const auto opened = [](const GumboNode* node, std::uint32_t index) {
        return Open{&node->v.element.children, 0, index};
    };
    std::vector<Open> open{opened(root, enter(root, 0))};
    while (!open.empty()) {
        Open& top = open.back();
        if (top.next == top.children->length) {
            leave(top.index);
            open.pop_back();
            continue;
        }
        const auto* child = static_cast<const GumboNode*>(top.children->data[top.next++]);
        const bool isElement = isElementNode(*child);
        if (!isElement && !isTextNode(*child)) continue;
        const std::uint32_t index = enter(child, top.index);
        if (isElement) open.push_back(opened(child, index));
    }
}

std::vector<PageNode> inReadingOrder(const GumboNode* root) {
    // Counted first: a list that grows is there twice, beside a tree that is larger than all else.
    std::uint32_t count = 0;
    walk(
        root, [&](const GumboNode*, std::uint32_t) { return count++; }, [](std::uint32_t) {});
    std::vector<PageNode> nodes;
    nodes.reserve(count);
    const auto enter = [&](const GumboNode* node, std::uint32_t parent) {
        const auto index = static_cast<std::uint32_t>(nodes.size());
        nodes.push_back({node, parent, index + 1});
        return index;
    };
    walk(root, enter,
         [&](std::uint32_t index) { nodes[index].end = static_cast<std::uint32_t>(nodes.size()); });
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
