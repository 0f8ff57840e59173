// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/docx_styles.h"

#include <algorithm>

namespace wireside {
namespace {

constexpr int longestAncestry = 16; // Word allows no more than 11; a ring of styles ends here, too
constexpr int firstBodyLevel = 9;   // of an outline; those below are headings

std::optional<Role> roleOfName(std::string name) {
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (name == "title") return Role::Headline;
    if (name.starts_with("heading") || name == "subtitle") return Role::Heading;
    if (name == "caption") return Role::Caption;
    return std::nullopt;
}

} // namespace

DocxStyles::DocxStyles(const pugi::xml_document& styles) {
    for (const pugi::xml_node node : styles.child("w:styles").children("w:style")) {
        std::optional<Role> role = roleOfName(node.child("w:name").attribute("w:val").value());
        if (!role) role = roleOfOutline(node.child("w:pPr"));
        m_styles.emplace(node.attribute("w:styleId").value(),
                         Style{role, node.child("w:basedOn").attribute("w:val").value()});
    }
}

std::optional<Role> DocxStyles::roleOf(std::string_view id) const {
    for (int i = 0; i < longestAncestry; ++i) {
        const auto style = m_styles.find(id);
        if (style == m_styles.end()) return std::nullopt;
        if (style->second.role) return style->second.role;
        id = style->second.basedOn;
    }
    return std::nullopt;
}

std::optional<Role> roleOfOutline(pugi::xml_node properties) {
    const pugi::xml_attribute level = properties.child("w:outlineLvl").attribute("w:val");
    return level && level.as_int(firstBodyLevel) < firstBodyLevel
               ? std::optional<Role>(Role::Heading)
               : std::nullopt;
}

} // namespace wireside
