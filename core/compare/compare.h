// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one entry point of the engine: two documents in, a comparison out.
//
//     const auto left = std::make_shared<const Document>(makeDocument(u"The port reopened.", {}));
//     const auto right = std::make_shared<const Document>(makeDocument(u"The port was reopened.", {}));
//     const Expected<Comparison> result = compare(left, right);
//     result->links.size()        // 1
//     result->links[0].kind       // MatchKind::Reworded
//
// Time is near-linear in the words of both texts. Synchronous, keeps no state between calls: any
// number of threads may call it at once.
#pragma once

#include "core/compare/compare_options.h"
#include "core/compare/comparison.h"
#include "core/error.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace wireside {

// The part of the work that is done, 0 to 1, never falling. Called on the comparing thread.
using Progress = std::function<void(double)>;

// Fails only with ErrorCode::Cancelled, soon after `stop` is requested. Two empty documents
// give a comparison without links.
[[nodiscard]] Expected<Comparison> compare(std::shared_ptr<const Document> left,
                                           std::shared_ptr<const Document> right,
                                           const CompareOptions& options = {},
                                           const std::stop_token& stop = {},
                                           const Progress& progress = {});

// The two halves of compare(), for whoever turns the dial: the texts are analysed once, and
// aligned anew for each setting, filter and judgement. Both fail only with ErrorCode::Cancelled.
[[nodiscard]] Expected<std::shared_ptr<const Analysis>>
analyse(std::shared_ptr<const Document> left, std::shared_ptr<const Document> right,
        const std::stop_token& stop = {}, const Progress& progress = {});
[[nodiscard]] Expected<Comparison> align(std::shared_ptr<const Analysis> analysis,
                                         const CompareOptions& options = {},
                                         const std::stop_token& stop = {},
                                         const Progress& progress = {});

} // namespace wireside
