// SPDX-License-Identifier: GPL-3.0-or-later
//
// What datelines, credits, bylines and the like look like, as patterns.
//
//     dateline().find(u"LISBON, May 6 (Agency) \u2014 Talks began.").end    // 25: where the report begins
//
// Each pattern is compiled once, then only read: any number of threads may use it at once.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include <unicode/regex.h>

namespace wireside {

class Pattern {
public:
    explicit Pattern(const std::u16string& expression);

    // Where the pattern's first group begins (group 0 if it has none), and where the whole match ends; 0, 0 if
    // it is not found.
    struct Found {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] Found find(std::u16string_view text) const;
    [[nodiscard]] bool matches(std::u16string_view text) const { return find(text).end > 0; }

private:
    std::unique_ptr<const icu::RegexPattern> m_pattern;
};

[[nodiscard]] const Pattern& dateline();
[[nodiscard]] const Pattern& credit();
[[nodiscard]] const Pattern& creditLine();
[[nodiscard]] const Pattern& dateLine();
[[nodiscard]] const Pattern& byline();
[[nodiscard]] const Pattern& caption();
[[nodiscard]] const Pattern& notice();

} // namespace wireside
