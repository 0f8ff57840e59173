// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both reports beside each other, with the ribbons between and an overview at the right edge; a bar
// to find text below. They scroll together, and what is pointed at or selected shows in all of them.
//
//     auto* view = new ComparisonView(session, actions);
//     connect(view, &ComparisonView::dropped, ...);
//     view->zoom(1);
//
// Shows what the session has; puts the parts together, none of which knows another.
#pragma once

#include "core/compare/comparison.h"
#include "ui/panes/overview_strip.h"
#include "ui/panes/turns.h"
#include "ui/window/dropped_reports.h"
#include "ui/window/pane_places.h"
#include "ui/window/scroll_sync.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QSplitter;

namespace wireside {

class Actions;
class FindBar;
class LinkedPanes;
class ReportPane;
struct ReadingStyle;
class ReportSearch;
class ReportSide;
class RibbonStrip;
class Session;
class TextEditing;

class ComparisonView final : public QWidget {
    Q_OBJECT

public:
    ComparisonView(Session& session, const Actions& actions, QWidget* parent = nullptr);

    [[nodiscard]] ReportSide& side(Side side) const {
        return *m_sides[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] RibbonStrip& ribbons() const { return *m_ribbons; }
    [[nodiscard]] FindBar& findBar() const { return *m_findBar; }
    [[nodiscard]] TextEditing& editing() const { return *m_editing; }
    [[nodiscard]] OverviewStrip& overview() const { return *m_overview; }

    // By steps from the present size; 0 goes back to the usual one.
    void zoom(int steps);
    // From the usual size.
    [[nodiscard]] int zoomSteps() const;
    // Scrolls that are not by hand: neither report follows the other.
    void moveApart(const std::function<void()>& move);
    // Selects the text of a sentence and brings that into view; the other report follows.
    void showSentence(Side which, std::size_t sentence);
    [[nodiscard]] QSplitter& splitter() const { return *m_splitter; }
    void setReadingStyle(const ReadingStyle& style);

Q_SIGNALS:
    void dropped(std::optional<wireside::Side> side, const wireside::DroppedReports& reports);
    void stepped(int links);
    void findChanged(); // the find bar: whether it is open, and what it asks for

private:
    [[nodiscard]] ReportPane& pane(Side side) const;
    void assemble(const Actions& actions);
    void connectParts();
    void makeFollowers(const Actions& actions);
    void showReport(Side which);
    void updateReport(Side which);
    void showComparison();
    void showActivity();
    void showKinds();
    [[nodiscard]] bool linksAreMeasured() const;
    void showPlaces();
    void setScrollMap();
    void showRibbons();
    void showOverview();
    void showViews();
    [[nodiscard]] OverviewReport overviewOf(Side which) const;

    Session& m_session;
    Turns m_turns; // of the panes and of what goes by their places
    std::array<ReportSide*, 2> m_sides;
    QSplitter* m_splitter;
    RibbonStrip* m_ribbons;
    OverviewStrip* m_overview;
    PanePlaces m_places;
    ScrollSync m_sync;
    LinkedPanes* m_linked;
    FindBar* m_findBar;
    // Made once the panes are told of reports.
    TextEditing* m_editing = nullptr;
    ReportSearch* m_search = nullptr;
};

} // namespace wireside
