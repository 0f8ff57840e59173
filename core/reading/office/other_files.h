// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of office programs that hold no report that can be read: these say what they are.
//
//     readOtherArchive(xlsx).error()       // Binary, "a workbook of Excel"
//     readCompoundFile(protectedDocx).error()     // Protected: Word wraps such a document in one
#pragma once

#include "core/error.h"
#include "core/reading/read_text.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Whether it is a zip archive; readers of what can be read come before.
[[nodiscard]] bool isOtherArchive(std::string_view bytes, std::string_view fileName);

// Fails with Binary or, for a cut-off archive, with Damaged.
[[nodiscard]] Expected<ReadText> readOtherArchive(std::string_view bytes,
                                                  const std::stop_token& stop = {});

// Whether it is a compound file, as programs of before 2007 wrote.
[[nodiscard]] bool isCompoundFile(std::string_view bytes, std::string_view fileName);

// Fails with Protected or Binary.
[[nodiscard]] Expected<ReadText> readCompoundFile(std::string_view bytes,
                                                  const std::stop_token& stop = {});

} // namespace wireside
