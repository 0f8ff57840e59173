// SPDX-License-Identifier: GPL-3.0-or-later
//
// One report's text, set for reading, with its sentences highlighted.
//
//     auto* pane = new ReportPane(Side::Left, window);
//     pane->setReport(session.report(Side::Left));
//     pane->setComparison(session.comparison());
//     connect(pane, &ReportPane::linkClicked, session, &Session::selectLink);
//
// The pane reads values and tells what the user points at; it knows neither the session nor the other pane.
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
#include "ui/panes/highlighted_text.h"
#include "ui/panes/layout_steps.h"
#include "ui/panes/pane_text.h"
#include "ui/panes/place_keeper.h"
#include "ui/panes/prepared_text.h"
#include "ui/panes/reading_geometry.h"
#include "ui/panes/turns.h"
#include "ui/session/reading_style.h"

#include <QFutureWatcher>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

class ReportPane final : public HighlightedText {
    Q_OBJECT

public:
    explicit ReportPane(Side side, QWidget* parent = nullptr);

    // What takes long is done in these turns, which the pane then shares with others; without them in turns of its own.
    void setTurns(Turns& turns) { m_turns = &turns; }

    // Null empties the pane. A new report has no highlights until its comparison comes. One that
    // takesLong() to prepare appears a little later: the pane is empty and says so meanwhile.
    void setReport(std::shared_ptr<const Document> report);
    // Does not return before the report's text is there.
    void awaitText();
    // Whether another look or place of the text is on its way.
    [[nodiscard]] bool isBeingSet() const;
    // The same report, made of its text as it is in the pane by now.
    void updateReport(std::shared_ptr<const Document> report);
    // Null, or a comparison with the pane's text on the pane's side.
    void setComparison(std::shared_ptr<const Comparison> comparison);

    // The report's text has changed so, by what was typed here or elsewhere, to `now`.
    void follow(const TextChange& change, std::u16string_view now);

    // Times the usual size; what is at the top of the view stays there. A text that takesLong() to set stays as it
    // is until it has been set anew in another thread; so with all that changes most of how it looks.
    void setZoom(double zoom);
    void setReadingStyle(const ReadingStyle& style);

    void scrollTo(int scroll);
    // Where sentences and links are read, as far as the text has been laid out. Linear in both: keep it
    // until relaid().
    [[nodiscard]] ReadingGeometry measure() const;
    // The same from lines of document() that have been read already (laid_out_lines.h).
    [[nodiscard]] ReadingGeometry measure(const ReadingLines& lines) const;

    // Differs for each text that has been shown here, however it was set and edited since.
    [[nodiscard]] int textNumber() const { return m_textNumber; }
    // From the report's offsets to positions in document().
    [[nodiscard]] const PaneText& paneText() const { return m_paneText; }

    // Scrolls until the link's text is in view; not at all where it is already. As with all scrolling to a place
    // far down in a long text, it may be there only after a while (place_keeper.h).
    void reveal(std::size_t link);
    // Of the text in document(), at the top of the view, or what will be there in a while.
    [[nodiscard]] int positionAtTop() const { return m_places->positionAtTop(); }
    // Scrolls the line with the position to the top of the view.
    void bringToTop(int position);
    // Scrolls the positions [begin, end) to the middle of the view.
    void centre(int begin, int end);
    // Whether these positions are in view, as far as that is known.
    [[nodiscard]] bool shows(int begin, int end) const;
    // Where the link's first line is, in pixels below the top of the view; none when out of view.
    [[nodiscard]] std::optional<double> heightOf(std::size_t link) const;
    // Scrolls the link's first line to that height; to the middle of the view without one.
    void bringTo(std::size_t link, std::optional<double> height);

    // The same for any strip of the text, in pixels of document(). Needs the text: see awaitText().
    void reveal(const Strip& strip);
    [[nodiscard]] std::optional<double> heightOf(const Strip& strip) const;
    void bringTo(const Strip& strip, std::optional<double> height);
    [[nodiscard]] Strip sentenceStrip(std::size_t sentence) const;
    // None for one without words on this side.
    [[nodiscard]] std::optional<Strip> findingStrip(std::size_t finding) const;

Q_SIGNALS:
    // Puts this in the place of a span of the report's text. Nothing has changed where both are the same.
    void edited(wireside::TextSpan span, const std::u16string& typed);
    void zoomRequested(int steps); // Ctrl + wheel; positive: larger
    void scrolled();               // the view moves over the text
    // The text lies elsewhere: another text, size or zoom, or a further bit of a very long one.
    void relaid();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    // Without the breaks in very long lines.
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    // Of the caret and what is selected.
    struct Selection {
        int anchor = 0;
        int caret = 0;
    };
    [[nodiscard]] SoughtPlace placeOf(std::size_t link) const;
    [[nodiscard]] QFont wantedFont() const;
    [[nodiscard]] bool isLong() const { return m_report && takesLong(m_report->text); }
    [[nodiscard]] TextSetting setting() const;
    void showText(PreparedText prepared);
    void showPrepared(std::unique_ptr<QTextDocument> prepared);
    void setSpacing();
    void moveFormats(int position, int removed, int added);
    void tellTyped(int position, int removed, const QString& added);
    void setMarks(std::vector<SentenceMark> marks);
    void setFormats();
    void setTextAnew(); // after a change of zoom or style
    void applyFont();
    void setInThread();
    void takePrepared();
    void showSetText();
    [[nodiscard]] bool goToEnd(const QKeyEvent& event);
    void restoreSelection();
    void limitTextWidth();
    void followScroll();
    void followLayout();

    Side m_side;
    std::shared_ptr<const Document> m_report;
    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<const Comparison> m_awaitedComparison; // for when the text is there
    QFutureWatcher<PreparedText> m_preparing;
    Turns* m_turns;
    std::unique_ptr<LayoutSteps> m_layoutSteps;
    bool m_awaitsText = false;                   // it is the report's text that is being prepared,
    bool m_setsInThread = false;                 // or the text that is shown, set in another way;
    bool m_settingStale = false;                 // but that has changed meanwhile
    std::optional<Selection> m_awaitedSelection; // for when it is laid out so far
    PaneText m_paneText;
    double m_zoom = 1;
    ReadingStyle m_style;
    bool m_isEdited = false; // the text is no longer the report's
    int m_textNumber = 0;
    SharedMarks m_setMarks; // what the document's formats are of
    SentenceFormats m_setFormats;
    PlaceKeeper* m_places;
    bool m_tellingTyped = false; // the text has already what the pane hears back
    bool m_settling = false;     // formats are being set: nothing is where it will be
};

} // namespace wireside
