// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text whose sentences are highlighted, numbered and can be pointed at: what ReportPane shows its report with.
//
//     connect(text, &HighlightedText::linkClicked, session, &Session::selectLink);
//     text->setCurrentLink(session.currentLink());
//     text->visibleSentences().front().shape.outline    // of the first sentence in view
//
// Highlights are painted under the text, for what is in view only: a repaint costs the same for a
// short and for a very long report. The shapes are made when the text, the view or the marks
// change (refreshShapes()); painting only draws them.
//
// Units: pixels of the text document; see toViewport().
#pragma once

#include "core/compare/judgement.h"
#include "ui/panes/finding_marks.h"
#include "ui/panes/finding_shapes.h"
#include "ui/panes/highlight_painter.h"
#include "ui/panes/pane_scroll.h"
#include "ui/panes/report_editor.h"
#include "ui/panes/sentence_formats.h"
#include "ui/panes/sentence_marks.h"
#include "ui/panes/visible_sentences.h"
#include "ui/session/shown_kinds.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wireside {

inline constexpr int textMargin = 26; // pixels around the text; the margin rule stands in it

class HighlightedText : public ReportEditor {
    Q_OBJECT

public:
    explicit HighlightedText(QWidget* parent = nullptr);

    void setCurrentLink(std::optional<std::size_t> link);
    void setHoveredLink(std::optional<std::size_t> link);
    void setCurrentFinding(std::optional<std::size_t> finding);
    // The sentences that the user means, where that must show without the keyboard's caret.
    void setPicked(const SentenceRange& sentences);
    // Sentences of other kinds stand there as plain text, and nothing leads from them.
    void setShownKinds(const ShownKinds& shown);

    [[nodiscard]] const std::vector<SentenceMark>& marks() const { return *m_marks; }
    [[nodiscard]] const std::vector<FindingMark>& findings() const { return m_findings; }
    // Those in view, with their shapes.
    struct VisibleFinding {
        std::size_t finding = 0;
        FindingShape shape;
    };
    [[nodiscard]] const std::vector<VisibleFinding>& visibleFindings() const {
        return m_visibleFindings;
    }
    // The sentences in view with their shapes.
    [[nodiscard]] const std::vector<VisibleSentence>& visibleSentences() const { return m_visible; }
    [[nodiscard]] Numbers numbers() const { return m_numbers; }
    [[nodiscard]] Viewport view() const;
    // From the document's pixels to the viewport's.
    [[nodiscard]] QPointF toViewport(QPointF point) const;

Q_SIGNALS:
    void linkClicked(std::size_t link);
    void linkHovered(std::optional<std::size_t> link);

protected:
    // Of the text that is in the document now. Their formats are the caller's to set.
    void holdMarks(SharedMarks marks);
    [[nodiscard]] const SharedMarks& sharedMarks() const { return m_marks; }
    void holdFindings(std::vector<FindingMark> marks);
    void moveHighlights(int position, int removed, int added);
    // Shown from the start: where the formats of the marks leave room for them.
    void setNumbers(Numbers numbers);
    void forgetLinks();
    void refreshShapes();
    // For a text in that font.
    [[nodiscard]] SentenceFormats formatsWith(const QFont& textFont) const;

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] const KindColours& colours() const;
    [[nodiscard]] Emphasis emphasisOf(const SentenceMark& mark) const;
    [[nodiscard]] std::optional<std::size_t> sentenceAt(QPoint point) const;
    void paintNumbers(QPainter& painter) const;
    void paintFindings(QPainter& painter) const;
    void paintFrame();
    void hover(std::optional<std::size_t> link);
    void clickSentence(std::size_t sentence);
    void pointAt(QPoint place);

    ShownKinds m_shownKinds;
    Numbers m_numbers = Numbers::Shown;
    SharedMarks m_marks; // one for each of the report's sentences
    std::vector<VisibleSentence> m_visible;
    std::vector<FindingMark> m_findings;
    std::vector<VisibleFinding> m_visibleFindings;
    std::optional<std::size_t> m_currentFinding;
    std::optional<std::size_t> m_currentLink;
    std::optional<std::size_t> m_hoveredLink;
    std::optional<std::size_t> m_pointedLink; // what has last been told with linkHovered()
    SentenceRange m_picked;
    QPoint m_pressedAt;
};

} // namespace wireside
