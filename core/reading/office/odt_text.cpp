// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/odt_text.h"

#include "core/reading/office/document_paragraphs.h"
#include "core/reading/xml/xml_tree.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

constexpr int longestAncestry = 16;      // of styles; a ring of them ends here, too
constexpr unsigned int mostSpaces = 100; // in one <text:s>: more are for layout, or against us

// Deleted text, comments, marks of notes, generated lists and descriptions are no text of the report.
constexpr std::array<std::string_view, 13> leftOut{"text:tracked-changes",
                                                   "office:annotation",
                                                   "text:note-citation",
                                                   "text:ruby-text",
                                                   "text:hidden-text",
                                                   "text:table-of-content",
                                                   "text:alphabetical-index",
                                                   "text:illustration-index",
                                                   "text:table-index",
                                                   "office:forms",
                                                   "svg:title",
                                                   "svg:desc",
                                                   "text:sequence-decls"};

// A style's parent, where automatic styles such as "P1" come from "Heading_20_1".
using StyleParents = std::map<std::string, std::string, std::less<>>;

StyleParents findParents(pugi::xml_node content) {
    StyleParents parents;
    for (const pugi::xml_node style : content.child("office:automatic-styles").children())
        parents.emplace(style.attribute("style:name").value(),
                        style.attribute("style:parent-style-name").value());
    return parents;
}

std::optional<Role> roleOfName(std::string_view name) {
    if (name == "Title") return Role::Headline;
    if (name.starts_with("Heading") || name == "Subtitle") return Role::Heading;
    if (name == "Caption" || name == "Illustration" || name == "Figure") return Role::Caption;
    return std::nullopt;
}

std::optional<Role> roleOfStyle(std::string_view name, const StyleParents& parents) {
    for (int i = 0; i < longestAncestry; ++i) {
        if (const auto role = roleOfName(name)) return role;
        const auto parent = parents.find(name);
        if (parent == parents.end()) return std::nullopt;
        name = parent->second;
    }
    return std::nullopt;
}

bool isHiddenSection(pugi::xml_node node) {
    return std::string_view(node.name()) == "text:section" &&
           std::string_view(node.attribute("text:display").value()) == "none";
}

class OdtWalk {
public:
    explicit OdtWalk(pugi::xml_node content) : m_parents(findParents(content)) {}

    Step enter(pugi::xml_node node) {
        const std::string_view name = node.name();
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            open().addOnOneLine(node.value());
        else if (std::ranges::find(leftOut, name) != leftOut.end() || isHiddenSection(node))
            return Step::Over;
        else if (name == "text:p" || name == "text:h")
            open().begin(roleOf(node));
        else if (name == "text:note-body")
            m_noteDepth += 1;
        else if (name == "text:s")
            open().add(std::string(std::min(node.attribute("text:c").as_uint(1), mostSpaces), ' '));
        else if (name == "text:tab")
            open().add("\t");
        else if (name == "text:line-break")
            open().add("\n");
        return Step::Into;
    }

    void leave(pugi::xml_node node) {
        const std::string_view name = node.name();
        if (name == "text:p" || name == "text:h")
            open().end();
        else if (name == "text:note-body")
            m_noteDepth -= 1;
    }

    std::vector<ToldParagraph> take() {
        std::vector<ToldParagraph> all = m_paragraphs.take();
        for (ToldParagraph& note : m_notes.take()) all.push_back(std::move(note));
        return all;
    }

private:
    DocumentParagraphs& open() { return m_noteDepth > 0 ? m_notes : m_paragraphs; }

    // Notes are body text unless they say otherwise: short ones look like headings.
    [[nodiscard]] std::optional<Role> roleOf(pugi::xml_node node) const {
        const auto role = std::string_view(node.name()) == "text:h"
                              ? std::optional(Role::Heading)
                              : roleOfStyle(node.attribute("text:style-name").value(), m_parents);
        return !role && m_noteDepth > 0 ? std::optional(Role::Body) : role;
    }

    StyleParents m_parents;
    DocumentParagraphs m_paragraphs;
    DocumentParagraphs m_notes;
    int m_noteDepth = 0;
};

} // namespace

std::vector<ToldParagraph> odtText(const pugi::xml_document& content) {
    const pugi::xml_node root = content.document_element();
    OdtWalk text(root);
    walk(
        root.child("office:body").child("office:text"),
        [&](pugi::xml_node node) { return text.enter(node); },
        [&](pugi::xml_node node) { text.leave(node); });
    return text.take();
}

} // namespace wireside
