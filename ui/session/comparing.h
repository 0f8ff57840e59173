// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the session's job does: Documents of texts that were edited or are taken otherwise, then the
// comparison of both.
//
//     const auto result = compareReports({.left = {left, {{text}}}, .right = {right, {}}, .options = {}});
//     result->left            // the Document of `text`, with the origin of `left`
//     result->comparison      // of result->left and result->right
//
// Values only: for any thread.
#pragma once

#include "core/compare/analysis.h"
#include "core/compare/compare.h"
#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/session/interpretation.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace wireside {

// A report's text now, and how it is taken.
struct EditedState {
    std::u16string text;
    Interpretation interpretation = {};
};

struct ReportState {
    std::shared_ptr<const Document> report; // null: none is open
    std::optional<EditedState> edited;      // where the report is of another
};

struct CompareRequest {
    ReportState left;
    ReportState right;
    CompareOptions options;
    std::shared_ptr<const Analysis> analysis; // of both reports, if it is known
};

struct Compared {
    std::shared_ptr<const Document> left;
    std::shared_ptr<const Document> right;
    std::shared_ptr<const Comparison> comparison; // null unless both reports are open
    CompareOptions options;

    [[nodiscard]] const std::shared_ptr<const Document>& on(Side side) const {
        return side == Side::Left ? left : right;
    }
};

// Fails only with ErrorCode::Cancelled.
[[nodiscard]] Expected<Compared> compareReports(const CompareRequest& request,
                                                const std::stop_token& stop = {},
                                                const Progress& progress = {});

// The link that is about the same sentences in a later comparison, whose texts may have been edited
// meanwhile: the first one that has one of the link's sentences on either side. Linear.
[[nodiscard]] std::optional<std::size_t> sameLink(const Comparison& before, std::size_t link,
                                                  const Comparison& after);

} // namespace wireside
