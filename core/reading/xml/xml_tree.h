// SPDX-License-Identifier: GPL-3.0-or-later
//
// XML from strangers as pugixml's tree, within limits, and a way through it that costs no stack.
//
//     rootName("<?xml version='1.0'?><n:nitf xmlns:n='x'>")     // "nitf"
//     const auto tree = parseXml("<a>Rain &amp; wind</a>");
//     (*tree)->child("a").text().get()                          // "Rain & wind"
//
// Entities that a document declares are never expanded, nothing is fetched. Linear in the bytes.
#pragma once

#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace wireside {

using XmlTree = std::unique_ptr<pugi::xml_document>;

// The root element's name without its prefix, seen in the first few thousand bytes; empty if they
// do not begin as XML does.
[[nodiscard]] std::string rootName(std::string_view bytes);

// In any encoding that can be told. Fails with TooLarge (elements, nesting, declared entities),
// Damaged, which says what is wrong and where, Binary or Undecodable; Error::file is empty.
[[nodiscard]] Expected<XmlTree> parseXml(std::string_view bytes);

// Whole elements of a document, as UTF-8: likewise, but with room for more than one. `begin` is their
// place in the document, for what is said of errors.
[[nodiscard]] Expected<XmlTree> parseXmlPiece(std::string_view utf8, std::size_t begin);

// Fails with TooLarge.
[[nodiscard]] Expected<void> checkNesting(std::size_t depth);

// An element's name without its prefix.
[[nodiscard]] std::string_view localName(pugi::xml_node node);

// The first child of a name, whatever its prefix; a null node if there is none.
[[nodiscard]] pugi::xml_node childNamed(pugi::xml_node parent, std::string_view name);

// All text below a node, in reading order.
[[nodiscard]] std::string textBelow(pugi::xml_node node);

enum class Step : std::uint8_t { Into, Over };

// Goes through all below `root` in reading order: `enter` says of each node whether to go on
// into it, and `leave` is told of each one gone into when all below it has been seen.
template <typename Enter, typename Leave>
void walk(pugi::xml_node root, const Enter& enter, const Leave& leave) {
    pugi::xml_node node = root.first_child();
    while (node) {
        if (enter(node) == Step::Into) {
            if (node.first_child()) {
                node = node.first_child();
                continue;
            }
            leave(node);
        }
        while (!node.next_sibling()) {
            node = node.parent();
            if (node == root || !node) return;
            leave(node);
        }
        node = node.next_sibling();
    }
}

} // namespace wireside
