// SPDX-License-Identifier: GPL-3.0-or-later
//
// One change of a report's text, with all that is needed to take it back.
//
//     std::u16string text = u"Ships came in.";
//     const TextChange change{.position = 6, .removed = u"came", .added = u"ran"};
//     applyChange(text, change);               // u"Ships ran in."
//     applyChange(text, inverse(change));      // u"Ships came in."
//     movedBy(change, 11)                // 10: where "in" is afterwards
//
// Units: UTF-16 units of the text. Values only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wireside {

struct TextChange {
    std::size_t position = 0;
    std::u16string removed; // stood at `position` before
    std::u16string added;   // stands there afterwards

    [[nodiscard]] bool empty() const { return removed.empty() && added.empty(); }
    bool operator==(const TextChange&) const = default;
};

[[nodiscard]] TextChange inverse(const TextChange& change);

// Linear in the text behind the change.
void applyChange(std::u16string& text, const TextChange& change);

// Where a place is afterwards. One inside of what is removed is at the begin of what is added; one at the
// change's own position is behind it.
[[nodiscard]] std::size_t movedBy(const TextChange& change, std::size_t offset);

// Without what is the same at its begin and at its end. Surrogate pairs and "\r\n" stay whole.
[[nodiscard]] TextChange trimmed(const TextChange& change);

// The one change that makes `after` of `before`; empty for equal texts. Linear.
[[nodiscard]] TextChange changeBetween(std::u16string_view before, std::u16string_view after);

// Two changes by single keys, one after the other, as one: letters that are typed on, or deleted on in
// either direction. A run ends where a new word or a new line begins.
[[nodiscard]] std::optional<TextChange> asOneRun(const TextChange& first, const TextChange& second);

} // namespace wireside
