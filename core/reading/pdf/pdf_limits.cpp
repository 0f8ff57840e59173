// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/pdf_limits.h"

#include "core/reading/pdf/drawing_costs.h"
#include "core/reading/pdf/object_streams.h"

#include <utility>

namespace wireside {
namespace {

ErrorCode codeOf(DrawingProblem::Kind kind) {
    switch (kind) {
    case DrawingProblem::Kind::TooLarge: return ErrorCode::TooLarge;
    case DrawingProblem::Kind::Cancelled: return ErrorCode::Cancelled;
    case DrawingProblem::Kind::Protected: return ErrorCode::Protected;
    case DrawingProblem::Kind::Damaged: break;
    }
    return ErrorCode::Damaged;
}

} // namespace

Expected<void> checkPdf(std::string_view bytes, const std::stop_token& stop) {
    if (objectStreamsAreTooLarge(bytes))
        return tl::unexpected(Error{ErrorCode::TooLarge, {}, "lists of too many objects"});
    auto problem = drawingProblem(bytes, [&stop] { return stop.stop_requested(); });
    if (problem)
        return tl::unexpected(Error{codeOf(problem->kind), {}, std::move(problem->detail)});
    return {};
}

} // namespace wireside
