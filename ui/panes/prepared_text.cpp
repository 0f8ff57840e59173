// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/prepared_text.h"

#include <utility>

namespace wireside {

PreparedText prepareText(const Document& report, const TextSetting& setting) {
    PreparedText prepared;
    prepared.paneText = PaneText(report.text);
    prepared.marks = sentenceMarks(report, prepared.paneText);
    prepared.document =
        prepareDocument(report.text, report, prepared.paneText, prepared.marks, setting);
    return prepared;
}

std::unique_ptr<QTextDocument> prepareDocument(std::u16string_view text, const Document& report,
                                               const PaneText& paneText,
                                               const std::vector<SentenceMark>& marks,
                                               const TextSetting& setting) {
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(setting.margin);
    document->setDefaultFont(setting.font);
    setReportText(*document, text, paneText);
    setParagraphs(*document, report, paneText, setting.font, setting.lineHeight);
    setSentenceFormats(*document, marks, setting.formats);
    document->setPageSize(QSizeF(0, 0)); // nothing is laid out before an editor gives its width
    document->moveToThread(nullptr);
    return document;
}

} // namespace wireside
