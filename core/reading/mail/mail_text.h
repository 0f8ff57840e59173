// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text in the parts of a mail that GMime has taken apart.
//
//     textIn(message).parts     // {"It rained."}, {"Nobody slept."}: a picture stands between them
//
// Linear in the mail.
#pragma once

#include <string>
#include <vector>

#include <gmime/gmime.h>

namespace wireside {

// Of parts in parts, for they are read within each other; mails that were forwarded often stay below 10.
inline constexpr int mostMailNesting = 50;

// What a part has to read: plain text without signature and white space around it, or HTML as UTF-8.
struct TextPart {
    std::u16string plain;
    std::string html;
    std::string encoding; // that it came in, as in Origin

    [[nodiscard]] bool isHtml() const { return plain.empty(); }
    bool operator==(const TextPart&) const = default;
};
using TextParts = std::vector<TextPart>;

struct MailText {
    TextParts parts;        // in reading order; none is blank
    bool encrypted = false; // in part at least
    bool tooDeep = false;   // likewise, and left out
};

// What is not attached: of the same in several forms one, plain text where there is any. A forwarded mail
// counts where there is no other text.
[[nodiscard]] MailText textIn(GMimeMessage* mail);

} // namespace wireside
