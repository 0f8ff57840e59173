// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xml/unknown_xml.h"

#include "core/reading/xml/xml_tree.h"

#include <algorithm>
#include <array>
#include <string>

namespace wireside {
namespace {

constexpr std::size_t declarationSample =
    64;                                 // bytes: the mark of an encoding, and the declaration in it
constexpr std::size_t longestName = 60; // letters of a root element that are told

struct KnownRoot {
    std::string_view name;
    std::string_view what;
};
constexpr std::array<KnownRoot, 6> newsRoots{{
    {"packageItem", "NewsML-G2, but a package of news items"},
    {"planningItem", "NewsML-G2, but a plan of what is to be covered"},
    {"conceptItem", "NewsML-G2, but a term and what it means"},
    {"knowledgeItem", "NewsML-G2, but a list of terms"},
    {"catalogItem", "NewsML-G2, but a list of vocabularies"},
    {"NewsML", "NewsML 1, not NewsML-G2"},
}};

const KnownRoot* newsRoot(std::string_view root) {
    const auto found = std::ranges::find(newsRoots, root, &KnownRoot::name);
    return found == newsRoots.end() ? nullptr : found;
}

bool isDeclared(std::string_view bytes) {
    std::string begin; // without the zeros of UTF-16 and its marks
    for (const char c : bytes.substr(0, declarationSample))
        if (c > '\0') begin += c;
    return begin.starts_with("<?xml ");
}

} // namespace

bool isUnknownXml(std::string_view bytes, std::string_view) {
    const std::string root = rootName(bytes);
    return newsRoot(root) != nullptr || (!root.empty() && isDeclared(bytes));
}

Expected<ReadText> readUnknownXml(std::string_view bytes, const std::stop_token& /*stop*/) {
    std::string root = rootName(bytes);
    if (const KnownRoot* known = newsRoot(root))
        return tl::unexpected(Error{ErrorCode::Binary, {}, std::string(known->what)});
    root.resize(std::min(root.size(), longestName));
    for (char& c : root)
        if (c < '!' || c > '~') c = '?';
    return tl::unexpected(Error{ErrorCode::Binary, {}, "XML of an unknown kind, <" + root + '>'});
}

} // namespace wireside
