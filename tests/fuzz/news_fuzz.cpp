// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a story of a news agency: whatever comes out must fit together.
#include "core/reading/news/read_newsml.h"
#include "core/reading/news/read_ninjs.h"
#include "core/reading/news/read_nitf.h"
#include "tests/fuzz/holds_together.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto newsml = wireside::readNewsml(bytes);
    if (newsml && !wireside::holdsTogether(*newsml)) std::abort();
    const auto nitf = wireside::readNitf(bytes);
    if (nitf && !wireside::holdsTogether(*nitf)) std::abort();
    const auto ninjs = wireside::readNinjs(bytes);
    if (ninjs && !wireside::holdsTogether(*ninjs)) std::abort();
    return 0;
}
