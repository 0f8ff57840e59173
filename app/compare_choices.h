// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line's words for how reports are compared.
//
//     compareOptionsFrom({.sensitivity = "strict"})->sensitivity    // 0.5
//     compareOptionsFrom({.minimumWords = "few"}).error()
//         // UsageError{"--minimum-words is a whole number from 0 on, not \"few\""}
#pragma once

#include "app/usage_error.h"
#include "core/compare/compare.h"

#include <optional>
#include <string>

#include <tl/expected.hpp>

namespace wireside {

struct CompareChoices {
    std::optional<std::string> sensitivity = {};
    std::optional<std::string> minimumWords = {};
    Furniture furniture = Furniture::Compared;
};

// What is not given is as usual.
[[nodiscard]] tl::expected<CompareOptions, UsageError>
compareOptionsFrom(const CompareChoices& given);

} // namespace wireside
