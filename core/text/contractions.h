// SPDX-License-Identifier: GPL-3.0-or-later
//
// English words that are two: what stands before and behind the place where they were joined.
//
//     contractionOf(u"don't")    // "do" as it stands, and "not"
//     contractionOf(u"Ode's")    // "Ode" as it stands, and the possessive "'s", a mark
//     contractionOf(u"it's")     // "it" as it stands, and "is"
//     contractionOf(u"can't")    // "can" and "not"
//
// Linear in the word.
#pragma once

#include "core/text/document.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace wireside {

struct Contraction {
    std::size_t firstLength = 0;   // units of the first word
    std::u16string_view firstForm; // a function word; empty: the first word as it stands
    std::u16string_view secondForm;
    TokenClass secondKind = TokenClass::Function;
};

[[nodiscard]] std::optional<Contraction> contractionOf(std::u16string_view word);

} // namespace wireside
