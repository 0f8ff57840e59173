// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/xml_part.h"

#include "core/reading/office/archive_entry.h"

#include <utility>

namespace wireside {
namespace {

Error inPart(const std::string& name, Error error) {
    error.detail = name + ": " + error.detail;
    return error;
}

} // namespace

Expected<XmlTree> parsePart(std::string_view archive, const std::string& name) {
    const auto xml = entryBytes(archive, name);
    if (!xml) return tl::unexpected(xml.error());
    auto tree = parseXml(*xml);
    if (!tree) return tl::unexpected(inPart(name, tree.error()));
    return tree;
}

Expected<void> readPart(std::string_view archive, const std::string& name,
                        std::vector<std::string> path, XmlPieces::Take take,
                        const std::stop_token& stop) {
    XmlPieces pieces(std::move(path), std::move(take), stop);
    const auto all = forEachBlock(archive, name, [&](std::string_view block) -> Expected<void> {
        if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        auto added = pieces.add(block);
        if (!added) return tl::unexpected(inPart(name, added.error()));
        return added;
    });
    if (!all) return all;
    auto ended = pieces.end();
    if (!ended) return tl::unexpected(inPart(name, ended.error()));
    return ended;
}

} // namespace wireside
