// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/read_odt.h"

#include "core/reading/office/archive_entry.h"
#include "core/reading/office/document_paragraphs.h"
#include "core/reading/office/document_properties.h"
#include "core/reading/office/odt_text.h"
#include "core/reading/xml/xml_tree.h"

#include <utility>

namespace wireside {
namespace {

bool isEncrypted(std::string_view archive) {
    const auto manifest = entryBytes(archive, "META-INF/manifest.xml");
    return manifest && manifest->find("encryption-data") != std::string::npos;
}

} // namespace

bool isOdt(std::string_view bytes, std::string_view) {
    if (!isZip(bytes)) return false;
    const auto type = entryBytes(bytes, "mimetype");
    return type && type->starts_with("application/vnd.oasis.opendocument.text");
}

Expected<ReadText> readOdt(std::string_view bytes) {
    static constexpr std::string_view part = "content.xml";
    if (isEncrypted(bytes))
        return tl::unexpected(Error{ErrorCode::Protected, {}, std::string(part) + " is encrypted"});
    const auto xml = entryBytes(bytes, part);
    if (!xml) return tl::unexpected(xml.error());
    const auto tree = parseXml(*xml);
    if (!tree) {
        Error error = tree.error();
        error.detail = std::string(part) + ": " + error.detail;
        return tl::unexpected(std::move(error));
    }
    ReadText read = joinedUnderHeadline(odtText(**tree));
    if (read.text.empty()) return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
    if (const auto properties = entryBytes(bytes, "meta.xml")) addProperties(*properties, read);
    return read;
}

} // namespace wireside
