// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story in NewsML-G2: an item, or a message that carries some.
//
//     readNewsml("<newsItem version='2'><contentMeta><headline>Rain ends</headline></contentMeta><contentSet>"
//                "<inlineXML><html><body><p>It rained all night.</p></body></html></inlineXML>...")->text
//     // u"Rain ends\n\nIt rained all night."
//
// The body is XHTML, NITF or plain text. Of a message with several items the first that has text is read.
// Linear in the bytes; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Whether the root element is one of NewsML-G2, whatever the file's name.
[[nodiscard]] bool isNewsml(std::string_view bytes, std::string_view fileName);

// Fails as parseXml() does, and with Empty: pictures, or text that stands elsewhere.
[[nodiscard]] Expected<ReadText> readNewsml(std::string_view bytes,
                                            const std::stop_token& stop = {});

} // namespace wireside
