// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as Markdown: whatever comes out must fit together.
#include "core/reading/markdown/read_markdown.h"
#include "tests/fuzz/holds_together.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto markdown = wireside::readMarkdown(bytes);
    if (markdown && !wireside::holdsTogether(*markdown)) std::abort();
    return 0;
}
