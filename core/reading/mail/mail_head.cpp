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

std::u16string_view withoutSignature(std::u16string_view body) {
    constexpr std::u16string_view mark = u"-- ";
    for (std::size_t at = body.rfind(mark); at != std::u16string_view::npos;
         at = at == 0 ? std::u16string_view::npos : body.rfind(mark, at - 1)) {
        const std::size_t end = at + mark.size();
        const bool beginsLine = at == 0 || isLineEnd(body[at - 1]);
        if (beginsLine && end < body.size() && isLineEnd(body[end])) return body.substr(0, at);
    }
    return body;
}

} // namespace wireside
