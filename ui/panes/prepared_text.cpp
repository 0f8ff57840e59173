// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/prepared_text.h"

#include "ui/panes/long_lines.h"
#include "ui/panes/reading_layout.h"

#include <utility>

namespace wireside {

namespace {

// Of 100,000 lines with one letter, and of a million letters in one line: 3 µs a line, 0.05 µs a letter.
constexpr std::size_t unitsPerLine = 60;
constexpr std::size_t longestAtOnce = 400'000; // units

} // namespace

bool takesLong(std::u16string_view text) {
    std::size_t work = text.size();
    for (std::size_t end = text.find_first_of(lineEnds);
         end != std::u16string_view::npos && work <= longestAtOnce;
         end = text.find_first_of(lineEnds, end + 1))
        work += unitsPerLine;
    return work > longestAtOnce;
}

PreparedText prepareText(const Document& report, const TextSetting& setting) {
    PreparedText prepared;
    prepared.paneText = PaneText(report.text);
    prepared.marks = SharedMarks(sentenceMarks(report, prepared.paneText));
    prepared.document =
        prepareDocument(report.text, report, prepared.paneText, *prepared.marks, setting);
    return prepared;
}

std::unique_ptr<QTextDocument> prepareDocument(std::u16string_view text, const Document& report,
                                               const PaneText& paneText,
                                               const std::vector<SentenceMark>& marks,
                                               const TextSetting& setting) {
    auto document = std::make_unique<QTextDocument>();
    // Nothing is laid out before an editor gives its width; nor does Qt start timers in a thread that it will leave.
    document->setPageSize(QSizeF(0, 0));
    // And now, for the editor would look at every line when it makes the layout.
    (void)document->documentLayout();
    document->setDocumentMargin(setting.margin);
    document->setDefaultFont(setting.font);
    setReportText(*document, text, paneText);
    setParagraphs(*document, report, paneText, setting.font, setting.lineHeight);
    setSentenceFormats(*document, marks, setting.formats);
    document->moveToThread(nullptr);
    return document;
}

} // namespace wireside
