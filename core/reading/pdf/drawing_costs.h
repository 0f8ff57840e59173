// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages of a PDF draw, added up along their forms and masks, each as often as it is drawn.
//
//     drawingProblem(bytesOfAReport, isStopped)    // nothing
//     drawingProblem(bytesOfAFormThatDrawsAnotherTenTimes ..., isStopped)
//         // {TooLarge, "a page that draws more than 64 MB"}
//
// Of what is packed only so much is unpacked as it takes. Linear in what the file unpacks to, up to the limits.
//
// For C++17: clang does not take the headers of libqpdf 11 as C++20. So nothing of core/error.h is in here.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace wireside {

struct DrawingProblem {
    enum class Kind {
        TooLarge,  // `detail` says what of it
        Damaged,   // libqpdf makes no sense of the file; `detail` says why
        Protected, // by other means than a password; `detail` names the handler
        Cancelled, // `isStopped` said so
    };
    Kind kind = Kind::TooLarge;
    std::string detail;
};

// Nothing to say of a file that a password protects: its reader refuses that.
[[nodiscard]] std::optional<DrawingProblem> drawingProblem(std::string_view bytes,
                                                           const std::function<bool()>& isStopped);

} // namespace wireside
