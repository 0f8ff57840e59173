// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a word processor's archive as XML: a small one as a tree, the document itself in pieces.
//
//     readPart(docx, "word/document.xml", {"w:document", "w:body"}, use, stop);
//
// Linear in the part; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/xml/xml_pieces.h"
#include "core/reading/xml/xml_tree.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

// Fail as forEachBlock() and parseXml() do; the detail names the part.
[[nodiscard]] Expected<XmlTree> parsePart(std::string_view archive, const std::string& name);

// As XmlPieces hands them on. Fails with Cancelled, too, once it is to stop.
[[nodiscard]] Expected<void> readPart(std::string_view archive, const std::string& name,
                                      std::vector<std::string> path, XmlPieces::Take take,
                                      const std::stop_token& stop);

} // namespace wireside
