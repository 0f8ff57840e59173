// SPDX-License-Identifier: GPL-3.0-or-later
//
// A web page as a tree, laid out in reading order.
//
//     const auto tree = parsePage("<p>Rain <b>fell</b>.");     // page_parser.h
//     tree->nodes().size()     // 7: html, body, p, "Rain ", b, "fell", "."
//     tree->nodes()[2].end     // 7: all that stands below the paragraph is [3, 7)
//
// Since a node knows where its subtree ends, nothing that reads the tree needs to recurse. It holds what readers of
// articles ask for, and is about as large as the page: 20 bytes a node beside the texts. A tree may be read from any
// threads.
#pragma once

#include "core/reading/html/page_tag.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wireside {

// Those that a tree keeps.
enum class PageAttribute : std::uint8_t {
    Class,
    Content,
    Hidden,
    Id,
    ItemProp,
    Lang,
    Name,
    Property,
    Role,
    Style,
    Type,
};

struct PageNode {
    std::uint32_t parent = 0; // an index; the root is its own parent
    std::uint32_t end = 0;    // one past the last node below it
    // Where the tree has its text or its attributes, and how many bytes or attributes these are.
    std::uint32_t content = 0;
    std::uint32_t size = 0;
    PageTag tag = PageTag::Text;

    bool operator==(const PageNode&) const = default;
};

class PageTree {
public:
    // Elements and texts in reading order; the first is the root, the page's <html>. Comments are left out.
    [[nodiscard]] const std::vector<PageNode>& nodes() const { return m_nodes; }

    [[nodiscard]] bool isElement(std::size_t index) const { return tag(index) != PageTag::Text; }
    [[nodiscard]] PageTag tag(std::size_t index) const { return m_nodes[index].tag; }
    [[nodiscard]] std::string_view text(std::size_t index) const; // empty for an element
    // Empty if the node has no such attribute.
    [[nodiscard]] std::string_view attribute(std::size_t index, PageAttribute name) const;
    [[nodiscard]] bool hasAttribute(std::size_t index, PageAttribute name) const;

private:
    friend class PageTreeBuilder;

    struct Attribute {
        PageAttribute name;
        std::uint32_t value; // where it begins
        std::uint32_t size;
    };
    [[nodiscard]] const Attribute* find(std::size_t index, PageAttribute name) const;

    std::vector<PageNode> m_nodes{{.end = 1, .tag = PageTag::Html}};
    std::vector<Attribute> m_attributes;
    std::string m_texts; // of nodes and attributes, in the order they came
};

// Puts a page together from its begin to its end.
class PageTreeBuilder {
public:
    using Attributes = std::vector<std::pair<PageAttribute, std::string_view>>;

    // Room for so many nodes and bytes of text, if they come: a tree that grows is there twice for a moment.
    PageTreeBuilder(std::size_t nodes, std::size_t bytes);

    void describeRoot(const Attributes& attributes);
    void open(PageTag tag, const Attributes& attributes);
    void close();
    void add(std::string_view text); // one text may come in pieces
    // How many elements are open, with the root.
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    [[nodiscard]] std::size_t nodes() const { return m_tree.m_nodes.size(); }

    // What is open ends here.
    [[nodiscard]] PageTree take() &&;

private:
    void describe(std::size_t index, const Attributes& attributes);

    PageTree m_tree;
    std::vector<std::uint32_t> m_open{0};
};

} // namespace wireside
