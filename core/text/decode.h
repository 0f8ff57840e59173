// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a text file to text.
//
//     decode("\xEF\xBB\xBF" "Visit")->text       // u"Visit", encoding "UTF-8"
//     decode("caf\xE9 et th\xE9, le march\xE9")->encoding  // "ISO-8859-1" or its superset
//
// A byte-order mark decides; then well-formed UTF-8; then the shape of UTF-16 without a mark;
// else ICU's detector, whose answer counts only above a confidence. Linear in the bytes.
#pragma once

#include "core/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace wireside {

struct DecodedText {
    std::u16string text;  // without a leading byte-order mark; nothing else removed or replaced
    std::string encoding; // IANA name, e.g. "UTF-8", "windows-1252"
    // How sure the encoding is: a mark or well-formed UTF-8 is certain, a detector's answer is
    // detected, and shown to the user as such.
    enum class Certainty { Certain, Detected } certainty = Certainty::Certain;

    bool operator==(const DecodedText&) const = default;
};

// Fails with Binary (control characters that no text has) or Undecodable; Error::file is empty.
[[nodiscard]] Expected<DecodedText> decode(std::string_view bytes);

// Whether decode() would call it UTF-8 and change nothing: well-formed, without a byte-order mark and
// without control characters that texts do not have.
[[nodiscard]] bool isCleanUtf8(std::string_view bytes);

// Bytes to UTF-8, which most of them are: these are not copied.
struct Utf8Text {
    std::string encoding;
    std::optional<std::string> decoded; // nothing: the bytes are the text

    [[nodiscard]] std::string_view textOf(std::string_view bytes) const {
        return decoded ? std::string_view(*decoded) : bytes;
    }
    bool operator==(const Utf8Text&) const = default;
};

// Fails as decode() does.
[[nodiscard]] Expected<Utf8Text> decodeToUtf8(std::string_view bytes);

// For a file that names its encoding, by its IANA name. Fails with Undecodable if the bytes are
// ill-formed in it or it is unknown, and with Binary.
[[nodiscard]] Expected<DecodedText> decodeAs(std::string_view bytes, const std::string& encoding);

// UTF-8 to UTF-16; ill-formed parts become U+FFFD.
[[nodiscard]] std::u16string fromUtf8(std::string_view text);
// UTF-16 to UTF-8; unpaired surrogates become U+FFFD.
[[nodiscard]] std::string toUtf8(std::u16string_view text);

} // namespace wireside
