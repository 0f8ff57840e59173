// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/highlighted_text.h"

#include "ui/panes/kind_colours.h"
#include "ui/panes/line_stretches.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace wireside {

namespace {

constexpr double numberSize = 0.68; // of the reading font's size
constexpr int frameWidthOfEditing = 2;

QFont numberFontFor(const QFont& textFont) {
    QFont font = QApplication::font();
    font.setPointSizeF(textFont.pointSizeF() * numberSize);
    return font;
}

constexpr ShapeMetrics shapeMetrics{.ruleLeft = textMargin - 13};
constexpr FindingMetrics findingMetrics{.flagLeft = textMargin - 15};

} // namespace

HighlightedText::HighlightedText(QWidget* parent) : ReportEditor(parent) {
    viewport()->setMouseTracking(true);
}

// The shapes in view are of the former marks, of which there may have been more.
void HighlightedText::holdMarks(SharedMarks marks) {
    m_marks = std::move(marks);
    m_visible.clear();
}

void HighlightedText::holdFindings(std::vector<FindingMark> marks) {
    m_findings = std::move(marks);
    m_visibleFindings.clear();
}

void HighlightedText::setNumbers(Numbers numbers) { m_numbers = numbers; }

void HighlightedText::moveHighlights(int position, int removed, int added) {
    m_marks.move(position, removed, added);
    moveMarks(m_findings, position, removed, added);
}

void HighlightedText::forgetLinks() {
    m_currentLink = m_hoveredLink = m_currentFinding = std::nullopt;
}

void HighlightedText::setCurrentLink(std::optional<std::size_t> link) {
    m_currentLink = link;
    viewport()->update();
}

void HighlightedText::setHoveredLink(std::optional<std::size_t> link) {
    if (m_hoveredLink == link) return;
    m_hoveredLink = link;
    viewport()->update();
}

void HighlightedText::setCurrentFinding(std::optional<std::size_t> finding) {
    if (m_currentFinding == finding) return;
    m_currentFinding = finding;
    viewport()->update();
}

void HighlightedText::setPicked(const SentenceRange& sentences) {
    if (m_picked == sentences) return;
    m_picked = sentences;
    viewport()->update();
}

void HighlightedText::setShownKinds(const ShownKinds& shown) {
    m_shownKinds = shown;
    refreshShapes();
}

const KindColours& HighlightedText::colours() const { return kindColours(lookOf(palette())); }

Viewport HighlightedText::view() const {
    return {.scroll = verticalScrollBar()->value(),
            .height = viewport()->height(),
            .maximum = verticalScrollBar()->maximum()};
}

QPointF HighlightedText::toViewport(QPointF point) const {
    return point - QPointF(0, verticalScrollBar()->value());
}

SentenceFormats HighlightedText::formatsWith(const QFont& textFont) const {
    return {.furniture = colours().softText, .numberFont = numberFontFor(textFont)};
}

void HighlightedText::refreshShapes() {
    // Half a view more on either side: outlines and rules run on beyond the edge.
    const Viewport seen = view();
    const Strip strip{.top = seen.scroll - seen.height / 2.0,
                      .bottom = seen.scroll + seen.height * 1.5};
    m_visible = wireside::visibleSentences(*document(), marks(), strip,
                                           {.shown = m_shownKinds,
                                            .numbers = m_numbers,
                                            .numberFont = numberFontFor(font()),
                                            .metrics = shapeMetrics});
    m_visibleFindings.clear();
    const PositionRange positions = positionsIn(*document(), strip);
    for (const FindingMark& mark : m_findings)
        if (mark.begin < positions.end && mark.end > positions.begin && isShown(mark, m_shownKinds))
            m_visibleFindings.push_back(
                {mark.finding, findingShape(lineStretches(*document(), mark.begin, mark.end, strip),
                                            findingMetrics)});
    viewport()->update();
}

Emphasis HighlightedText::emphasisOf(const SentenceMark& mark) const {
    if (m_currentLink && isOn(mark, *m_currentLink)) return Emphasis::Current;
    return m_hoveredLink && isOn(mark, *m_hoveredLink) ? Emphasis::Hovered : Emphasis::None;
}

void HighlightedText::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.translate(toViewport({}));
    for (const VisibleSentence& visible : m_visible)
        paintHighlight(painter, visible.shape, marks()[visible.sentence].kind, colours());
    for (const VisibleSentence& visible : m_visible)
        paintOutline(painter, visible.shape, emphasisOf(marks()[visible.sentence]), colours());
    paintFindings(painter);
    for (const VisibleSentence& visible : m_visible)
        if (m_picked.contains(visible.sentence)) paintPick(painter, visible.shape, colours());
    paintNumbers(painter);
    painter.end();
    ReportEditor::paintEvent(event);
    if (isEditable()) paintFrame();
}

void HighlightedText::paintNumbers(QPainter& painter) const {
    const QFont font = numberFontFor(this->font());
    for (const VisibleSentence& visible : m_visible)
        paintNumber(painter, visible.shape, numberOf(marks()[visible.sentence]), font, colours());
}

void HighlightedText::paintFindings(QPainter& painter) const {
    for (const VisibleFinding& visible : m_visibleFindings)
        paintFinding(painter, visible.shape,
                     visible.finding == m_currentFinding ? FindingEmphasis::Current
                                                         : FindingEmphasis::Usual,
                     colours());
}

// Shows that the text can be edited, without taking room from it.
void HighlightedText::paintFrame() {
    QPainter painter(viewport());
    painter.setPen(QPen(colours().shared.edge, frameWidthOfEditing));
    constexpr int half = frameWidthOfEditing / 2;
    painter.drawRect(viewport()->rect().adjusted(half, half, -half, -half));
}

std::optional<std::size_t> HighlightedText::sentenceAt(QPoint point) const {
    return wireside::sentenceAt(m_visible, QPointF(point) - toViewport({}));
}

void HighlightedText::hover(std::optional<std::size_t> link) {
    if (m_pointedLink == link) return;
    m_pointedLink = link;
    Q_EMIT linkHovered(link);
}

void HighlightedText::clickSentence(std::size_t sentence) {
    const MarkedLinks& links = marks()[sentence].links;
    if (links.empty()) return;
    // A sentence on several links gives one after the other.
    const auto next = m_currentLink
                          ? std::ranges::upper_bound(links, *m_currentLink, {}, &MarkedLink::link)
                          : links.end();
    Q_EMIT linkClicked(next == links.end() ? links.front().link : next->link);
}

void HighlightedText::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    ReportEditor::mousePressEvent(event);
    if (event->button() == Qt::RightButton) pointAt(event->pos());
}

// The menu that opens is about the sentence that is pointed at, unless text is selected.
void HighlightedText::pointAt(QPoint place) {
    if (textCursor().hasSelection()) return;
    setTextCursor(cursorForPosition(place));
    const auto sentence = sentenceAt(place);
    if (sentence && emphasisOf(marks()[*sentence]) != Emphasis::Current) clickSentence(*sentence);
}

void HighlightedText::mouseMoveEvent(QMouseEvent* event) {
    ReportEditor::mouseMoveEvent(event);
    const auto sentence = sentenceAt(event->pos());
    const bool linked = sentence && !marks()[*sentence].links.empty();
    hover(linked ? std::optional(marks()[*sentence].links.front().link) : std::nullopt);
}

void HighlightedText::mouseReleaseEvent(QMouseEvent* event) {
    ReportEditor::mouseReleaseEvent(event);
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    const bool click = event->button() == Qt::LeftButton && !isEditable() &&
                       !textCursor().hasSelection() && moved < QApplication::startDragDistance();
    if (const auto sentence = sentenceAt(event->pos()); click && sentence) clickSentence(*sentence);
}

void HighlightedText::keyPressEvent(QKeyEvent* event) {
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!chooses || isEditable()) return ReportEditor::keyPressEvent(event);
    const auto sentence = markAt(marks(), textCursor().position());
    if (sentence && isShown(marks()[*sentence], m_shownKinds)) clickSentence(*sentence);
}

bool HighlightedText::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) hover(std::nullopt);
    return ReportEditor::viewportEvent(event);
}

} // namespace wireside
