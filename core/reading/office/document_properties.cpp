// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/document_properties.h"

#include "core/reading/story.h"
#include "core/reading/white_space.h"
#include "core/reading/xml/xml_tree.h"
#include "core/text/decode.h"

#include <array>
#include <functional>
#include <map>
#include <string>

namespace wireside {

void addProperties(std::string_view xml, ReadText& read) {
    const auto tree = parseXml(xml);
    if (!tree) return;
    std::map<std::string, std::string, std::less<>> values; // by name, the first of each
    walk(
        **tree,
        [&](pugi::xml_node node) {
            values.emplace(node.name(), onOneLine(node.child_value()));
            return Step::Into;
        },
        [](pugi::xml_node) {});
    const auto valueOf = [&](std::string_view name) {
        const auto found = values.find(name);
        return found == values.end() ? std::string() : found->second;
    };
    Origin& origin = read.origin;
    if (!hasHeadline(read)) origin.title = fromUtf8(valueOf("dc:title"));
    // In OpenDocument dc:creator is who saved it last.
    const std::string first = valueOf("meta:initial-creator");
    origin.byline = fromUtf8(first.empty() ? valueOf("dc:creator") : first);
    static constexpr std::array<std::string_view, 4> dates{"dcterms:modified", "dc:date",
                                                           "dcterms:created", "meta:creation-date"};
    for (const std::string_view date : dates)
        if (origin.published.empty()) origin.published = valueOf(date);
}

} // namespace wireside
