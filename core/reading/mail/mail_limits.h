// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refuses mails that would keep GMime's parser busy, fill the memory or the stack: it keeps each field in
// several forms, and reads a group of addresses in a group within itself.
//
//     exceededMailLimit("From: a@example.org\nSubject: Rain\n\nIt rained.")     // nothing
//     exceededMailLimit("To: " + <201 times "a:">)     // "a field of more than 200 groups of addresses"
//
// Lines alone are looked at, those of parts and forwarded mails, too. Linear in the mail.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wireside {

// What a mail has too much of; nothing if it can be parsed.
[[nodiscard]] std::optional<std::string> exceededMailLimit(std::string_view mail);

} // namespace wireside
