// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text file in any encoding that can be told: the text as it is, without roles.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Always: what no other reader takes is read as text, and refused with its reason if it is none.
[[nodiscard]] bool isPlainText(std::string_view bytes, std::string_view fileName);

// Fails as decode() does.
[[nodiscard]] Expected<ReadText> readPlainText(std::string_view bytes,
                                               const std::stop_token& stop = {});

} // namespace wireside
