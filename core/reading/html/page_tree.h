// SPDX-License-Identifier: GPL-3.0-or-later
//
// A web page as a tree, laid out in reading order.
//
//     const PageTree tree("<p>Rain <b>fell</b>.");
//     tree.nodes().size()     // 8: html, head, body, p, "Rain ", b, "fell", "."
//     tree.nodes()[3].end     // 8: all that stands below the paragraph is [4, 8)
//
// Since a node knows where its subtree ends, nothing that reads the tree needs to recurse: a page
// nested ten thousand deep costs no stack. Linear in the page; a tree may be read from any threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <gumbo.h>

namespace wireside {

// A page of nothing but markup has hundreds of thousands: narrow, as page_limits.h keeps them few enough.
struct PageNode {
    const GumboNode* node = nullptr;
    std::uint32_t parent = 0; // an index; the root is its own parent
    std::uint32_t end = 0;    // one past the last node below it

    bool operator==(const PageNode&) const = default;
};

class PageTree {
public:
    // Any text is a page: what is not well-formed is repaired as browsers do.
    explicit PageTree(std::string_view utf8);

    // Elements and texts in reading order; the first is the root element. Comments are left out.
    [[nodiscard]] const std::vector<PageNode>& nodes() const { return m_nodes; }

    [[nodiscard]] bool isElement(std::size_t index) const;
    [[nodiscard]] GumboTag tag(std::size_t index) const;          // GUMBO_TAG_UNKNOWN for a text
    [[nodiscard]] std::string_view text(std::size_t index) const; // empty for an element
    // Empty if the node has no such attribute.
    [[nodiscard]] std::string_view attribute(std::size_t index, const char* name) const;
    [[nodiscard]] bool hasAttribute(std::size_t index, const char* name) const;

private:
    struct Destroy {
        void operator()(GumboOutput* output) const;
    };
    std::unique_ptr<GumboOutput, Destroy> m_output;
    std::vector<PageNode> m_nodes;
};

} // namespace wireside
