// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a document of Word or LibreOffice, in an archive and without one: whatever comes out must fit together.
#include "core/reading/office/docx_text.h"
#include "core/reading/office/odt_text.h"
#include "core/reading/readers.h"
#include "core/reading/xml/xml_tree.h"
#include "tests/fuzz/holds_together.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    // Rarely does a change inside an archive leave it whole, so their parts are read as such, too.
    const auto report = wireside::readerOf(bytes, "report").read(bytes);
    if (report && !wireside::holdsTogether(*report)) std::abort();
    if (const auto tree = wireside::parseXml(bytes)) {
        static_cast<void>(wireside::docxText(**tree, wireside::DocxStyles(**tree)));
        static_cast<void>(wireside::odtText(**tree));
    }
    return 0;
}
