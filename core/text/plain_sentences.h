// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where ICU's rules (UAX 29) end the sentences of plain English text, without ICU. It is asked for
// everything else; the tests compare both on texts by chance.
//
//     plainSentenceBreaks(u"It rose. It fell.")   // 0, 9, 17
//     plainSentenceBreaks(u"Il pleut, d\u00E9j\u00E0.")   // nullopt: ask ICU
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace wireside {

// The text's begin, where each further sentence begins, and the text's end; nothing if the text has
// anything but ASCII and the quotes, dashes and ellipsis of English print, or what versions of the
// rules differ in. Line ends must be spaces. Linear in the text.
[[nodiscard]] std::optional<std::vector<std::size_t>> plainSentenceBreaks(std::u16string_view text);

} // namespace wireside
