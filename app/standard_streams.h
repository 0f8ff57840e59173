// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard input, output and error as a well-behaved program uses them: what can't be written is an
// error, never silence and never a signal.
#pragma once

#include <string_view>

namespace wireside {

// To be called first in main(). A reader that went away, a file size limit and a stream that the
// caller closed all show as failing writes from then on.
void prepareStandardStreams();

// Writes all of `text` to standard output; complains when that fails.
[[nodiscard]] bool print(std::string_view text);

// One line on standard error: `wireside: <message>`.
void complain(std::string_view message);

} // namespace wireside
