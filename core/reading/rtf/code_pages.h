// SPDX-License-Identifier: GPL-3.0-or-later
//
// The code pages that an RTF file's bytes are in, by the numbers that Windows gave them.
//
//     codePageOfCharset(204)                 // 1251: fonts for Cyrillic
//     CodePages pages;
//     pages.decode("\xC4\xEE\xEC", 1251)     // u"Дом"
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace wireside {

constexpr int westernCodePage = 1252;
constexpr int symbolCodePage = 42; // pictures by number, as in Wingdings: no text

// Of \fcharset; nothing for a charset that means the document's own code page, and for unknown ones.
[[nodiscard]] std::optional<int> codePageOfCharset(int charset);

// Opens each converter once. One thread at a time.
class CodePages {
public:
    // What is ill-formed in the code page comes as U+FFFD; an unknown code page is read as Western. Linear.
    [[nodiscard]] std::u16string decode(std::string_view bytes, int codePage);

private:
    struct Closer {
        void operator()(UConverter* converter) const;
    };
    using Converter = std::unique_ptr<UConverter, Closer>;

    [[nodiscard]] UConverter* converterOf(int codePage);

    std::map<int, Converter> m_converters;
};

} // namespace wireside
