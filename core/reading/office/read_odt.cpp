// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/read_odt.h"

#include "core/reading/office/archive_entry.h"
#include "core/reading/office/document_properties.h"
#include "core/reading/office/odt_text.h"
#include "core/reading/office/xml_part.h"
#include "core/reading/story.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

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

Expected<ReadText> readOdt(std::string_view bytes, const std::stop_token& stop) {
    const std::string part = "content.xml";
    if (isEncrypted(bytes))
        return tl::unexpected(Error{ErrorCode::Protected, {}, part + " is encrypted"});
    OdtReading reading;
    const std::vector<std::string> body{"office:document-content", "office:body", "office:text"};
    const auto takePiece = [&](const pugi::xml_document& piece, std::size_t inside) {
        if (inside == body.size())
            reading.read(piece);
        else
            reading.readStyles(piece);
        return Expected<void>();
    };
    if (const auto content = readPart(bytes, part, body, takePiece, stop); !content)
        return tl::unexpected(content.error());
    ReadText read = readTextUnderHeadline(reading.take());
    if (read.text.empty()) return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
    if (const auto properties = entryBytes(bytes, "meta.xml")) addProperties(*properties, read);
    return read;
}

} // namespace wireside
