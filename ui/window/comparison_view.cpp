// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparison_view.h"

#include "ui/panes/accessible_roles.h"
#include "ui/panes/report_pane.h"
#include "ui/panes/ribbon_strip.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/find_bar.h"
#include "ui/window/linked_panes.h"
#include "ui/window/report_search.h"
#include "ui/window/report_side.h"
#include "ui/window/text_editing.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wireside {

namespace {

constexpr std::array bothSides{Side::Left, Side::Right};
constexpr int marginAboveLock = 10;             // in line with the heads' titles
constexpr std::size_t mostLinksAtOnce = 20'000; // whose places show within a few milliseconds

double heightOf(const ReportPane& pane) {
    const Viewport view = pane.view();
    return view.maximum + view.height;
}

// Stands at the ribbons' top, between the heads.
void addLock(RibbonStrip& ribbons, QAction* together) {
    auto* lock = new QToolButton;
    lock->setDefaultAction(together);
    lock->setFocusPolicy(Qt::TabFocus);
    lock->setAccessibleName(together->iconText());
    auto* layout = new QVBoxLayout(&ribbons);
    layout->setContentsMargins(0, marginAboveLock, 0, 0);
    layout->addWidget(lock, 0, Qt::AlignHCenter | Qt::AlignTop);
}

std::vector<RibbonLink> ribbonLinks(const Comparison& comparison, const PanePlaces& places,
                                    const ShownKinds& shown) {
    std::vector<RibbonLink> links;
    links.reserve(comparison.links.size());
    for (std::size_t i = 0; i < comparison.links.size(); ++i)
        links.push_back({.left = places.of(Side::Left).links[i],
                         .right = places.of(Side::Right).links[i],
                         .kind = comparison.links[i].kind,
                         .moved = comparison.links[i].moved,
                         .byHand = comparison.links[i].byHand,
                         .shown = shown.has(comparison.links[i].kind)});
    return links;
}

} // namespace

ComparisonView::ComparisonView(Session& session, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_sides{new ReportSide(Side::Left, actions), new ReportSide(Side::Right, actions)},
      m_splitter(new QSplitter),
      m_ribbons(new RibbonStrip),
      m_overview(new OverviewStrip),
      m_places(pane(Side::Left), pane(Side::Right), m_turns),
      m_sync(pane(Side::Left), pane(Side::Right)),
      m_linked(new LinkedPanes(session, pane(Side::Left), pane(Side::Right), m_sync, this)),
      m_findBar(new FindBar(actions)) {
    installAccessibleRoles();
    for (const Side each : bothSides) pane(each).setTurns(m_turns);
    assemble(actions);
    connectParts();
    makeFollowers(actions);
    for (const Side each : bothSides) showReport(each);
    showComparison();
}

void ComparisonView::assemble(const Actions& actions) {
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_sides[0]);
    m_splitter->addWidget(m_ribbons);
    m_splitter->addWidget(m_sides[1]);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(2, 1);
    auto* reports = new QHBoxLayout;
    reports->setSpacing(0);
    reports->addWidget(m_splitter, 1);
    reports->addWidget(m_overview);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(reports, 1);
    layout->addWidget(m_findBar);
    QAction* together = actions.at(ActionId::ScrollTogether);
    addLock(*m_ribbons, together);
    connect(together, &QAction::toggled, &m_sync, &ScrollSync::setTogether);
}

void ComparisonView::connectParts() {
    connect(&m_session, &Session::reportChanged, this, &ComparisonView::showReport);
    connect(&m_session, &Session::reportEdited, this, &ComparisonView::updateReport);
    connect(&m_session, &Session::comparisonChanged, this, &ComparisonView::showComparison);
    connect(&m_session, &Session::activityChanged, this, &ComparisonView::showActivity);
    connect(&m_session, &Session::currentLinkChanged, m_ribbons,
            [this] { m_ribbons->setCurrentLink(m_session.currentLink()); });
    connect(&m_session, &Session::shownKindsChanged, this, &ComparisonView::showKinds);
    connect(&m_places, &PanePlaces::changed, this, &ComparisonView::showPlaces);
    connect(m_ribbons, &RibbonStrip::linkHovered, m_linked, &LinkedPanes::hover);
    connect(m_ribbons, &RibbonStrip::linkClicked, m_linked, &LinkedPanes::choose);
    connect(m_ribbons, &RibbonStrip::stepped, this, &ComparisonView::stepped);
    connect(m_overview, &OverviewStrip::scrollAsked, this,
            [this](Side which, int scroll) { pane(which).scrollTo(scroll); });
    connect(m_linked, &LinkedPanes::hovered, m_ribbons, &RibbonStrip::setHoveredLink);
    for (const Side each : bothSides) {
        connect(&pane(each), &ReportPane::scrolled, this, &ComparisonView::showViews);
        connect(&pane(each), &ReportPane::zoomRequested, this, &ComparisonView::zoom);
        connect(&side(each), &ReportSide::dropped, this, &ComparisonView::dropped);
    }
}

// They go by the panes' texts: they hear of a report after its pane has.
void ComparisonView::makeFollowers(const Actions& actions) {
    m_editing = new TextEditing(m_session, side(Side::Left), side(Side::Right), m_sync, this);
    m_search = new ReportSearch(m_session, *m_findBar, pane(Side::Left), pane(Side::Right), this);
    connect(m_findBar, &FindBar::requestChanged, this, &ComparisonView::findChanged);
    const auto on = [&](ActionId id, auto react) {
        connect(actions.at(id), &QAction::triggered, m_search, react);
    };
    on(ActionId::Find, [this] { m_search->ask(); });
    on(ActionId::FindNext, [this] { m_search->step(1); });
    on(ActionId::FindPrevious, [this] { m_search->step(-1); });
    on(ActionId::CloseFind, [this] { m_search->close(); });
}

ReportPane& ComparisonView::pane(Side side) const {
    return *m_sides[static_cast<std::size_t>(side)]->pane();
}

void ComparisonView::zoom(int steps) {
    m_sync.moveUnfollowed([this, steps] { m_linked->zoom(steps); });
}

int ComparisonView::zoomSteps() const { return m_linked->zoomSteps(); }

void ComparisonView::moveApart(const std::function<void()>& move) { m_sync.moveApart(move); }

void ComparisonView::showSentence(Side which, std::size_t sentence) {
    ReportPane& shown = pane(which);
    shown.awaitText();
    m_session.selectLink(std::nullopt);
    m_sync.resume();
    QTextCursor caret(shown.document());
    caret.setPosition(shown.marks()[sentence].begin);
    caret.setPosition(shown.marks()[sentence].end, QTextCursor::KeepAnchor);
    shown.setTextCursor(caret);
    shown.reveal(shown.sentenceStrip(sentence));
}

void ComparisonView::setReadingStyle(const ReadingStyle& style) {
    moveApart([&] { m_linked->setReadingStyle(style); });
}

void ComparisonView::showReport(Side which) {
    side(which).setReport(m_session.report(which));
    const bool both = m_session.report(Side::Left) && m_session.report(Side::Right);
    m_ribbons->setVisible(both);
    m_overview->setVisible(both);
}

void ComparisonView::updateReport(Side which) {
    const auto report = m_session.report(which);
    side(which).showHead(*report);
    if (!m_session.comparison()) pane(which).updateReport(report); // else it comes with that
}

void ComparisonView::showComparison() {
    const auto comparison = m_session.comparison();
    if (!comparison) m_sync.resume(); // the panes rest through all comparisons of the same reports
    m_ribbons->setLinks({});          // the links are others
    m_ribbons->setCurrentLink(std::nullopt);
    m_ribbons->setHoveredLink(std::nullopt);
    for (ReportSide* each : m_sides) each->setComparison(comparison);
    const auto isBeingSet = [](ReportSide* each) { return each->pane()->isBeingSet(); };
    // At once, for ribbons must not flicker while somebody types; unless all of a long text moves.
    if (comparison && std::ranges::none_of(m_sides, isBeingSet)) m_places.measure();
}

void ComparisonView::showActivity() {
    for (const Side each : bothSides)
        side(each).setReading(m_session.isReading(each) ? tr("Reading…") : QString());
}

void ComparisonView::showKinds() {
    for (const Side each : bothSides) pane(each).setShownKinds(m_session.shownKinds());
    showRibbons();
    showOverview();
}

// Not yet where the panes still show another comparison's links, or none.
bool ComparisonView::linksAreMeasured() const {
    const auto comparison = m_session.comparison();
    return comparison && std::ranges::all_of(bothSides, [&](Side each) {
               return m_places.of(each).links.size() == comparison->links.size();
           });
}

void ComparisonView::showPlaces() {
    using Piece = void (ComparisonView::*)();
    static constexpr std::array<Piece, 3> pieces{
        &ComparisonView::setScrollMap, &ComparisonView::showRibbons, &ComparisonView::showOverview};
    const auto comparison = m_session.comparison();
    const bool many = comparison && comparison->links.size() > mostLinksAtOnce;
    m_turns.drop(this); // they went by former places
    for (const Piece piece : pieces)
        if (many)
            m_turns.add(this, [this, piece] { (this->*piece)(); });
        else
            (this->*piece)();
}

void ComparisonView::setScrollMap() {
    const auto comparison = m_session.comparison();
    const HeightPair ends{heightOf(pane(Side::Left)), heightOf(pane(Side::Right))};
    const auto pairs = linksAreMeasured()
                           ? spinePairs(comparison->links, m_places.of(Side::Left).links,
                                        m_places.of(Side::Right).links)
                           : std::vector<HeightPair>();
    m_sync.setMap(ScrollMap(pairs, ends));
}

void ComparisonView::showRibbons() {
    const auto comparison = m_session.comparison();
    m_ribbons->setLinks(linksAreMeasured()
                            ? ribbonLinks(*comparison, m_places, m_session.shownKinds())
                            : std::vector<RibbonLink>());
    showViews();
}

void ComparisonView::showOverview() {
    m_overview->setReports(overviewOf(Side::Left), overviewOf(Side::Right));
    showViews();
}

OverviewReport ComparisonView::overviewOf(Side which) const {
    const std::vector<SentenceMark>& marks = pane(which).marks();
    const std::vector<Strip>& strips = m_places.of(which).sentences;
    OverviewReport report;
    report.spans.reserve(std::min(marks.size(), strips.size()));
    for (std::size_t i = 0; i < std::min(marks.size(), strips.size()); ++i) {
        const std::optional<SentenceKind> kind = marks[i].kind;
        if (kind && m_session.shownKinds().has(*kind)) report.spans.push_back({strips[i], *kind});
    }
    const std::vector<Strip>& findings = m_places.of(which).findings;
    const std::vector<FindingMark>& found = pane(which).findings();
    for (std::size_t i = 0; i < std::min(findings.size(), found.size()); ++i)
        if (isShown(found[i], m_session.shownKinds())) report.findings.push_back(findings[i]);
    report.height = std::max(heightOf(pane(which)), strips.empty() ? 0 : strips.back().bottom);
    return report;
}

void ComparisonView::showViews() {
    const auto viewOf = [this](Side each) {
        const ReportPane& shown = pane(each);
        const QPoint top = shown.viewport()->mapTo(this, QPoint());
        return RibbonView{.scroll = double(shown.view().scroll),
                          .top = double(m_ribbons->mapFrom(this, top).y()),
                          .height = double(shown.view().height)};
    };
    m_ribbons->setViews(viewOf(Side::Left), viewOf(Side::Right));
    m_overview->setViews(pane(Side::Left).view(), pane(Side::Right).view());
}

} // namespace wireside
