// SPDX-License-Identifier: GPL-3.0-or-later
//
// The paragraphs in the content.xml of an OpenDocument text, notes at the end.
//
//     const auto content = parseXml("<office:document-content><office:body><office:text>"
//                                   "<text:p>Rain<text:s text:c='2'/>fell</text:p></office:text>...");
//     odtText(**content)     // {"Rain  fell", nothing}
//
// Linear in the document, which may come in pieces.
#pragma once

#include "core/reading/office/document_paragraphs.h"
#include "core/reading/story.h"
#include "core/reading/xml/xml_tree.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace wireside {

class OdtReading {
public:
    // What stands below the root: the styles that paragraphs have, if they are among it.
    void readStyles(pugi::xml_node content);
    // All that stands below a node: whole paragraphs.
    void read(pugi::xml_node node);
    [[nodiscard]] Story take();

private:
    Step enter(pugi::xml_node node);
    void leave(pugi::xml_node node);
    DocumentParagraphs& open() { return m_noteDepth > 0 ? m_notes : m_paragraphs; }
    [[nodiscard]] std::optional<Role> roleOf(pugi::xml_node node) const;
    [[nodiscard]] std::optional<Role> roleOfStyle(std::string_view name) const;

    // A style's parent, where automatic styles such as "P1" come from "Heading_20_1".
    std::map<std::string, std::string, std::less<>> m_parents;
    DocumentParagraphs m_paragraphs;
    DocumentParagraphs m_notes;
    int m_noteDepth = 0;
};

[[nodiscard]] Story odtText(const pugi::xml_document& content);

} // namespace wireside
