// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/mail_head.h"

#include "core/text/characters.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wireside {
namespace {

constexpr std::size_t longestHead = 64 * 1024; // bytes; those of mailing lists have some 10 KB
constexpr int fieldsOfMail = 2;                // a text can begin with "Subject: ..."

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The name of the field that a line begins with, in small letters; empty if it begins with none.
std::string fieldName(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return {};
    std::string name(line.substr(0, colon));
    std::ranges::transform(name, name.begin(), small);
    const auto isOfName = [](char c) { return c > ' ' && c < '\x7F'; };
    return std::ranges::all_of(name, isOfName) ? name : std::string();
}

bool isOfMails(std::string_view field) {
    static constexpr std::array<std::string_view, 12> fields{
        "bcc",        "cc",           "content-type", "date",     "delivered-to", "from",
        "message-id", "mime-version", "received",     "reply-to", "subject",      "to"};
    return std::ranges::find(fields, field) != fields.end();
}

std::size_t lineEndFrom(std::u16string_view text, std::size_t at) {
    while (at < text.size() && !isLineEnd(text[at])) ++at;
    return at;
}

// The first line of what was quoted or forwarded, as programs write it in English and German.
bool opensOtherMail(std::u16string_view line) {
    struct Opening {
        std::u16string_view begins;
        std::u16string_view ends;
    };
    static constexpr std::array<Opening, 7> openings{
        {{u">", u""},
         {u"On ", u" wrote:"},
         {u"Am ", u":"}, // "... schrieb Anna Ruiz:"
         {u"Begin forwarded message:", u""},
         {u"Anfang der weitergeleiteten Nachricht:", u""},
         {u"From: ", u""},
         {u"Von: ", u""}}};
    const TextSpan kept = trimmed(line, {0, line.size()});
    line = line.substr(kept.begin, kept.length());
    constexpr std::u16string_view dashes = u"---"; // "-----Original Message-----", in any language
    if (line.starts_with(dashes) && line.ends_with(dashes))
        return std::ranges::any_of(line, isLetter);
    return std::ranges::any_of(openings, [&](const Opening& opening) {
        return line.starts_with(opening.begins) && line.ends_with(opening.ends);
    });
}

} // namespace

bool beginsAsMail(std::string_view bytes) {
    bytes = bytes.substr(0, longestHead);
    int found = 0;
    bool first = true;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.size(), bytes.find('\n'));
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(bytes.size(), end + 1));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) return found >= fieldsOfMail;
        const bool isContinued = !first && (line.front() == ' ' || line.front() == '\t');
        const bool isMailboxLine = first && line.starts_with("From "); // of a mailbox in one file
        first = false;
        if (isContinued || isMailboxLine) continue;
        const std::string name = fieldName(line);
        if (name.empty()) return false;
        found += isOfMails(name) ? 1 : 0;
    }
    return false;
}

std::u16string plainSubject(std::u16string_view subject) {
    static constexpr std::array<std::u16string_view, 7> prefixes{u"re:", u"fw:", u"fwd:", u"aw:",
                                                                 u"wg:", u"tr:", u"sv:"};
    while (true) {
        const TextSpan kept = trimmed(subject, {0, subject.size()});
        subject = subject.substr(kept.begin, kept.length());
        const auto prefix = std::ranges::find_if(prefixes, [&](std::u16string_view candidate) {
            return equalFolded(subject.substr(0, candidate.size()), candidate);
        });
        if (prefix == prefixes.end()) return std::u16string(subject);
        subject.remove_prefix(prefix->size());
    }
}

std::u16string withoutSignature(std::u16string body) {
    constexpr std::u16string_view mark = u"-- ";
    constexpr std::size_t none = std::u16string::npos;
    std::size_t kept = 0;         // units of what has been read that stay
    std::size_t signature = none; // where one begins in them
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = lineEndFrom(body, at);
        const std::u16string_view line = std::u16string_view(body).substr(at, end - at);
        if (line == mark) {
            signature = kept;
        } else if (signature != none && opensOtherMail(line)) {
            kept = signature;
            body[kept++] = u'\n'; // an empty line instead of it
            signature = none;
        }
        const std::size_t next = std::min(body.size(), end + 1);
        for (; at < next; ++at, ++kept) body[kept] = body[at];
    }
    body.resize(std::min(kept, signature));
    return body;
}

} // namespace wireside
