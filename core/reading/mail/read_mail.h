// SPDX-License-Identifier: GPL-3.0-or-later
//
// A saved mail to the copy in it, by GMime.
//
//     readMail("Subject: Rain\nFrom: Anna Ruiz <ruiz@example.org>\n\nIt rained.\n-- \nAnna")->text
//     // u"Rain\n\nIt rained."; origin.byline u"Anna Ruiz"
//
// The subject is the headline, the sender the author. Of the body all plain text, else its HTML as
// for a selection of a page; what was quoted or forwarded stays, the signature and attached files do not.
// Linear in the mail; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace wireside {

// Whether the bytes begin with fields of a mail's head, or the file is named as one and begins with any.
[[nodiscard]] bool isMail(std::string_view bytes, std::string_view fileName);

// Fails with Protected (encrypted), TooLarge (nesting, fields), Damaged, Empty, Cancelled, or as readHtmlText()
// does; Error::file is empty.
[[nodiscard]] Expected<ReadText> readMail(std::string bytes, const std::stop_token& stop = {});

} // namespace wireside
