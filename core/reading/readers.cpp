// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers.h"

#include "core/reading/html/read_html.h"
#include "core/reading/html/saved_page.h"
#include "core/reading/mail/read_mail.h"
#include "core/reading/markdown/read_markdown.h"
#include "core/reading/news/read_newsml.h"
#include "core/reading/news/read_ninjs.h"
#include "core/reading/news/read_nitf.h"
#include "core/reading/office/other_files.h"
#include "core/reading/office/read_docx.h"
#include "core/reading/office/read_odt.h"
#include "core/reading/pdf/read_pdf.h"
#include "core/reading/plain_text.h"
#include "core/reading/rtf/read_rtf.h"
#include "core/reading/xml/unknown_xml.h"

#include <array>

namespace wireside {
namespace {

// For readers that need the bytes to their end.
template <Expected<ReadText> (*read)(std::string_view, const std::stop_token&)>
Expected<ReadText> keeping(std::string bytes, const std::stop_token& stop) {
    return read(bytes, stop);
}

} // namespace

const Reader& readerOf(std::string_view bytes, std::string_view fileName) {
    static constexpr std::array readers{
        Reader{"PDF", isPdf, keeping<readPdf>},
        Reader{"Rich Text", isRtf, keeping<readRtf>},
        Reader{"Word", isDocx, keeping<readDocx>},
        Reader{"OpenDocument", isOdt, keeping<readOdt>},
        Reader{"archive", isOtherArchive, keeping<readOtherArchive>},
        Reader{"compound file", isCompoundFile, keeping<readCompoundFile>},
        Reader{"MHTML", isSavedPage, readSavedPage}, // before mail, which it looks like
        Reader{"mail", isMail, readMail},
        Reader{"NewsML-G2", isNewsml, keeping<readNewsml>}, // before HTML, which may stand in it
        Reader{"NITF", isNitf, keeping<readNitf>},
        Reader{"ninjs", isNinjs, keeping<readNinjs>},
        Reader{"HTML", isHtml, readHtml},
        Reader{"XML", isUnknownXml, keeping<readUnknownXml>},
        Reader{"Markdown", isMarkdown, keeping<readMarkdown>},     // by name
        Reader{"plain text", isPlainText, keeping<readPlainText>}, // whatever is left: the last one
    };
    for (const Reader& reader : readers)
        if (reader.recognises(bytes, fileName)) return reader;
    return readers.back();
}

} // namespace wireside
