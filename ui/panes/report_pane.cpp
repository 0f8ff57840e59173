// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/report_pane.h"

#include "ui/panes/laid_out_lines.h"
#include "ui/panes/line_stretches.h"
#include "ui/panes/reading_layout.h"
#include "ui/text_bridge.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wireside {

namespace {

constexpr int textMargin = 26;      // pixels around the text; the margin rule stands in it
constexpr double widestText = 42;   // of the font's size: lines longer than that are hard to follow
constexpr double numberSize = 0.68; // of the reading font's size
constexpr int frameWidthOfEditing = 2;
constexpr ShapeMetrics shapeMetrics{.ruleLeft = textMargin - 13};

} // namespace

ReportPane::ReportPane(Side side, QWidget* parent) : ReportEditor(parent), m_side(side) {
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // text must not rewrap when it appears
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true); // also beside a viewport that is narrower than the pane
    viewport()->setMouseTracking(true);
    setFont(readingFont(m_zoom, m_style));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportPane::followScroll);
    connect(this, &ReportEditor::textMoved, this, &ReportPane::moveHighlights);
    connect(this, &ReportEditor::typed, this, &ReportPane::tellTyped);
    setReport(nullptr);
}

void ReportPane::setReport(std::shared_ptr<const Document> report) {
    static const Document nothing;
    m_report = std::move(report);
    m_comparison = nullptr;
    m_currentLink = m_hoveredLink = std::nullopt;
    m_marks.clear(); // they were of the former text
    verticalScrollBar()->setValue(0);
    const Document& shown = m_report ? *m_report : nothing;
    m_paneText = PaneText(shown.text);
    setText(shown.text);
    setMarks(sentenceMarks(shown, m_paneText));
}

// Each text gets a text document of its own: prepared before anybody looks at it, with the caret at its
// begin. Replacing the text of the old one would push the caret to the end, and lay out all of it.
void ReportPane::setText(std::u16string_view text) {
    auto* prepared = new QTextDocument;
    prepared->setDocumentMargin(textMargin);
    prepared->setDefaultFont(font());
    setReportText(*prepared, text);
    if (m_report) setParagraphs(*prepared, *m_report, m_paneText, font(), m_style.lineHeight);
    showDocument(prepared);
    connect(prepared->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReportPane::followLayout);
}

void ReportPane::updateReport(std::shared_ptr<const Document> report) {
    m_report = std::move(report);
    m_comparison = nullptr;
    setSpacing();
    setMarks(sentenceMarks(*m_report, m_paneText));
}

void ReportPane::setComparison(std::shared_ptr<const Comparison> comparison) {
    if (m_comparison == comparison || !m_report) return;
    m_comparison = std::move(comparison);
    m_currentLink = m_hoveredLink = std::nullopt;
    if (!m_comparison) {
        // The next comparison is on its way: the room for numbers stays, so that no line moves meanwhile.
        m_marks = plainMarks(std::move(m_marks));
        return followLayout();
    }
    const auto& report = m_side == Side::Left ? m_comparison->left : m_comparison->right;
    if (std::exchange(m_report, report) != report) setSpacing();
    setMarks(sentenceMarks(*m_comparison, m_side, m_paneText));
}

void ReportPane::setSpacing() {
    const QScopedValueRollback settling(m_settling, true);
    keepTop([this] {
        dress([this] {
            setParagraphs(*document(), *m_report, m_paneText, font(), m_style.lineHeight);
        });
    });
}

void ReportPane::setMarks(std::vector<SentenceMark> marks) {
    m_marks = std::move(marks);
    {
        const QScopedValueRollback settling(m_settling, true);
        keepTop([this] { dress([this] { setSentenceFormats(*document(), m_marks, formats()); }); });
    }
    followLayout();
}

SentenceFormats ReportPane::formats() const {
    return {.furniture = colours().softText, .numberFont = numberFont()};
}

void ReportPane::tellTyped(int position, int removed, const QString& added) {
    const QScopedValueRollback telling(m_tellingTyped, true);
    Q_EMIT edited({m_paneText.offset(position), m_paneText.offset(position + removed)},
                  toU16(added));
}

void ReportPane::moveHighlights(int position, int removed, int added) {
    moveMarks(m_marks, position, removed, added);
    moveSentenceFormats(*document(), m_marks, formats(), position, position + added);
}

void ReportPane::follow(const TextChange& change, std::u16string_view now) {
    const int begin = m_paneText.position(change.position);
    const int end = m_paneText.position(change.position + change.removed.size());
    m_paneText.follow(change);
    if (change.added.size() > std::size_t{longestInsertion}) {
        // Qt would lay out all that is put in at once.
        const int addedEnd = m_paneText.position(change.position + change.added.size());
        moveMarks(m_marks, begin, end - begin, addedEnd - begin);
        setText(now);
        setMarks(std::move(m_marks));
        QTextCursor caret(document());
        caret.setPosition(begin);
        return setTextCursor(caret);
    }
    if (!m_tellingTyped) replace(begin, end, toQString(change.added));
    refreshShapes();
}

void ReportPane::keepTop(const std::function<void()>& change) {
    const int scroll = verticalScrollBar()->value();
    if (scroll == 0) return change();
    const QScopedValueRollback keeping(m_keepingTop, true);
    const int atTop = positionsIn(*document(), {.top = double(scroll)}).begin;
    const double hidden = scroll - stripOf(*document(), atTop, atTop + 1).top;
    change();
    const double top = stripOf(*document(), atTop, atTop + 1).top;
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top + hidden)));
}

void ReportPane::setCurrentLink(std::optional<std::size_t> link) {
    m_currentLink = link;
    viewport()->update();
}

void ReportPane::setHoveredLink(std::optional<std::size_t> link) {
    if (m_hoveredLink == link) return;
    m_hoveredLink = link;
    viewport()->update();
}

void ReportPane::setPicked(const SentenceRange& sentences) {
    if (m_picked == sentences) return;
    m_picked = sentences;
    viewport()->update();
}

void ReportPane::setShownKinds(const ShownKinds& shown) {
    m_shownKinds = shown;
    refreshShapes();
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
    keepTop([this] {
        setFont(readingFont(m_zoom, m_style));
        limitTextWidth();
        if (m_report) setSpacing();
        setMarks(std::move(m_marks));
    });
}

const KindColours& ReportPane::colours() const { return kindColours(lookOf(palette())); }

QFont ReportPane::numberFont() const {
    QFont font = QApplication::font();
    font.setPointSizeF(this->font().pointSizeF() * numberSize);
    return font;
}

Viewport ReportPane::view() const {
    return {.scroll = verticalScrollBar()->value(),
            .height = viewport()->height(),
            .maximum = verticalScrollBar()->maximum()};
}

QPointF ReportPane::toViewport(QPointF point) const {
    return point - QPointF(0, verticalScrollBar()->value());
}

Strip ReportPane::linkStrip(std::size_t link) const {
    const std::vector<std::size_t>& sentences = m_comparison->links[link].on(m_side);
    return stripOf(*document(), m_marks[sentences.front()].begin, m_marks[sentences.back()].end);
}

void ReportPane::reveal(std::size_t link) {
    const Strip strip = linkStrip(link);
    if (isInView(view(), strip)) return;
    verticalScrollBar()->setValue(scrollToCentre(view(), strip));
}

std::optional<double> ReportPane::heightOf(std::size_t link) const {
    const double height = linkStrip(link).top - verticalScrollBar()->value();
    if (height < 0 || height >= viewport()->height()) return std::nullopt;
    return height;
}

void ReportPane::bringTo(std::size_t link, std::optional<double> height) {
    const Strip strip = linkStrip(link);
    verticalScrollBar()->setValue(height ? scrollToLevel(view(), strip.top, *height)
                                         : scrollToCentre(view(), strip));
}

void ReportPane::scrollTo(int scroll) { verticalScrollBar()->setValue(scroll); }

ReadingGeometry ReportPane::measure() const {
    return readingGeometry(m_marks, m_comparison.get(), m_side, laidOutLines(*document()));
}

void ReportPane::followScroll() {
    if (!m_settling) refreshShapes();
    if (!m_keepingTop) Q_EMIT scrolled();
}

void ReportPane::followLayout() {
    if (m_settling) return;
    refreshShapes();
    Q_EMIT relaid();
}

void ReportPane::refreshShapes() {
    // Half a view more on either side: outlines and rules run on beyond the edge.
    const Viewport seen = view();
    const Strip strip{.top = seen.scroll - seen.height / 2.0,
                      .bottom = seen.scroll + seen.height * 1.5};
    m_visible = wireside::visibleSentences(
        *document(), m_marks, strip,
        {.shown = m_shownKinds, .numberFont = numberFont(), .metrics = shapeMetrics});
    viewport()->update();
}

Emphasis ReportPane::emphasisOf(const SentenceMark& mark) const {
    const auto isOn = [&mark](const std::optional<std::size_t>& link) {
        return link && std::ranges::binary_search(mark.links, *link);
    };
    if (isOn(m_currentLink)) return Emphasis::Current;
    return isOn(m_hoveredLink) ? Emphasis::Hovered : Emphasis::None;
}

void ReportPane::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.translate(toViewport({}));
    for (const VisibleSentence& visible : m_visible)
        paintHighlight(painter, visible.shape, m_marks[visible.sentence].kind, colours());
    for (const VisibleSentence& visible : m_visible)
        paintOutline(painter, visible.shape, emphasisOf(m_marks[visible.sentence]), colours());
    for (const VisibleSentence& visible : m_visible)
        if (m_picked.contains(visible.sentence)) paintPick(painter, visible.shape, colours());
    const QFont font = numberFont();
    for (const VisibleSentence& visible : m_visible)
        paintNumber(painter, visible.shape, m_marks[visible.sentence].number, font, colours());
    painter.end();
    ReportEditor::paintEvent(event);
    if (isEditable()) paintFrame();
}

// Shows that the text can be edited, without taking room from it.
void ReportPane::paintFrame() {
    QPainter painter(viewport());
    painter.setPen(QPen(colours().shared.edge, frameWidthOfEditing));
    constexpr int half = frameWidthOfEditing / 2;
    painter.drawRect(viewport()->rect().adjusted(half, half, -half, -half));
}

void ReportPane::limitTextWidth() {
    const int widest = int(widestText * QFontInfo(font()).pixelSize()) + 2 * textMargin;
    const int available = width() - verticalScrollBar()->sizeHint().width();
    const QMargins margins(0, 0, std::max(available - widest, 0), 0);
    if (viewportMargins() != margins) setViewportMargins(margins);
}

void ReportPane::resizeEvent(QResizeEvent* event) {
    keepTop([this, event] {
        ReportEditor::resizeEvent(event);
        limitTextWidth();
    });
    followLayout();
}

void ReportPane::changeEvent(QEvent* event) {
    ReportEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) setMarks(std::move(m_marks));
}

std::optional<std::size_t> ReportPane::sentenceAt(QPoint point) const {
    return wireside::sentenceAt(m_visible, QPointF(point) - toViewport({}));
}

void ReportPane::hover(std::optional<std::size_t> link) {
    if (m_pointedLink == link) return;
    m_pointedLink = link;
    Q_EMIT linkHovered(link);
}

void ReportPane::clickSentence(std::size_t sentence) {
    const std::vector<std::size_t>& links = m_marks[sentence].links;
    if (links.empty()) return;
    // A sentence on several links gives one after the other.
    const auto next = m_currentLink ? std::ranges::upper_bound(links, *m_currentLink) : links.end();
    Q_EMIT linkClicked(next == links.end() ? links.front() : *next);
}

void ReportPane::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    ReportEditor::mousePressEvent(event);
    if (event->button() == Qt::RightButton) pointAt(event->pos());
}

// The menu that opens is about the sentence that is pointed at, unless text is selected.
void ReportPane::pointAt(QPoint place) {
    if (textCursor().hasSelection()) return;
    setTextCursor(cursorForPosition(place));
    const auto sentence = sentenceAt(place);
    if (sentence && emphasisOf(m_marks[*sentence]) != Emphasis::Current) clickSentence(*sentence);
}

void ReportPane::mouseMoveEvent(QMouseEvent* event) {
    ReportEditor::mouseMoveEvent(event);
    const auto sentence = sentenceAt(event->pos());
    const bool linked = sentence && !m_marks[*sentence].links.empty();
    hover(linked ? std::optional(m_marks[*sentence].links.front()) : std::nullopt);
}

void ReportPane::mouseReleaseEvent(QMouseEvent* event) {
    ReportEditor::mouseReleaseEvent(event);
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    const bool click = event->button() == Qt::LeftButton && !isEditable() &&
                       !textCursor().hasSelection() && moved < QApplication::startDragDistance();
    if (const auto sentence = sentenceAt(event->pos()); click && sentence) clickSentence(*sentence);
}

void ReportPane::keyPressEvent(QKeyEvent* event) {
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!chooses || isEditable()) return ReportEditor::keyPressEvent(event);
    const auto sentence = markAt(m_marks, textCursor().position());
    if (sentence && isShown(m_marks[*sentence], m_shownKinds)) clickSentence(*sentence);
}

void ReportPane::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return ReportEditor::wheelEvent(event);
    const int turned = event->angleDelta().y();
    if (turned != 0) Q_EMIT zoomRequested(turned > 0 ? 1 : -1);
    event->accept();
}

bool ReportPane::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) hover(std::nullopt);
    return ReportEditor::viewportEvent(event);
}

} // namespace wireside
