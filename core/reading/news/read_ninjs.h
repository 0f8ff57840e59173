// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story in ninjs, the JSON of news agencies, of any version.
//
//     readNinjs(R"({"headline": "Rain ends", "body_text": "It rained all night."})")->text
//     // u"Rain ends\n\nIt rained all night."
//
// Linear in the bytes; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Whether it is a JSON object that speaks of a body as ninjs does, whatever the file's name.
[[nodiscard]] bool isNinjs(std::string_view bytes, std::string_view fileName);

// Fails with Damaged, TooLarge (nesting) or Empty, and as decode() does; Error::file is empty.
[[nodiscard]] Expected<ReadText> readNinjs(std::string_view bytes,
                                           const std::stop_token& stop = {});

} // namespace wireside
