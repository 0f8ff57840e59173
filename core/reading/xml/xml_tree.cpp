// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xml/xml_tree.h"

#include "core/reading/html/page_encoding.h"

#include <cstddef>

namespace wireside {
namespace {

constexpr std::size_t rootSample = 4096;

constexpr std::size_t mostNesting = 512; // files of word processors nest up to 60 deep
// What pugixml takes: the text and the nodes of its tree. 20 MB of news are some 25 MB, of a word
// processor 70 MB; the latter come in pieces.
constexpr std::size_t mostTreeBytes = std::size_t{150} * 1024 * 1024;
constexpr std::size_t nodeBytes = 64;
constexpr std::size_t attributeBytes = 40;
constexpr std::size_t mostEntities = 100; // the DTDs of news declare none in the file

// White space between two elements may part two words; the document type is of no use.
constexpr unsigned int parsing =
    pugi::parse_escapes | pugi::parse_cdata | pugi::parse_eol | pugi::parse_ws_pcdata;

constexpr std::string_view whiteSpace = " \t\r\n";

// The end of a document type, which may have declarations in brackets.
std::size_t endOfDoctype(std::string_view text, std::size_t at) {
    const std::size_t open = text.find_first_of("[>", at);
    if (open == std::string_view::npos || text[open] == '>') return open;
    const std::size_t close = text.find(']', open);
    return close == std::string_view::npos ? close : text.find('>', close);
}

// Declarations of entities inside a document type; elsewhere the mark is no markup.
std::size_t declaredEntities(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find("<!ENTITY"); at != std::string_view::npos;
         at = text.find("<!ENTITY", at + 1))
        ++count;
    return count;
}

// At most: each tag can have a text behind it, and what looks like an attribute in a text counts, too.
std::size_t treeBytes(std::string_view text) {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const char c = text[i];
        const char next = text[i + 1];
        if ((c == '<' && next != '/') || (c == '>' && next != '<')) bytes += nodeBytes;
        if (c == '=' && (next == '"' || next == '\'')) bytes += attributeBytes;
    }
    return bytes;
}

Error tooMany(std::size_t most, std::string_view what) {
    return {ErrorCode::TooLarge, {}, "more than " + std::to_string(most) + ' ' + std::string(what)};
}

bool nestsTooDeep(const pugi::xml_document& tree) {
    std::size_t depth = 0;
    bool tooDeep = false;
    walk(
        tree,
        [&](pugi::xml_node) {
            tooDeep = tooDeep || ++depth > mostNesting;
            return tooDeep ? Step::Over : Step::Into;
        },
        [&](pugi::xml_node) { --depth; });
    return tooDeep;
}

Expected<XmlTree> parse(std::string_view text, unsigned int how, std::size_t begin) {
    if (text.size() + treeBytes(text) > mostTreeBytes)
        return tl::unexpected(Error{ErrorCode::TooLarge,
                                    {},
                                    "more elements and attributes than fit into " +
                                        std::to_string(mostTreeBytes >> 20U) + " MB"});
    auto tree = std::make_unique<pugi::xml_document>();
    const pugi::xml_parse_result result =
        tree->load_buffer(text.data(), text.size(), how, pugi::encoding_utf8);
    if (!result)
        return tl::unexpected(
            Error{ErrorCode::Damaged,
                  {},
                  std::string(result.description()) + " at byte " +
                      std::to_string(begin + static_cast<std::size_t>(result.offset))});
    return tree;
}

} // namespace

std::string rootName(std::string_view bytes) {
    std::string text; // without the zeros of UTF-16 and its marks
    for (const char c : bytes.substr(0, rootSample))
        if (c > '\0') text += c;
    std::size_t at = 0;
    while (true) {
        at = text.find_first_not_of(whiteSpace, at);
        if (at == std::string::npos || text[at] != '<') return {};
        const std::string_view here = std::string_view(text).substr(at);
        if (here.starts_with("<?"))
            at = text.find("?>", at);
        else if (here.starts_with("<!--"))
            at = text.find("-->", at);
        else if (here.starts_with("<!"))
            at = endOfDoctype(text, at);
        else
            break;
        if (at == std::string::npos) return {};
        at = text.find('>', at) + 1;
    }
    std::string name = text.substr(at + 1, text.find_first_of(" \t\r\n/>", at) - at - 1);
    name.erase(0, name.find(':') + 1); // npos + 1: nothing to erase
    return name;
}

Expected<XmlTree> parseXml(std::string_view bytes) {
    const auto decoded = decodePageToUtf8(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    const std::string_view text = decoded->textOf(bytes);
    if (declaredEntities(text) > mostEntities)
        return tl::unexpected(tooMany(mostEntities, "declared entities"));
    auto tree = parse(text, parsing, 0);
    if (tree && nestsTooDeep(**tree))
        return tl::unexpected(tooMany(mostNesting, "nested elements"));
    return tree;
}

Expected<XmlTree> parseXmlPiece(std::string_view utf8, std::size_t begin) {
    return parse(utf8, parsing | pugi::parse_fragment, begin);
}

Expected<void> checkNesting(std::size_t depth) {
    if (depth > mostNesting) return tl::unexpected(tooMany(mostNesting, "nested elements"));
    return {};
}

std::string_view localName(pugi::xml_node node) {
    const std::string_view name = node.name();
    return name.substr(name.find(':') + 1);
}

pugi::xml_node childNamed(pugi::xml_node parent, std::string_view name) {
    return parent.find_child([&](pugi::xml_node child) { return localName(child) == name; });
}

std::string textBelow(pugi::xml_node node) {
    std::string text;
    walk(
        node,
        [&](pugi::xml_node below) {
            text += below.value(); // elements have none
            return Step::Into;
        },
        [](pugi::xml_node) {});
    return text;
}

} // namespace wireside
