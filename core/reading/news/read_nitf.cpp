// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/read_nitf.h"

#include "core/reading/html/character_references.h"
#include "core/reading/white_space.h"
#include "core/reading/xml/xml_tree.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wireside {
namespace {

// Elements that hold a paragraph of their own, and what it is.
struct BlockElement {
    std::string_view name;
    std::optional<Role> role;
};
constexpr std::array<BlockElement, 22> blockElements{{
    {"p", std::nullopt},
    {"hl1", Role::Heading},
    {"hl2", Role::Heading},
    {"byline", Role::Byline},
    {"dateline", Role::Dateline},
    {"media-caption", Role::Caption},
    {"media-producer", Role::Credit},
    {"credit", Role::Credit},
    {"copyrite", Role::Notice},
    {"note", Role::Notice},
    {"tagline", Role::Notice},
    {"li", std::nullopt},
    {"dt", std::nullopt},
    {"dd", std::nullopt},
    {"tr", std::nullopt},
    {"pre", std::nullopt},
    {"block", std::nullopt},
    {"abstract", std::nullopt},
    {"table", std::nullopt},
    {"bq", std::nullopt},
    {"media", std::nullopt},
    {"datasource", Role::Credit},
}};

constexpr std::array<std::string_view, 3> leftOut{"media-reference", "media-metadata",
                                                  "media-object"};

// The document type's references to accented letters are those of HTML, and stay unread in XML.
std::string textIn(pugi::xml_node node) { return withoutReferences(onOneLine(textBelow(node))); }

class BodyWalk {
public:
    Step enter(pugi::xml_node node) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
            appendOnOneLine(m_current, node.value());
            return Step::Into;
        }
        const std::string_view name = localName(node);
        if (std::ranges::find(leftOut, name) != leftOut.end()) return Step::Over;
        if (const BlockElement* block = blockOf(name)) {
            endParagraph();
            m_roles.push_back(block->role ? block->role : m_roles.back());
        } else if (name == "br") {
            m_current += '\n';
        }
        return Step::Into;
    }

    void leave(pugi::xml_node node) {
        const std::string_view name = localName(node);
        if (blockOf(name)) {
            endParagraph();
            m_roles.pop_back();
        } else if (name == "td" || name == "th") {
            m_current += '\t';
        }
    }

    Story take() {
        endParagraph();
        return std::exchange(m_paragraphs, {});
    }

private:
    static const BlockElement* blockOf(std::string_view name) {
        const auto found = std::ranges::find(blockElements, name, &BlockElement::name);
        return found == blockElements.end() ? nullptr : found;
    }

    void endParagraph() {
        if (!withoutMargins(m_current).empty())
            m_paragraphs.push_back({withoutReferences(m_current), m_roles.back()});
        m_current.clear();
    }

    Story m_paragraphs;
    std::string m_current;
    std::vector<std::optional<Role>> m_roles{std::nullopt}; // of the blocks that are open: a
                                                            // caption's paragraphs are captions
};

void addBody(pugi::xml_node content, NewsStory& story) {
    BodyWalk body;
    walk(
        content, [&](pugi::xml_node node) { return body.enter(node); },
        [&](pugi::xml_node node) { body.leave(node); });
    for (StoryParagraph& paragraph : body.take()) story.body.push_back(std::move(paragraph));
}

void fill(std::string& field, std::string value) {
    if (!value.empty()) field = std::move(value);
}

void addHead(pugi::xml_node head, NewsStory& story) {
    fill(story.headline, textIn(childNamed(head, "title")));
    for (const pugi::xml_node meta : head.children()) {
        const std::string_view name = meta.attribute("name").value();
        if (localName(meta) == "meta" && (name == "slug" || name == "slugline"))
            fill(story.slug, meta.attribute("content").value());
    }
    const pugi::xml_node data = childNamed(head, "docdata");
    const pugi::xml_node key = childNamed(data, "du-key");
    fill(story.slug, key.attribute("key").value());
    fill(story.version, key.attribute("version").value());
    if (const int urgency = urgencyOf(childNamed(data, "urgency").attribute("ed-urg").value()))
        story.urgency = urgency;
    fill(story.published, childNamed(data, "date.release").attribute("norm").value());
    fill(story.published, childNamed(data, "date.issue").attribute("norm").value());
    addSignal(data.attribute("management-status").value(), story);
    for (const pugi::xml_node told : data.children()) {
        const bool corrects = localName(told) == "correction";
        if (corrects) addSignal("correction", story);
        if (corrects || localName(told) == "ed-msg")
            story.notices.emplace_back(told.attribute("info").value());
    }
    fill(story.source, childNamed(data, "doc.copyright").attribute("holder").value());
}

// "By Dora Penhale" without her title, which stands on a line of its own.
std::string bylineIn(pugi::xml_node byline) {
    std::string text;
    walk(
        byline,
        [&](pugi::xml_node node) {
            if (localName(node) == "byttl") return Step::Over;
            appendOnOneLine(text, node.value());
            return Step::Into;
        },
        [](pugi::xml_node) {});
    return withoutReferences(withoutMargins(text));
}

void addBodyHead(pugi::xml_node head, NewsStory& story) {
    const pugi::xml_node headlines = childNamed(head, "hedline");
    fill(story.headline, textIn(childNamed(headlines, "hl1")));
    for (const pugi::xml_node below : headlines.children())
        if (localName(below) == "hl2") story.body.push_back({textIn(below), Role::Heading});
    fill(story.dateline, textIn(childNamed(head, "dateline")));
    fill(story.source, textIn(childNamed(head, "distributor")));
    std::string byline;
    for (const pugi::xml_node node : head.children()) {
        const std::string_view name = localName(node);
        if (name == "note") story.notices.push_back(textIn(node));
        if (name == "abstract") addBody(node, story);
        if (name != "byline") continue;
        const std::string one = bylineIn(node);
        if (byline.empty() || one.empty())
            byline += one;
        else
            byline.append(", ").append(withoutBy(one));
    }
    fill(story.byline, std::move(byline));
}

} // namespace

bool isNitf(std::string_view bytes, std::string_view) { return rootName(bytes) == "nitf"; }

Expected<ReadText> readNitf(std::string_view bytes, const std::stop_token& stop) {
    auto tree = parseXml(bytes);
    if (!tree) return tl::unexpected(tree.error());
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    NewsStory story;
    addNitf((*tree)->document_element(), story);
    tree->reset(); // before the text is put together
    return readTextOf(std::move(story));
}

void addNitf(pugi::xml_node nitf, NewsStory& story) {
    addHead(childNamed(nitf, "head"), story);
    const pugi::xml_node body = childNamed(nitf, "body");
    addBodyHead(childNamed(body, "body.head"), story);
    fill(story.language, body.attribute("xml:lang").value());
    fill(story.language, nitf.attribute("xml:lang").value());
    addBody(childNamed(body, "body.content"), story);
    addBody(childNamed(body, "body.end"), story);
}

} // namespace wireside
