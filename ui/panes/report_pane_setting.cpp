// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the text of a pane comes to look as it is to look: at once, or in another thread where that would take long.
#include "ui/panes/reading_layout.h"
#include "ui/panes/report_pane.h"
#include "ui/panes/sentence_formats.h"
#include "ui/text_bridge.h"

#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>
#include <QtConcurrentRun>

#include <optional>
#include <string>
#include <utility>

namespace wireside {

QFont ReportPane::wantedFont() const { return readingFont(m_zoom, m_style); }

TextSetting ReportPane::setting() const {
    const QFont font = wantedFont();
    return {.font = font,
            .lineHeight = m_style.lineHeight,
            .margin = textMargin,
            .formats = formatsWith(font)};
}

void ReportPane::setZoom(double zoom) {
    if (m_zoom == zoom) return;
    m_zoom = zoom;
    setTextAnew();
}

void ReportPane::setReadingStyle(const ReadingStyle& style) {
    if (m_style == style) return;
    m_style = style;
    setTextAnew();
}

void ReportPane::setTextAnew() {
    awaitText();
    if (m_setsInThread || isLong()) return setInThread();
    m_places->keep([this] {
        applyFont();
        if (m_report) setSpacing();
        setFormats();
    });
    followLayout();
}

void ReportPane::applyFont() {
    setFont(wantedFont());
    limitTextWidth();
}

void ReportPane::setSpacing() {
    if (m_setsInThread) return; // with all the rest
    const QScopedValueRollback settling(m_settling, true);
    m_places->keep([this] {
        dress([this] {
            setParagraphs(*document(), *m_report, m_paneText, font(), m_style.lineHeight);
        });
    });
}

void ReportPane::setMarks(std::vector<SentenceMark> marks) {
    constexpr std::size_t few = 200; // in 30 ms
    const bool takesLong = isLong() && differentSentences(*m_setMarks, marks) > few;
    holdMarks(SharedMarks(std::move(marks)));
    refreshShapes(); // a cover may take a picture of them before all is set
    if (m_setsInThread || takesLong) return setInThread();
    setFormats();
}

void ReportPane::setFormats() {
    {
        const QScopedValueRollback settling(m_settling, true);
        const SentenceFormats formats = formatsWith(font());
        m_places->keep([&] {
            dress([&] {
                if (m_setFormats == formats)
                    changeSentenceFormats(*document(), *m_setMarks, marks(), formats);
                else
                    setSentenceFormats(*document(), marks(), formats);
            });
        });
        m_setMarks = sharedMarks();
        m_setFormats = formats;
    }
    followLayout();
}

// The numbers show when there is room for them.
void ReportPane::setInThread() {
    setNumbers(Numbers::Hidden);
    followLayout();
    m_settingStale = m_setsInThread;
    if (std::exchange(m_setsInThread, true)) return; // it begins again when that is done
    std::optional<std::u16string> edited;
    if (m_isEdited) edited = m_paneText.withoutBreaks(toU16(document()->toRawText()), 0);
    m_preparing.setFuture(QtConcurrent::run([report = m_report, edited = std::move(edited),
                                             paneText = m_paneText, marks = sharedMarks(),
                                             setting = setting()] {
        PreparedText prepared{.paneText = paneText, .marks = marks, .document = {}};
        prepared.document =
            prepareDocument(edited ? *edited : report->text, *report, paneText, *marks, setting);
        return prepared;
    }));
}

void ReportPane::showSetText() {
    PreparedText prepared = m_preparing.future().takeResult();
    if (std::exchange(m_settingStale, false)) return setInThread();
    const QTextCursor cursor = textCursor();
    if (!m_awaitedSelection) m_awaitedSelection = {cursor.anchor(), cursor.position()};
    {
        const QScopedValueRollback settling(m_settling, true);
        m_places->keep([&] {
            // QTextEdit hands each font on to its document, which looks at every line then: an empty one has none.
            showPrepared(std::make_unique<QTextDocument>());
            applyFont();
            showPrepared(std::move(prepared.document));
        });
    }
    m_setMarks = sharedMarks();
    m_setFormats = formatsWith(font());
    setNumbers(Numbers::Shown);
    followLayout();
}

bool ReportPane::isBeingSet() const {
    return m_awaitsText || m_setsInThread || m_places->isSeeking();
}

// Asking where the caret is makes Qt lay the text out as far as that.
void ReportPane::restoreSelection() {
    const auto selection = std::exchange(m_awaitedSelection, std::nullopt);
    if (!selection) return;
    QTextCursor cursor(document());
    cursor.setPosition(selection->anchor);
    cursor.setPosition(selection->caret, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

} // namespace wireside
