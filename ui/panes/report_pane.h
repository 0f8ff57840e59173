// SPDX-License-Identifier: GPL-3.0-or-later
//
// One report's text, set for reading, with its sentences highlighted.
//
//     auto* pane = new ReportPane(Side::Left, window);
//     pane->setReport(session.report(Side::Left));
//     pane->setComparison(session.comparison());
//     connect(pane, &ReportPane::linkClicked, session, &Session::selectLink);
//
// Highlights are painted under the text, for what is in view only: a repaint costs the same for a
// short and for a very long report. The shapes are made when the text, the view or the comparison
// changes; painting only draws them. The pane reads values and tells what the user points at; it
// knows neither the session nor the other pane.
//
// While its text can be edited (setEditable()), the pane tells what is typed and waits to hear how that
// has changed the text; edits from elsewhere, as by undoing, it makes itself:
//
//     connect(pane, &ReportPane::edited, session, [=](TextSpan span, const std::u16string& typed) { ... });
//     connect(session, &Session::textChanged, pane, [=](Side, const TextChange& change) {
//         pane->follow(change, session->text(Side::Left));
//     });
//
// Highlights move along with the text until the comparison of the edited text comes.
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/judgement.h"
#include "ui/panes/highlight_painter.h"
#include "ui/panes/pane_scroll.h"
#include "ui/panes/pane_text.h"
#include "ui/panes/reading_geometry.h"
#include "ui/panes/reading_layout.h"
#include "ui/panes/report_editor.h"
#include "ui/panes/sentence_marks.h"
#include "ui/panes/visible_sentences.h"
#include "ui/session/reading_style.h"
#include "ui/session/shown_kinds.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

class ReportPane final : public ReportEditor {
    Q_OBJECT

public:
    explicit ReportPane(Side side, QWidget* parent = nullptr);

    // Null empties the pane. A new report has no highlights until its comparison comes.
    void setReport(std::shared_ptr<const Document> report);
    // The same report, made of its text as it is in the pane by now.
    void updateReport(std::shared_ptr<const Document> report);
    // Null, or a comparison with the pane's text on the pane's side.
    void setComparison(std::shared_ptr<const Comparison> comparison);

    void setCurrentLink(std::optional<std::size_t> link);
    void setHoveredLink(std::optional<std::size_t> link);
    // The sentences that the user means, where that must show without the keyboard's caret.
    void setPicked(const SentenceRange& sentences);
    // Sentences of other kinds stand there as plain text, and nothing leads from them.
    void setShownKinds(const ShownKinds& shown);
    // The report's text has changed so, by what was typed here or elsewhere, to `now`.
    void follow(const TextChange& change, std::u16string_view now);

    // Times the usual size; what is at the top of the view stays there.
    void setZoom(double zoom);
    void setReadingStyle(const ReadingStyle& style);

    [[nodiscard]] Viewport view() const;
    void scrollTo(int scroll);
    // Where sentences and links are read, as far as the text has been laid out. Linear in both: keep it
    // until relaid().
    [[nodiscard]] ReadingGeometry measure() const;
    [[nodiscard]] const std::vector<SentenceMark>& marks() const { return m_marks; }

    // From the report's offsets to positions in document().
    [[nodiscard]] const PaneText& paneText() const { return m_paneText; }

    // Scrolls until the link's text is in view; not at all where it is already.
    void reveal(std::size_t link);
    // Where the link's first line is, in pixels below the top of the view; none when out of view.
    [[nodiscard]] std::optional<double> heightOf(std::size_t link) const;
    // Scrolls the link's first line to that height; to the middle of the view without one.
    void bringTo(std::size_t link, std::optional<double> height);

    // The sentences in view with their shapes, in the document's pixels; see toViewport().
    [[nodiscard]] const std::vector<VisibleSentence>& visibleSentences() const { return m_visible; }
    // From the document's pixels to the viewport's.
    [[nodiscard]] QPointF toViewport(QPointF point) const;

Q_SIGNALS:
    void linkClicked(std::size_t link);
    void linkHovered(std::optional<std::size_t> link);
    // Puts this in the place of a span of the report's text. Nothing has changed where both are the same.
    void edited(wireside::TextSpan span, const std::u16string& typed);
    void zoomRequested(int steps); // Ctrl + wheel; positive: larger
    void scrolled();               // the view moves over the text
    // The text lies elsewhere: another text, size or zoom, or a further bit of a very long one.
    void relaid();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] const KindColours& colours() const;
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] SentenceFormats formats() const;
    [[nodiscard]] Strip linkStrip(std::size_t link) const;
    [[nodiscard]] Emphasis emphasisOf(const SentenceMark& mark) const;
    [[nodiscard]] std::optional<std::size_t> sentenceAt(QPoint point) const;
    void setText(std::u16string_view text);
    void setSpacing();
    void moveHighlights(int position, int removed, int added);
    void tellTyped(int position, int removed, const QString& added);
    void setMarks(std::vector<SentenceMark> marks);
    // Changes how the text is laid out; what is at the top of the view stays there.
    void keepTop(const std::function<void()>& change);
    void setTextAnew(); // after a change of zoom or style
    void limitTextWidth();
    void paintFrame();
    void refreshShapes();
    void followScroll();
    void followLayout();
    void hover(std::optional<std::size_t> link);
    void clickSentence(std::size_t sentence);
    void pointAt(QPoint place);

    Side m_side;
    std::shared_ptr<const Document> m_report;
    std::shared_ptr<const Comparison> m_comparison;
    PaneText m_paneText;
    ShownKinds m_shownKinds;
    std::vector<SentenceMark> m_marks; // one for each of the report's sentences
    std::vector<VisibleSentence> m_visible;
    std::optional<std::size_t> m_currentLink;
    std::optional<std::size_t> m_hoveredLink;
    std::optional<std::size_t> m_pointedLink; // what this pane has last told with linkHovered()
    SentenceRange m_picked;
    QPoint m_pressedAt;
    double m_zoom = 1;
    ReadingStyle m_style;
    bool m_keepingTop = false;
    bool m_tellingTyped = false; // the text has already what the pane hears back
    bool m_settling = false;     // formats are being set: nothing is where it will be
};

} // namespace wireside
