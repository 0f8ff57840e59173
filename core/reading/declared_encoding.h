// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes to text where a file says, more or less truly, which encoding they are in.
//
//     encodingOfLabel(" Latin1")                                // "windows-1252", as browsers take it
//     decodeDeclared("\x93" "caf\xE9", "windows-1252")->text    // u"“café"
//     decodeDeclared("caf\xC3\xA9", "windows-1252")->encoding   // "UTF-8": well-formed, and so meant
//
// Linear in the bytes.
#pragma once

#include "core/error.h"
#include "core/text/decode.h"

#include <string>
#include <string_view>

namespace wireside {

// The encoding that a label means on the Web (https://encoding.spec.whatwg.org), as an IANA name: many mean a
// larger one than they say. Other labels are themselves, in small letters.
[[nodiscard]] std::string encodingOfLabel(std::string_view label);

// Whether there are escape characters, by which encodings of seven bits tell their letters from ASCII.
[[nodiscard]] bool hasEscapes(std::string_view bytes);

// A byte-order mark decides, then well-formed UTF-8, then what is declared, then the look of the bytes. Empty:
// nothing is declared. Fails as decode() does.
[[nodiscard]] Expected<DecodedText> decodeDeclared(std::string_view bytes,
                                                   const std::string& declared);

} // namespace wireside
