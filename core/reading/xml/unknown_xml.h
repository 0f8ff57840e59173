// SPDX-License-Identifier: GPL-3.0-or-later
//
// XML that no reader knows: better refused, saying what it is, than compared with its tags.
//
//     readUnknownXml("<packageItem><groupSet/></packageItem>").error().detail
//     // "NewsML-G2, but a package of news items"
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Whether the bytes begin with an XML declaration, or the root element is one of the formats of news.
[[nodiscard]] bool isUnknownXml(std::string_view bytes, std::string_view fileName);

// Fails with Binary, which names the root element or what it is; Error::file is empty.
[[nodiscard]] Expected<ReadText> readUnknownXml(std::string_view bytes,
                                                const std::stop_token& stop = {});

} // namespace wireside
