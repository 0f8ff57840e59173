// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the paragraph styles of a .docx mean. Their ids are in the language of the Word that made them,
// their names are not:
//
//     const DocxStyles styles(parseXml(word/styles.xml)->get());
//     styles.roleOf("berschrift1")     // Role::Heading: its name is "heading 1"
#pragma once

#include "core/text/document.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <pugixml.hpp>

namespace wireside {

class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(const pugi::xml_document& styles);

    // Of the style itself or one that it is based on; nothing for body text.
    [[nodiscard]] std::optional<Role> roleOf(std::string_view id) const;

private:
    struct Style {
        std::optional<Role> role;
        std::string basedOn;
    };
    std::map<std::string, Style, std::less<>> m_styles; // by id
};

// The level of an outline as a paragraph or a style has it: a heading, or body text.
[[nodiscard]] std::optional<Role> roleOfOutline(pugi::xml_node properties);

} // namespace wireside
