// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/report_pane.h"

#include "ui/panes/laid_out_lines.h"
#include "ui/panes/sentence_formats.h"
#include "ui/text_bridge.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr double widestText = 42; // of the font's size: lines longer than that are hard to follow

} // namespace

ReportPane::ReportPane(Side side, QWidget* parent)
    : HighlightedText(parent),
      m_side(side),
      m_turns(new Turns(this)),
      m_places(new PlaceKeeper(*this, [this](int scroll) { scrollTo(scroll); })) {
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // text must not rewrap when it appears
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true); // also beside a viewport that is narrower than the pane
    setFont(wantedFont());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportPane::followScroll);
    connect(this, &ReportEditor::textMoved, this, &ReportPane::moveFormats);
    connect(this, &ReportEditor::typed, this, &ReportPane::tellTyped);
    connect(&m_preparing, &QFutureWatcherBase::finished, this,
            [this] { m_turns->add(this, [this] { takePrepared(); }); });
    setReport(nullptr);
}

void ReportPane::setReport(std::shared_ptr<const Document> report) {
    static const Document nothing;
    const bool later = report && takesLong(report->text);
    m_report = later ? nullptr : report;
    m_comparison = m_awaitedComparison = nullptr;
    m_preparing.setFuture({}); // of another report
    m_awaitsText = later;
    m_setsInThread = false;
    if (font() != wantedFont()) applyFont(); // the former text has not come to it any more
    forgetLinks();
    verticalScrollBar()->setValue(0);
    setPlaceholderText(later ? tr("Showing…") : QString());
    showText(prepareText(m_report ? *m_report : nothing, setting()));
    if (!later) return;
    m_report = std::move(report);
    m_preparing.setFuture(QtConcurrent::run(
        [prepared = m_report, setting = setting()] { return prepareText(*prepared, setting); }));
}

void ReportPane::showText(PreparedText prepared) {
    m_places->forget();
    m_awaitedSelection.reset();
    m_isEdited = false;
    ++m_textNumber;
    m_paneText = std::move(prepared.paneText);
    holdMarks(SharedMarks()); // they were of the former text
    holdFindings({});
    showPrepared(std::move(prepared.document));
    m_setMarks = prepared.marks;
    m_setFormats = formatsWith(font());
    setNumbers(Numbers::Shown);
    holdMarks(std::move(prepared.marks));
    followLayout();
}

void ReportPane::takePrepared() {
    if (!m_preparing.isFinished()) return; // it is another text by now
    if (m_awaitsText) return awaitText();
    if (std::exchange(m_setsInThread, false)) showSetText();
}

void ReportPane::awaitText() {
    if (!m_awaitsText) return;
    m_awaitsText = false;
    setPlaceholderText({});
    showText(m_preparing.future().takeResult());
    if (m_awaitedComparison) setComparison(std::exchange(m_awaitedComparison, nullptr));
}

// Each text gets a text document of its own: prepared before anybody looks at it, with the caret at its
// begin. Replacing the text of the old one would push the caret to the end, and lay out all of it.
void ReportPane::showPrepared(std::unique_ptr<QTextDocument> prepared) {
    prepared->moveToThread(thread());
    const QScopedValueRollback settling(m_settling, true);
    m_layoutSteps.reset(); // the document that they are of may be deleted in another thread
    showDocument(prepared.release());
    m_layoutSteps = std::make_unique<LayoutSteps>(*document(), *m_turns);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReportPane::followLayout);
}

void ReportPane::updateReport(std::shared_ptr<const Document> report) {
    awaitText();
    m_report = std::move(report);
    m_isEdited = false;
    m_comparison = nullptr;
    holdFindings({});
    setSpacing();
    setMarks(sentenceMarks(*m_report, m_paneText));
}

void ReportPane::setComparison(std::shared_ptr<const Comparison> comparison) {
    if (m_awaitsText) {
        m_awaitedComparison = std::move(comparison);
        return;
    }
    if (m_comparison == comparison || !m_report) return;
    m_comparison = std::move(comparison);
    forgetLinks();
    if (!m_comparison) {
        // The next comparison is on its way: the room for numbers stays, so that no line moves meanwhile.
        holdMarks(SharedMarks(plainMarks(marks())));
        holdFindings({});
        return followLayout();
    }
    const auto& report = m_side == Side::Left ? m_comparison->left : m_comparison->right;
    const bool another = std::exchange(m_report, report) != report;
    m_isEdited = false;
    if (another) setSpacing();
    holdFindings(findingMarks(*m_comparison, m_side, m_paneText));
    setMarks(sentenceMarks(*m_comparison, m_side, m_paneText));
}

void ReportPane::tellTyped(int position, int removed, const QString& added) {
    const QScopedValueRollback telling(m_tellingTyped, true);
    Q_EMIT edited({m_paneText.offset(position), m_paneText.offset(position + removed)},
                  toU16(added));
}

void ReportPane::moveFormats(int position, int removed, int added) {
    m_isEdited = true;
    m_settingStale = m_setsInThread;
    moveHighlights(position, removed, added);
    m_setMarks.move(position, removed, added);
    moveSentenceFormats(*document(), *m_setMarks, m_setFormats, position, position + added);
}

void ReportPane::follow(const TextChange& change, std::u16string_view now) {
    awaitText();
    const int begin = m_paneText.position(change.position);
    const int end = m_paneText.position(change.position + change.removed.size());
    m_paneText.follow(change);
    if (change.added.size() > std::size_t{longestInsertion}) {
        // Qt would lay out all that is put in at once.
        const int addedEnd = m_paneText.position(change.position + change.added.size());
        moveHighlights(begin, end - begin, addedEnd - begin);
        m_isEdited = true;
        m_settingStale = m_setsInThread;
        showPrepared(prepareDocument(now, *m_report, m_paneText, marks(), setting()));
        m_setMarks = sharedMarks();
        m_setFormats = formatsWith(font());
        followLayout();
        QTextCursor caret(document());
        caret.setPosition(begin);
        return setTextCursor(caret);
    }
    if (!m_tellingTyped) replace(begin, end, toQString(change.added));
    refreshShapes();
}

void ReportPane::followScroll() {
    if (m_places->isMoving()) return; // nothing is where it will be
    if (!m_settling && !m_places->seekWhereScrolled()) refreshShapes();
    Q_EMIT scrolled();
}

void ReportPane::followLayout() {
    if (m_settling || m_places->isMoving()) return;
    m_places->follow();
    const auto& selection = m_awaitedSelection;
    if (selection && m_places->isLaidOut(std::max(selection->anchor, selection->caret)))
        restoreSelection();
    refreshShapes();
    // Qt 6.4 tells nobody of a layout that comes to its end while it tells of a part of it.
    if (isAllLaidOut(*document())) m_places->setReach();
    Q_EMIT relaid();
}

void ReportPane::limitTextWidth() {
    const int widest = int(widestText * QFontInfo(font()).pixelSize()) + 2 * textMargin;
    const int available = width() - verticalScrollBar()->sizeHint().width();
    const QMargins margins(0, 0, std::max(available - widest, 0), 0);
    if (viewportMargins() != margins) setViewportMargins(margins);
}

void ReportPane::resizeEvent(QResizeEvent* event) {
    m_places->keep([this, event] {
        HighlightedText::resizeEvent(event);
        limitTextWidth();
    });
    followLayout();
}

void ReportPane::changeEvent(QEvent* event) {
    HighlightedText::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    awaitText();
    if (m_setsInThread || isLong()) return setInThread();
    setFormats();
}

// What is typed must not come to stand elsewhere.
void ReportPane::keyPressEvent(QKeyEvent* event) {
    if (goToEnd(*event)) return event->accept();
    restoreSelection();
    HighlightedText::keyPressEvent(event);
}

// Where that is not laid out yet: Qt would do it at once, to show the caret there.
bool ReportPane::goToEnd(const QKeyEvent& event) {
    const bool selects = event.matches(QKeySequence::SelectEndOfDocument);
    if (!selects && !event.matches(QKeySequence::MoveToEndOfDocument)) return false;
    const int end = document()->characterCount() - 1;
    if (m_places->isLaidOut(end)) return false;
    m_awaitedSelection = {selects ? textCursor().anchor() : end, end};
    m_places->seek({std::max(end - 1, 0), end, [this](const Strip&) { return view().maximum; }});
    followLayout();
    return true;
}

void ReportPane::inputMethodEvent(QInputMethodEvent* event) {
    restoreSelection();
    HighlightedText::inputMethodEvent(event);
}

void ReportPane::mousePressEvent(QMouseEvent* event) {
    restoreSelection(); // what is selected may be extended
    HighlightedText::mousePressEvent(event);
}

void ReportPane::wheelEvent(QWheelEvent* event) {
    if (m_places->isSeeking()) return event->accept();
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return HighlightedText::wheelEvent(event);
    const int turned = event->angleDelta().y();
    if (turned != 0) Q_EMIT zoomRequested(turned > 0 ? 1 : -1);
    event->accept();
}

QMimeData* ReportPane::createMimeDataFromSelection() const {
    if (m_paneText.breaks().empty()) return HighlightedText::createMimeDataFromSelection();
    const QTextCursor cursor = textCursor();
    auto* copied = new QMimeData; // who asks for it takes it over
    copied->setText(toQString(m_paneText.withoutBreaks(toU16(cursor.selection().toPlainText()),
                                                       cursor.selectionStart())));
    return copied;
}

} // namespace wireside
