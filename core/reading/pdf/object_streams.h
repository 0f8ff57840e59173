// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the object streams of a PDF, its packed lists of objects, unpack to more than any document has.
//
//     objectStreamsAreTooLarge(bytesOfAFileOfLibreOffice)     // false
//
// A few kilobytes of them can make gigabytes of objects as soon as a library opens the file. So this looks at
// the bytes alone, before one does. Linear in the file, and in what it unpacks to up to the limit.
#pragma once

#include <string_view>

namespace wireside {

[[nodiscard]] bool objectStreamsAreTooLarge(std::string_view bytes);

} // namespace wireside
