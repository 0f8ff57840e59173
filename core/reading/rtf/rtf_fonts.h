// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which code page the text of an RTF file is in: the document's, or that of its font.
//
//     RtfFonts fonts;
//     fonts.takeDocumentWord("ansicpg", 1250);
//     fonts.takeTableWord("f", 3);                // {\f3\fcharset204 Times;}
//     fonts.takeTableWord("fcharset", 204);
//     fonts.documentCodePage()                    // 1250
//     fonts.codePageOf(3)                         // 1251
#pragma once

#include "core/reading/rtf/code_pages.h"

#include <map>
#include <optional>
#include <string_view>

namespace wireside {

class RtfFonts {
public:
    // Words about the document; others mean nothing.
    void takeDocumentWord(std::string_view word, int number);
    // Words inside the table of fonts, likewise.
    void takeTableWord(std::string_view word, int number);

    [[nodiscard]] int documentCodePage() const { return m_codePage; }
    // Nothing: the document's.
    [[nodiscard]] std::optional<int> codePageOf(int font) const;
    [[nodiscard]] std::optional<int> codePageOfDefault() const { return codePageOf(m_default); }

private:
    std::map<int, int> m_codePages; // by font
    int m_font = 0;                 // of the entry that is being read
    int m_default = 0;
    int m_codePage = westernCodePage;
};

} // namespace wireside
