// SPDX-License-Identifier: GPL-3.0-or-later
//
// An error as one sentence in the user's language: which file, what is wrong, what to do.
//
//     errorText({ErrorCode::IsFolder, "/news/may", ""})
//     // "“may” is a folder: choose a file in it."
#pragma once

#include "core/error.h"

#include <QString>

namespace wireside {

[[nodiscard]] QString errorText(const Error& error);

// Of printing on paper, which no file can be named for.
[[nodiscard]] QString printErrorText(const Error& error);

} // namespace wireside
