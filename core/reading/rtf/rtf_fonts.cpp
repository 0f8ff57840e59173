// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf/rtf_fonts.h"

namespace wireside {

void RtfFonts::takeDocumentWord(std::string_view word, int number) {
    if (word == "ansicpg") m_codePage = number;
    if (word == "mac") m_codePage = 10000;
    if (word == "pc") m_codePage = 437;
    if (word == "pca") m_codePage = 850;
    if (word == "deff") m_default = number;
}

void RtfFonts::takeTableWord(std::string_view word, int number) {
    if (word == "f") m_font = number;
    if (word == "cpg") m_codePages.insert_or_assign(m_font, number);
    if (word == "fcharset")
        if (const auto codePage = codePageOfCharset(number))
            m_codePages.insert_or_assign(m_font, *codePage);
}

std::optional<int> RtfFonts::codePageOf(int font) const {
    const auto found = m_codePages.find(font);
    return found == m_codePages.end() ? std::nullopt : std::optional(found->second);
}

} // namespace wireside
