// SPDX-License-Identifier: GPL-3.0-or-later
//
// The paragraphs in a part of a .docx: its document, or its notes.
//
//     const auto part = parseXml("<w:document><w:body><w:p><w:r><w:t>Rain</w:t></w:r></w:p></w:body></w:document>");
//     docxText(**part, {}).paragraphs     // {"Rain", nothing}
//
// Linear in the part.
#pragma once

#include "core/reading/office/docx_styles.h"
#include "core/reading/told_paragraphs.h"

#include <string>
#include <vector>

#include <pugixml.hpp>

namespace wireside {

struct DocxText {
    std::vector<ToldParagraph> paragraphs;
    std::vector<std::string> footnotes; // the ids of those referred to, in reading order
    std::vector<std::string> endnotes;

    bool operator==(const DocxText&) const = default;
};

// Of all that stands below a node.
[[nodiscard]] DocxText docxText(pugi::xml_node root, const DocxStyles& styles);

} // namespace wireside
