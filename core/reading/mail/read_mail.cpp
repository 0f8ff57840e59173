// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/read_mail.h"

#include "core/reading/html/read_html.h"
#include "core/reading/mail/mail_head.h"
#include "core/reading/mail/mail_limits.h"
#include "core/text/decode.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmime/gmime.h>

namespace wireside {
namespace {

constexpr int mostNesting = 50; // of parts in parts; mails that were forwarded often stay below 10
constexpr std::size_t pieceSize = 64 * 1024; // bytes that are decoded at a time

struct Unreference {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object> using Owned = std::unique_ptr<Object, Unreference>;

struct Free {
    void operator()(char* text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, Free>;

std::u16string textOf(const char* utf8) {
    return utf8 == nullptr ? std::u16string() : fromUtf8(utf8);
}

// What of a mail is its text.
struct Body {
    GMimeTextPart* plain = nullptr;
    GMimeTextPart* html = nullptr;
    bool encrypted = false;
    bool tooDeep = false;

    [[nodiscard]] bool found() const { return plain != nullptr || html != nullptr; }
};

bool isAttached(GMimeObject* part) {
    const char* disposition = g_mime_object_get_disposition(part);
    return disposition != nullptr && g_ascii_strcasecmp(disposition, "attachment") == 0;
}

bool isEncrypted(GMimeObject* part) {
    GMimeContentType* type = g_mime_object_get_content_type(part);
    if (GMIME_IS_MULTIPART_ENCRYPTED(part)) return true;
    if (!g_mime_content_type_is_type(type, "application", "pkcs7-mime") &&
        !g_mime_content_type_is_type(type, "application", "x-pkcs7-mime"))
        return false;
    // A signed mail can be packed in the same way.
    const char* kind = g_mime_content_type_get_parameter(type, "smime-type");
    return kind == nullptr || g_ascii_strcasecmp(kind, "enveloped-data") == 0;
}

// The first plain text and the first HTML that are not attached. A forwarded mail counts where there
// is no other text.
void search(GMimeObject* part, int depth, Body& body) {
    if (part == nullptr) return;
    if (depth > mostNesting) {
        body.tooDeep = true;
        return;
    }
    if (isEncrypted(part)) {
        body.encrypted = true;
    } else if (GMIME_IS_MULTIPART(part)) {
        GMimeMultipart* parts = GMIME_MULTIPART(part);
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
            search(g_mime_multipart_get_part(parts, i), depth + 1, body);
    } else if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage* forwarded = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (forwarded != nullptr && !body.found())
            search(g_mime_message_get_mime_part(forwarded), depth + 1, body);
    } else if (GMIME_IS_TEXT_PART(part) && !isAttached(part)) {
        GMimeContentType* type = g_mime_object_get_content_type(part);
        const bool isHtmlPart = g_mime_content_type_is_type(type, "text", "html") != 0;
        GMimeTextPart*& wanted = isHtmlPart ? body.html : body.plain;
        if (wanted == nullptr) wanted = GMIME_TEXT_PART(part);
    }
}

// How the bytes of a part become text, one step behind the other.
Owned<GMimeStream> decoding(GMimeTextPart* part, GMimeDataWrapper* content) {
    GMimeStream* encoded = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(encoded);
    Owned<GMimeStream> decoded(g_mime_stream_filter_new(encoded));
    const auto add = [&](GMimeFilter* step) {
        if (step == nullptr) return; // an encoding of characters that nobody knows
        const Owned<GMimeFilter> owned(step);
        g_mime_stream_filter_add(GMIME_STREAM_FILTER(decoded.get()), step);
    };
    switch (const GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(content)) {
    case GMIME_CONTENT_ENCODING_BASE64:
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
    case GMIME_CONTENT_ENCODING_UUENCODE: add(g_mime_filter_basic_new(encoding, FALSE)); break;
    default: break;
    }
    const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    if (charset != nullptr) add(g_mime_filter_charset_new(charset, "utf-8"));
    return decoded;
}

// A part as UTF-8, without the mark that it may begin with. It is decoded piece by piece, for a long one
// would be there in each of its forms otherwise.
std::string decodedText(GMimeTextPart* part) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(part));
    if (content == nullptr || g_mime_data_wrapper_get_stream(content) == nullptr) return {};
    const Owned<GMimeStream> stream = decoding(part, content);
    const gint64 encoded = g_mime_stream_length(g_mime_data_wrapper_get_stream(content));
    std::string text;
    text.reserve(static_cast<std::size_t>(std::max<gint64>(0, encoded)));
    std::vector<char> piece(pieceSize);
    while (true) {
        const ssize_t read = g_mime_stream_read(stream.get(), piece.data(), piece.size());
        if (read <= 0) break;
        text.append(piece.data(), static_cast<std::size_t>(read));
    }
    if (text.starts_with(mark)) text.erase(0, mark.size());
    return text;
}

// The copy in a plain text, without signature and white space around it.
std::u16string copyIn(GMimeTextPart* part) {
    std::u16string text = fromUtf8(decodedText(part));
    const std::u16string_view copy = withoutSignature(text);
    const TextSpan kept = trimmed(copy, {0, copy.size()});
    text.erase(kept.end);
    text.erase(0, kept.begin);
    return text;
}

// What `body` has under a headline, the subject.
ReadText under(const std::u16string& headline, ReadText body) {
    // Copy that repeats its headline has it once.
    const bool repeats = body.text.starts_with(headline);
    if (headline.empty() || repeats) return body;
    const std::u16string above = headline + u"\n\n";
    body.text.insert(0, above);
    for (RoleSpan& known : body.roles) {
        known.span.begin += above.size();
        known.span.end += above.size();
    }
    body.roles.insert(body.roles.begin(), RoleSpan{{0, headline.size()}, Role::Headline});
    return body;
}

// The message goes once its text has been taken: it holds a copy of the file.
Expected<ReadText> readBody(Owned<GMimeMessage> message, const std::stop_token& stop) {
    Body body;
    search(g_mime_message_get_mime_part(message.get()), 0, body);
    if (body.plain != nullptr)
        if (std::u16string copy = copyIn(body.plain); !copy.empty())
            return ReadText{std::move(copy), {}, {}};
    if (body.html != nullptr) {
        std::string page = decodedText(body.html);
        message.reset();
        return readHtmlText(std::move(page), stop);
    }
    if (body.encrypted) return tl::unexpected(Error{ErrorCode::Protected, {}, {}});
    if (body.tooDeep)
        return tl::unexpected(
            Error{ErrorCode::TooLarge,
                  {},
                  "parts nested more than " + std::to_string(mostNesting) + " deep"});
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
