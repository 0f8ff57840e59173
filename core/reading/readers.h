// SPDX-License-Identifier: GPL-3.0-or-later
//
// The formats that reports come in. A new one is a new file and a line in the table.
//
//     readerOf("<!doctype html><p>Rain", "saved.txt").name     // "HTML": content comes before the name
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace wireside {

struct Reader {
    std::string_view name;
    bool (*recognises)(std::string_view bytes, std::string_view fileName);
    // Looks at the token now and then, and fails with Cancelled once it says stop. The bytes are the
    // reader's to let go of.
    Expected<ReadText> (*read)(std::string bytes, const std::stop_token& stop);
};

// The first reader that recognises the file; there is always one, as plain text takes what is left.
[[nodiscard]] const Reader& readerOf(std::string_view bytes, std::string_view fileName);

} // namespace wireside
