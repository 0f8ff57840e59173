// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a document of Word or LibreOffice, in an archive and without one: whatever comes out must fit together.
#include "core/reading/office/docx_text.h"
#include "core/reading/office/odt_text.h"
#include "core/reading/office/other_files.h"
#include "core/reading/office/read_docx.h"
#include "core/reading/office/read_odt.h"
#include "core/reading/xml/xml_pieces.h"
#include "core/reading/xml/xml_tree.h"
#include "tests/fuzz/holds_together.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

// As it comes out of an archive: block by block, and the blocks end anywhere.
void readInBlocks(std::string_view bytes) {
    wireside::DocxReading docx{wireside::DocxStyles()};
    wireside::XmlPieces pieces({"w:document", "w:body"},
                               [&docx](const pugi::xml_document& piece, std::size_t) {
                                   docx.read(piece);
                                   return wireside::Expected<void>();
                               });
    constexpr std::size_t block = 61;
    for (std::size_t at = 0; at < bytes.size(); at += block)
        if (!pieces.add(bytes.substr(at, std::min(block, bytes.size() - at)))) return;
    if (pieces.end()) static_cast<void>(docx.take());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    // Rarely does a change inside an archive leave it whole, so their parts are read as such, too.
    const auto docx = wireside::readDocx(bytes);
    if (docx && !wireside::holdsTogether(*docx)) std::abort();
    const auto odt = wireside::readOdt(bytes);
    if (odt && !wireside::holdsTogether(*odt)) std::abort();
    static_cast<void>(wireside::readOtherArchive(bytes));
    static_cast<void>(wireside::readCompoundFile(bytes));
    readInBlocks(bytes);
    if (const auto tree = wireside::parseXml(bytes)) {
        static_cast<void>(wireside::docxText(**tree, wireside::DocxStyles(**tree)));
        static_cast<void>(wireside::odtText(**tree));
    }
    return 0;
}
