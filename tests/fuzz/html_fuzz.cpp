// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a web page, and as one saved as a single file: whatever comes out must fit together.
#include "core/reading/html/read_html.h"
#include "core/reading/html/saved_page.h"
#include "tests/fuzz/holds_together.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(wireside::isHtml(bytes, "page.html"));
    const auto page = wireside::readHtml(std::string(bytes));
    if (page && !wireside::holdsTogether(*page)) std::abort();
    if (wireside::isSavedPage(bytes, "page.mht")) {
        const auto saved = wireside::readSavedPage(std::string(bytes));
        if (saved && !wireside::holdsTogether(*saved)) std::abort();
    }
    return 0;
}
