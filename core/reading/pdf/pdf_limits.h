// SPDX-License-Identifier: GPL-3.0-or-later
//
// Refuses PDFs whose pages would fill the memory or take minutes: poppler draws a page as a whole, and cannot
// be stopped in it.
//
//     checkPdf(bytesOfAReport)                                   // all is well
//     checkPdf(bytesOfAFormThatDrawsAnotherTenTimes ...)         // TooLarge, "a page that draws more than 64 MB"
//
// What a page draws is added up along its forms and masks, each as often as it is drawn; of what is packed
// only so much is unpacked as it takes. Password-protected files are left to the reader to refuse.
// Linear in what the file unpacks to, up to the limits.
#pragma once

#include "core/error.h"

#include <stop_token>
#include <string_view>

namespace wireside {

// Fails with TooLarge, Damaged (libqpdf makes no sense of it) or Cancelled; Error::file is empty.
[[nodiscard]] Expected<void> checkPdf(std::string_view bytes, const std::stop_token& stop = {});

} // namespace wireside
