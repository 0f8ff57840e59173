// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look of a mail's head and body, without their encodings.
//
//     beginsAsMail("From: a@example.org\nSubject: Rain\n\nIt rained.")     // true
//     plainSubject(u"Fwd: AW: Rain")                                       // u"Rain"
#pragma once

#include <string>
#include <string_view>

namespace wireside {

// Whether a file begins with fields, one to a line, that end in an empty line, two of them ones that
// mails have.
[[nodiscard]] bool beginsAsMail(std::string_view bytes);

// Without what mail programs put in front of answers and forwarded mails.
[[nodiscard]] std::u16string plainSubject(std::u16string_view subject);

// Without what follows the last line "-- " up to the end, or to a mail that is quoted or forwarded below:
// that stays below an empty line, without its own signature. Linear.
[[nodiscard]] std::u16string withoutSignature(std::u16string body);

} // namespace wireside
