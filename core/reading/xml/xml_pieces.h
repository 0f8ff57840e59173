// SPDX-License-Identifier: GPL-3.0-or-later
//
// A large XML document piece by piece: as many whole elements at a time as make a small tree. The document
// itself, which is a hundred bytes for ten of text, is never there as a whole.
//
//     XmlPieces pieces({"w:document", "w:body"}, [&](const pugi::xml_document& piece, std::size_t inside) {
//         for (const pugi::xml_node paragraph : piece.children()) use(paragraph);
//         return Expected<void>();
//     });
//     pieces.add("<w:document><w:body><w:p>Rain</w:p><w");
//     pieces.add(":p>Wind</w:p></w:body></w:document>");
//     pieces.end();     // all of it has been used now
//
// The elements of the path are opened, so what stands in the innermost one comes in pieces, inside 2 of
// them here; what stands beside them comes as it is, inside fewer. Text directly in them is left out.
// Documents in other encodings than UTF-8, which no word processor writes, wait for their end.
// Linear in the document. One thread at a time.
#pragma once

#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace wireside {

class XmlPieces {
public:
    using Take = std::function<Expected<void>(const pugi::xml_document& piece, std::size_t inside)>;

    XmlPieces(std::vector<std::string> path, Take take, std::stop_token stop = {});

    // Fails as parseXml() does, with TooLarge for a single element of tens of megabytes, with Damaged for
    // what fits nowhere, with Cancelled once it is to stop, or as `take` did.
    Expected<void> add(std::string_view block);
    Expected<void> end();

private:
    enum class State : std::uint8_t { Text, Tag, Other };

    Expected<void> scan();
    bool beginMarkup();
    Expected<void> endTag();
    Expected<void> openElement(std::string_view tag);
    Expected<void> closeElement(std::string_view tag);
    Expected<void> flush();
    void dropUntil(std::size_t begin);

    std::vector<std::string> m_path;
    Take m_take;
    std::stop_token m_stop;
    std::string m_bytes;
    std::size_t m_begin = 0;  // of the current piece
    std::size_t m_at = 0;     // up to where they have been seen
    std::size_t m_markup = 0; // where the markup begins that is being read
    std::size_t m_whole = 0;  // the end of the last whole element
    std::size_t m_passed = 0; // bytes before these
    State m_state = State::Text;
    char m_quote = '\0';         // of the attribute that is being read
    std::string_view m_endsWith; // what ends a comment or its like
    std::size_t m_depth = 0;
    std::size_t m_inside = 0; // elements of the path
    bool m_hasRoot = false;
    enum class Encoding : std::uint8_t { Unknown, Utf8, Another } m_encoding = Encoding::Unknown;
};

} // namespace wireside
