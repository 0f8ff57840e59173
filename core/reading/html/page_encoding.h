// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a web page to text.
//
//     decodePage("<meta charset=latin1><p>caf\xE9")->encoding     // "windows-1252", as browsers take it
//
// A byte-order mark decides, then well-formed UTF-8, then what the page says, then its look: pages
// that say UTF-8 and are not, and the reverse, are read as what they are. Linear in the bytes.
#pragma once

#include "core/error.h"
#include "core/text/decode.h"

#include <string>
#include <string_view>

namespace wireside {

// The encoding that a page names in a meta element near its begin, or in its XML declaration, as an
// IANA name; empty if it names none. "ISO-8859-1" is read as "windows-1252", as browsers do.
[[nodiscard]] std::string declaredEncoding(std::string_view bytes);

// Fails as decode() does.
[[nodiscard]] Expected<DecodedText> decodePage(std::string_view bytes);

// The same as UTF-8.
[[nodiscard]] Expected<Utf8Text> decodePageToUtf8(std::string_view bytes);

} // namespace wireside
