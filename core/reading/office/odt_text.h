// SPDX-License-Identifier: GPL-3.0-or-later
//
// The paragraphs in the content.xml of an OpenDocument text, notes at the end.
//
//     const auto content = parseXml("<office:document-content><office:body><office:text>"
//                                   "<text:p>Rain<text:s text:c='2'/>fell</text:p></office:text>...");
//     odtText(**content)     // {"Rain  fell", nothing}
//
// Linear in the document.
#pragma once

#include "core/reading/told_paragraphs.h"

#include <vector>

#include <pugixml.hpp>

namespace wireside {

[[nodiscard]] std::vector<ToldParagraph> odtText(const pugi::xml_document& content);

} // namespace wireside
