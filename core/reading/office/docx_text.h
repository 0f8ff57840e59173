// SPDX-License-Identifier: GPL-3.0-or-later
//
// The paragraphs in a part of a .docx: its document, or its notes.
//
//     const auto part = parseXml("<w:document><w:body><w:p><w:r><w:t>Rain</w:t></w:r></w:p></w:body></w:document>");
//     docxText(**part, {}).paragraphs     // {"Rain", nothing}
//
// Linear in the part, which may come in pieces.
#pragma once

#include "core/reading/office/document_paragraphs.h"
#include "core/reading/office/docx_styles.h"
#include "core/reading/story.h"
#include "core/reading/xml/xml_tree.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pugixml.hpp>

namespace wireside {

struct DocxText {
    Story paragraphs;
    std::vector<std::string> footnotes; // the ids of those referred to, in reading order
    std::vector<std::string> endnotes;

    bool operator==(const DocxText&) const = default;
};

class DocxReading {
public:
    explicit DocxReading(DocxStyles styles) : m_styles(std::move(styles)) {}

    // All that stands below a node: whole paragraphs. The next ones go on from there.
    void read(pugi::xml_node node);
    [[nodiscard]] DocxText take();

private:
    // A field is its code up to "separate" and what that gave up to "end"; either may hold others.
    enum class FieldPart : std::uint8_t { Code, Result };

    Step enter(pugi::xml_node node);
    void leave(pugi::xml_node node);
    [[nodiscard]] std::optional<Role> roleOf(pugi::xml_node paragraph) const;
    void turnField(std::string_view type);
    void add(std::string_view text);

    DocxStyles m_styles;
    DocxText m_text;
    DocumentParagraphs m_paragraphs;
    std::vector<FieldPart> m_fields; // those that are open
    std::size_t m_openCodes = 0;     // how many of them are in their code
};

// Of all that stands below a node.
[[nodiscard]] DocxText docxText(pugi::xml_node root, const DocxStyles& styles);

} // namespace wireside
