// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers.h"

#include "core/reading/html/read_html.h"
#include "core/reading/mail/read_mail.h"
#include "core/reading/pdf/read_pdf.h"
#include "core/reading/plain_text.h"
#include "core/reading/rtf/read_rtf.h"

#include <array>

namespace wireside {

const Reader& readerOf(std::string_view bytes, std::string_view fileName) {
    static constexpr std::array<Reader, 5> readers{{
        {"PDF", isPdf, readPdf},
        {"Rich Text", isRtf, readRtf},
        {"mail", isMail, readMail},
        {"HTML", isHtml, readHtml},
        {"plain text", isPlainText, readPlainText}, // whatever is left: the last one
    }};
    for (const Reader& reader : readers)
        if (reader.recognises(bytes, fileName)) return reader;
    return readers.back();
}

} // namespace wireside
