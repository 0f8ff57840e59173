// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/read_mail.h"

#include "core/reading/html/read_html.h"
#include "core/reading/mail/mail_head.h"
#include "core/reading/mail/mail_limits.h"
#include "core/reading/mail/mail_text.h"
#include "core/reading/mail/owned_object.h"
#include "core/text/decode.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <gmime/gmime.h>

namespace wireside {
namespace {

struct Free {
    void operator()(char* text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, Free>;

std::u16string textOf(const char* utf8) {
    return utf8 == nullptr ? std::u16string() : fromUtf8(utf8);
}

void append(ReadText& read, ReadText more) {
    if (read.text.empty()) {
        read = std::move(more);
        return;
    }
    read.text += u"\n\n";
    for (RoleSpan& known : more.roles) {
        known.span.begin += read.text.size();
        known.span.end += read.text.size();
    }
    read.text += more.text;
    read.roles.insert(read.roles.end(), more.roles.begin(), more.roles.end());
}

// What `body` has under a headline, the subject.
ReadText under(const std::u16string& headline, ReadText body) {
    // Copy that repeats its headline has it once.
    const bool repeats = body.text.starts_with(headline);
    if (headline.empty() || repeats) return body;
    ReadText read;
    read.text = headline;
    read.roles = {{{0, headline.size()}, Role::Headline}};
    read.origin = std::exchange(body.origin, {});
    append(read, std::move(body));
    return read;
}

// The message goes once its text has been taken: it holds a copy of the file.
Expected<ReadText> readBody(Owned<GMimeMessage> message, const std::stop_token& stop) {
    MailText found = textIn(message.get());
    message.reset();
    ReadText read;
    for (TextPart& part : found.parts) {
        auto text = part.isHtml() ? readHtmlText(std::move(part.html), stop)
                                  : ReadText{std::move(part.plain), {}, {}};
        if (text)
            append(read, *std::move(text));
        else if (text.error().code != ErrorCode::Empty)
            return text;
    }
    if (!read.text.empty()) {
        read.origin.encoding = std::move(found.parts.front().encoding);
        return read;
    }
    if (found.encrypted) return tl::unexpected(Error{ErrorCode::Protected, {}, {}});
    if (found.tooDeep)
        return tl::unexpected(
            Error{ErrorCode::TooLarge,
                  {},
                  "parts nested more than " + std::to_string(mostMailNesting) + " deep"});
    return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
}

std::u16string senderOf(GMimeMessage* message) {
    InternetAddressList* senders = g_mime_message_get_from(message);
    if (senders == nullptr || internet_address_list_length(senders) <= 0) return {};
    return textOf(internet_address_get_name(internet_address_list_get_address(senders, 0)));
}

std::string dateOf(GMimeMessage* message) {
    GDateTime* date = g_mime_message_get_date(message);
    if (date == nullptr) return {};
    const OwnedText text(g_date_time_format_iso8601(date));
    return text ? std::string(text.get()) : std::string();
}

// The stream reads a copy of the bytes, which go with the end of the call; the message's parts are read
// from it when they are wanted.
Owned<GMimeMessage> parse(std::string bytes) {
    // GMime's tables are filled once for the program, by whichever thread is first.
    static const bool begun = (g_mime_init(), true);
    static_cast<void>(begun);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(),
                             bytes.starts_with("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

bool hasMailName(std::string_view fileName) {
    std::string name(fileName.substr(fileName.size() - std::min<std::size_t>(4, fileName.size())));
    for (char& c : name) c = g_ascii_tolower(c);
    return name == ".eml";
}

} // namespace

bool isMail(std::string_view bytes, std::string_view fileName) {
    if (beginsAsMail(bytes)) return true;
    const std::size_t line = std::min(bytes.size(), bytes.find('\n'));
    return hasMailName(fileName) && bytes.substr(0, line).find(": ") != std::string_view::npos;
}

Expected<ReadText> readMail(std::string bytes, const std::stop_token& stop) {
    if (auto limit = exceededMailLimit(bytes))
        return tl::unexpected(Error{ErrorCode::TooLarge, {}, *std::move(limit)});
    Owned<GMimeMessage> message = parse(std::move(bytes));
    if (!message) return tl::unexpected(Error{ErrorCode::Damaged, {}, {}});
    const std::u16string subject = plainSubject(textOf(g_mime_message_get_subject(message.get())));
    const std::u16string sender = senderOf(message.get());
    std::string date = dateOf(message.get());
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    auto body = readBody(std::move(message), stop);
    if (!body) return body;
    ReadText read = under(subject, *std::move(body));
    read.origin.title = subject;
    if (!sender.empty()) read.origin.byline = sender;
    read.origin.published = std::move(date);
    return read;
}

} // namespace wireside
