// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/odt_text.h"

#include <algorithm>
#include <array>
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

std::optional<Role> roleOfName(std::string_view name) {
    if (name == "Title") return Role::Headline;
    if (name.starts_with("Heading") || name == "Subtitle") return Role::Heading;
    if (name == "Caption" || name == "Illustration" || name == "Figure") return Role::Caption;
    return std::nullopt;
}

bool isHiddenSection(pugi::xml_node node) {
    return std::string_view(node.name()) == "text:section" &&
           std::string_view(node.attribute("text:display").value()) == "none";
}

} // namespace

void OdtReading::readStyles(pugi::xml_node content) {
    for (const pugi::xml_node style : content.child("office:automatic-styles").children())
        m_parents.emplace(style.attribute("style:name").value(),
                          style.attribute("style:parent-style-name").value());
}

void OdtReading::read(pugi::xml_node node) {
    walk(
        node, [&](pugi::xml_node below) { return enter(below); },
        [&](pugi::xml_node below) { leave(below); });
}

Story OdtReading::take() {
    Story all = m_paragraphs.take();
    for (StoryParagraph& note : m_notes.take()) all.push_back(std::move(note));
    return all;
}

Step OdtReading::enter(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
        open().addOnOneLine(node.value());
    else if (std::ranges::find(leftOut, name) != leftOut.end() || isHiddenSection(node))
        return Step::Over;
    else if (name == "text:p" || name == "text:h")
        open().begin(roleOf(node));
    else if (name == "table:table-row")
        open().beginRow();
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

void OdtReading::leave(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (name == "text:p" || name == "text:h")
        open().end();
    else if (name == "table:table-row")
        open().endRow();
    else if (name == "table:table-cell" && open().isInRow())
        open().endCell();
    else if (name == "text:note-body")
        m_noteDepth -= 1;
}

// Notes are body text unless they say otherwise: short ones look like headings.
std::optional<Role> OdtReading::roleOf(pugi::xml_node node) const {
    const auto role = std::string_view(node.name()) == "text:h"
                          ? std::optional(Role::Heading)
                          : roleOfStyle(node.attribute("text:style-name").value());
    return !role && m_noteDepth > 0 ? std::optional(Role::Body) : role;
}

std::optional<Role> OdtReading::roleOfStyle(std::string_view name) const {
    for (int i = 0; i < longestAncestry; ++i) {
        if (const auto role = roleOfName(name)) return role;
        const auto parent = m_parents.find(name);
        if (parent == m_parents.end()) return std::nullopt;
        name = parent->second;
    }
    return std::nullopt;
}

Story odtText(const pugi::xml_document& content) {
    const pugi::xml_node root = content.document_element();
    OdtReading reading;
    reading.readStyles(root);
    reading.read(root.child("office:body").child("office:text"));
    return reading.take();
}

} // namespace wireside
