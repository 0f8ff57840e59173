// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents and comparisons for tests, in one call.
//
//     const Comparison result = compared(reportOf(u"The port reopened."), sampleReport(2));
#pragma once

#include "core/compare/comparison.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace wireside {

using Report = std::shared_ptr<const Document>;

[[nodiscard]] Report reportOf(std::u16string text);

// Sentences one to a paragraph: a splitter can't join or part them.
[[nodiscard]] Report reportOf(const std::vector<std::u16string>& sentences);

// The files of resources/samples, by the number that their names begin with.
inline constexpr std::array<int, 5> sampleNumbers{1, 2, 3, 4, 5};
[[nodiscard]] Report sampleReport(int number);

[[nodiscard]] Comparison compared(const Report& left, const Report& right);

// The words of a text, parted at spaces.
[[nodiscard]] std::vector<std::u16string> wordsOf(std::u16string_view text);
[[nodiscard]] std::u16string joined(const std::vector<std::u16string>& parts,
                                    std::u16string_view between);

} // namespace wireside
