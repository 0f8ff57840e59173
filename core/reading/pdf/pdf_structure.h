// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the packed lists of objects in a PDF unpack to more than any document has.
//
//     structureIsTooLarge(bytesOfAFileOfLibreOffice)     // false
//
// A few kilobytes of them can make gigabytes of objects as soon as a library opens the file. So this looks at
// the bytes alone, before one does. Linear in the file, and in what it unpacks to up to the limit.
#pragma once

#include <string_view>

namespace wireside {

[[nodiscard]] bool structureIsTooLarge(std::string_view bytes);

} // namespace wireside
