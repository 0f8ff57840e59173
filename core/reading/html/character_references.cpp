// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/character_references.h"

#include "core/reading/html/page_tree.h"

namespace wireside {

std::string withoutReferences(std::string_view text) {
    if (text.find('&') == std::string_view::npos) return std::string(text);
    std::string title = "<title>"; // holds references, but no elements
    for (const char c : text) {
        if (c == '<')
            title += "&lt;";
        else
            title += c;
    }
    const PageTree tree(title);
    std::string characters;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) characters += tree.text(i);
    return characters;
}

} // namespace wireside
