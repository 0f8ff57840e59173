// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/readers.h"

#include "core/reading/html/read_html.h"
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

#include <array>

namespace wireside {

const Reader& readerOf(std::string_view bytes, std::string_view fileName) {
    static constexpr std::array readers{
        Reader{"PDF", isPdf, readPdf},
        Reader{"Rich Text", isRtf, readRtf},
        Reader{"Word", isDocx, readDocx},
        Reader{"OpenDocument", isOdt, readOdt},
        Reader{"archive", isOtherArchive, readOtherArchive},
        Reader{"compound file", isCompoundFile, readCompoundFile},
        Reader{"mail", isMail, readMail},
        Reader{"NewsML-G2", isNewsml, readNewsml}, // before HTML, which may stand in it
        Reader{"NITF", isNitf, readNitf},
        Reader{"ninjs", isNinjs, readNinjs},
        Reader{"HTML", isHtml, readHtml},
        Reader{"Markdown", isMarkdown, readMarkdown},     // by name
        Reader{"plain text", isPlainText, readPlainText}, // whatever is left: the last one
    };
    for (const Reader& reader : readers)
        if (reader.recognises(bytes, fileName)) return reader;
    return readers.back();
}

} // namespace wireside
