// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON may name half a surrogate pair, as in "\ud800", which no Unicode text can hold and which the
// parser refuses. Reports do have such halves (a text cut in the middle of an emoji), and one
// of them must not cost the comparison.
//
//     withoutLoneSurrogates(R"({"text": "a \ud800 b"})")    // R"({"text": "a \ufffd b"})"
//
// Escaped pairs stay. Nothing changes its place: the result is as long as the line. Linear.
#pragma once

#include <string>

namespace wireside {

// `json` in UTF-8; it need not be well-formed JSON.
[[nodiscard]] std::string withoutLoneSurrogates(std::string json);

} // namespace wireside
