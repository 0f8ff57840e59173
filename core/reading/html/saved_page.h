// SPDX-License-Identifier: GPL-3.0-or-later
//
// A web page that a browser saved as a single file (MHTML), to the text of its article. The file looks like a mail
// with pictures: the page is the first part of it that is HTML.
//
//     isSavedPage("From: <Saved by Blink>\nContent-Type: multipart/related; boundary=B\n\n...", "a.mht")   // true
//
// Linear in the bytes; any number of threads may call it at once.
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace wireside {

// Whether the head says that a browser wrote it, whatever the file's name.
[[nodiscard]] bool isSavedPage(std::string_view bytes, std::string_view fileName);

// Fails as readHtml() does.
[[nodiscard]] Expected<ReadText> readSavedPage(std::string bytes, const std::stop_token& stop = {});

} // namespace wireside
