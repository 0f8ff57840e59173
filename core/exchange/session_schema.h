// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the writer and the reader of a session's file have in common: its schema, its words, and how it
// counts. See saved_session.h.
#pragma once

#include "core/compare/judgement.h"
#include "core/exchange/code_point_offsets.h"
#include "core/exchange/saved_session.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace wireside::session_schema {

inline constexpr std::string_view family = "wireside-session-";
inline constexpr int version = 1;

inline constexpr std::array verdicts{std::pair("linked", Verdict::Linked),
                                     std::pair("not-the-same", Verdict::NotTheSame)};

inline constexpr std::array kinds{std::pair("shared", &SavedKinds::shared),
                                  std::pair("reworded", &SavedKinds::reworded),
                                  std::pair("unique", &SavedKinds::unique)};

// A side without a report has a text of no length.
inline CodePointOffsets offsetsIn(const std::optional<SavedReport>& report) {
    return CodePointOffsets(report ? std::u16string_view(report->text) : std::u16string_view());
}

// Offsets on both sides.
struct BothOffsets {
    explicit BothOffsets(const SavedSession& session)
        : left(offsetsIn(session.left)), right(offsetsIn(session.right)) {}

    CodePointOffsets left;
    CodePointOffsets right;
};

} // namespace wireside::session_schema
