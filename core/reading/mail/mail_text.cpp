// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/mail/mail_text.h"

#include "core/reading/declared_encoding.h"
#include "core/reading/html/page_encoding.h"
#include "core/reading/mail/mail_head.h"
#include "core/reading/mail/owned_object.h"
#include "core/text/decode.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t pieceSize = 64 * 1024; // bytes that are decoded at a time

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

// The bytes of a part. They are decoded piece by piece, for a long part would be there in each of its forms
// otherwise.
std::string bytesOf(GMimeTextPart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(part));
    if (content == nullptr || g_mime_data_wrapper_get_stream(content) == nullptr) return {};
    GMimeStream* encoded = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(encoded);
    const Owned<GMimeStream> decoded(g_mime_stream_filter_new(encoded));
    switch (const GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(content)) {
    case GMIME_CONTENT_ENCODING_BASE64:
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE:
    case GMIME_CONTENT_ENCODING_UUENCODE: {
        const Owned<GMimeFilter> step(g_mime_filter_basic_new(encoding, FALSE));
        g_mime_stream_filter_add(GMIME_STREAM_FILTER(decoded.get()), step.get());
        break;
    }
    default: break;
    }
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(std::max<gint64>(0, g_mime_stream_length(encoded))));
    std::vector<char> piece(pieceSize);
    while (true) {
        const ssize_t read = g_mime_stream_read(decoded.get(), piece.data(), piece.size());
        if (read <= 0) break;
        bytes.append(piece.data(), static_cast<std::size_t>(read));
    }
    return bytes;
}

// Empty if the part does not say it.
std::string declaredEncodingOf(GMimeTextPart* part) {
    const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    return charset == nullptr ? std::string() : encodingOfLabel(charset);
}

// What can't be read is U+FFFD: a mail is more than the one part.
DecodedText decodedText(std::string_view bytes, const std::string& declared) {
    auto text = decodeDeclared(bytes, declared);
    return text ? *std::move(text) : DecodedText{fromUtf8(bytes), "UTF-8"};
}

// Without signature and white space around it.
std::u16string copyIn(std::u16string text) {
    text = withoutSignature(std::move(text));
    const TextSpan kept = trimmed(text, {0, text.size()});
    text.erase(kept.end);
    text.erase(0, kept.begin);
    return text;
}

TextPart plainText(GMimeTextPart* part) {
    DecodedText text = decodedText(bytesOf(part), declaredEncodingOf(part));
    return {copyIn(std::move(text.text)), {}, std::move(text.encoding)};
}

// Where the mail does not say its encoding, the page may.
TextPart htmlText(GMimeTextPart* part) {
    std::string bytes = bytesOf(part);
    std::string declared = declaredEncodingOf(part);
    if (declared.empty()) declared = declaredEncoding(bytes);
    if (isCleanUtf8(bytes) && !hasEscapes(bytes)) return {{}, std::move(bytes), "UTF-8"};
    DecodedText text = decodedText(bytes, declared);
    std::exchange(bytes, {});
    return {{}, toUtf8(text.text), std::move(text.encoding)};
}

// None of a part that is blank or some other text: a calendar's entry, an address.
TextParts textOfPart(GMimeTextPart* part) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    TextPart text;
    if (g_mime_content_type_is_type(type, "text", "html"))
        text = htmlText(part);
    else if (g_mime_content_type_is_type(type, "text", "plain"))
        text = plainText(part);
    if (text.plain.empty() && text.html.empty()) return {};
    TextParts parts;
    parts.push_back(std::move(text));
    return parts;
}

bool isMultipart(GMimeObject* part, const char* subtype) {
    return g_mime_content_type_is_type(g_mime_object_get_content_type(part), "multipart",
                                       subtype) != 0;
}

class TextSearch {
public:
    MailText in(GMimeObject* mail) {
        TextParts found = partsOf(mail, 0);
        while (found.empty() && m_forwarded != nullptr)
            found = partsOf(std::exchange(m_forwarded, nullptr), m_forwardedDepth);
        // HTML behind plain text says the same again: some programs call alternatives mixed.
        if (!found.empty() && !found.front().isHtml()) std::erase_if(found, &TextPart::isHtml);
        return {std::move(found), m_encrypted, m_tooDeep};
    }

private:
    TextParts partsOf(GMimeObject* part, int depth) {
        if (part == nullptr) return {};
        if (depth > mostMailNesting) {
            m_tooDeep = true;
        } else if (isEncrypted(part)) {
            m_encrypted = true;
        } else if (GMIME_IS_MULTIPART(part)) {
            return isMultipart(part, "alternative") ? oneOf(GMIME_MULTIPART(part), depth + 1)
                                                    : allOf(GMIME_MULTIPART(part), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
            if (message == nullptr || m_forwarded != nullptr) return {};
            m_forwarded = g_mime_message_get_mime_part(message);
            m_forwardedDepth = depth + 1;
        } else if (GMIME_IS_TEXT_PART(part) && !isAttached(part)) {
            return textOfPart(GMIME_TEXT_PART(part));
        }
        return {};
    }

    // The same several times: plain text where there is any.
    TextParts oneOf(GMimeMultipart* forms, int depth) {
        TextParts chosen;
        for (int i = 0; i < g_mime_multipart_get_count(forms); ++i) {
            TextParts form = partsOf(g_mime_multipart_get_part(forms, i), depth);
            if (form.empty()) continue;
            if (!form.front().isHtml()) return form;
            if (chosen.empty()) chosen = std::move(form);
        }
        return chosen;
    }

    // One behind the other: programs part what stands around a picture.
    TextParts allOf(GMimeMultipart* parts, int depth) {
        TextParts found;
        // There, pages behind the first are shown inside it: frames.
        const bool isPage = isMultipart(GMIME_OBJECT(parts), "related");
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
            for (TextPart& next : partsOf(g_mime_multipart_get_part(parts, i), depth))
                if (found.empty() || !next.isHtml() || !isPage) found.push_back(std::move(next));
        return found;
    }

    GMimeObject* m_forwarded = nullptr; // the first one
    int m_forwardedDepth = 0;
    bool m_encrypted = false;
    bool m_tooDeep = false;
};

} // namespace

MailText textIn(GMimeMessage* mail) { return TextSearch().in(g_mime_message_get_mime_part(mail)); }

} // namespace wireside
