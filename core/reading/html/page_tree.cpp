// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_tree.h"

#include <algorithm>

namespace wireside {
namespace {

std::uint32_t narrow(std::size_t size) { return static_cast<std::uint32_t>(size); }

} // namespace

std::string_view PageTree::text(std::size_t index) const {
    const PageNode& node = m_nodes[index];
    if (node.tag != PageTag::Text) return {};
    return std::string_view(m_texts).substr(node.content, node.size);
}

std::string_view PageTree::attribute(std::size_t index, PageAttribute name) const {
    const Attribute* found = find(index, name);
    if (found == nullptr) return {};
    return std::string_view(m_texts).substr(found->value, found->size);
}

bool PageTree::hasAttribute(std::size_t index, PageAttribute name) const {
    return find(index, name) != nullptr;
}

const PageTree::Attribute* PageTree::find(std::size_t index, PageAttribute name) const {
    const PageNode& node = m_nodes[index];
    if (node.tag == PageTag::Text) return nullptr;
    const Attribute* const begin = m_attributes.data() + node.content;
    const Attribute* const end = begin + node.size;
    const Attribute* const found = std::find_if(
        begin, end, [name](const Attribute& attribute) { return attribute.name == name; });
    return found == end ? nullptr : found;
}

PageTreeBuilder::PageTreeBuilder(std::size_t nodes, std::size_t bytes) {
    m_tree.m_nodes.reserve(nodes);
    m_tree.m_texts.reserve(bytes);
}

void PageTreeBuilder::describeRoot(const Attributes& attributes) { describe(0, attributes); }

void PageTreeBuilder::describe(std::size_t index, const Attributes& attributes) {
    PageNode& node = m_tree.m_nodes[index];
    node.content = narrow(m_tree.m_attributes.size());
    node.size = narrow(attributes.size());
    for (const auto& [name, value] : attributes) {
        m_tree.m_attributes.push_back({name, narrow(m_tree.m_texts.size()), narrow(value.size())});
        m_tree.m_texts += value;
    }
}

void PageTreeBuilder::open(PageTag tag, const Attributes& attributes) {
    const std::size_t index = nodes();
    m_tree.m_nodes.push_back({.parent = m_open.back(), .tag = tag});
    describe(index, attributes);
    m_open.push_back(narrow(index));
}

void PageTreeBuilder::close() {
    m_tree.m_nodes[m_open.back()].end = narrow(nodes());
    if (m_open.size() > 1) m_open.pop_back();
}

void PageTreeBuilder::add(std::string_view text) {
    std::string& texts = m_tree.m_texts;
    PageNode& last = m_tree.m_nodes.back();
    const bool goesOn = last.tag == PageTag::Text && last.parent == m_open.back() &&
                        last.content + last.size == texts.size();
    if (goesOn)
        last.size += narrow(text.size());
    else
        m_tree.m_nodes.push_back({.parent = m_open.back(),
                                  .end = narrow(nodes() + 1),
                                  .content = narrow(texts.size()),
                                  .size = narrow(text.size())});
    texts += text;
}

PageTree PageTreeBuilder::take() && {
    while (depth() > 1) close();
    close();
    return std::move(m_tree);
}

} // namespace wireside
