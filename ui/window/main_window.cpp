// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/details/details_panel.h"
#include "ui/details/link_list.h"
#include "ui/panes/elided_label.h"
#include "ui/panes/finding_chip.h"
#include "ui/panes/legend.h"
#include "ui/panes/pane_head.h"
#include "ui/panes/report_pane.h"
#include "ui/text_bridge.h"
#include "ui/window/action_states.h"
#include "ui/window/busy_indicator.h"
#include "ui/window/comparison_view.h"
#include "ui/window/customisation.h"
#include "ui/window/error_text.h"
#include "ui/window/export_choice.h"
#include "ui/window/export_end.h"
#include "ui/window/filter_menu.h"
#include "ui/window/finding_steps.h"
#include "ui/window/focus_outline.h"
#include "ui/window/language_menu.h"
#include "ui/window/link_steps.h"
#include "ui/window/main_bars.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_opening.h"
#include "ui/window/report_side.h"
#include "ui/window/role_menu.h"
#include "ui/window/sensitivity_slider.h"
#include "ui/window/start_panel.h"
#include "ui/window/unsaved_texts.h"
#include "ui/window/window_parts.h"
#include "ui/window/window_title.h"
#include "ui/window/work_text.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace wireside {

namespace {

constexpr QSize usualSize(1280, 820);

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_recent(m_settings),
      m_messages(new MessageBar),
      m_customisation(new Customisation(m_settings, m_actions, this)),
      m_unsaved(new UnsavedTexts(m_session, m_settings, *m_messages, this)),
      m_opening(new ReportOpening(
          m_session, m_settings, *m_messages,
          [this](const auto& sides, const auto& goOn) { whenSafe(sides, goOn); }, this)),
      m_exportChoice(new ExportChoice(m_settings, this)),
      m_view(new ComparisonView(m_session, m_actions)),
      m_details(new DetailsPanel(m_session)),
      m_reportsAndDetails(new QSplitter(Qt::Vertical)),
      m_start(new StartPanel(m_actions.at(ActionId::OpenSample), m_recent)),
      m_legend(new Legend),
      m_sensitivity(new SensitivitySlider),
      m_busy(new BusyIndicator(m_actions.at(ActionId::Cancel))),
      m_currentLink(new ElidedLabel),
      m_keeping(
          m_session, m_settings, m_recent, *m_messages, *m_unsaved, *m_view,
          [this](const auto& sides, const auto& goOn) { whenSafe(sides, goOn); }, this) {
    m_actions.drawIcons(palette());
    assemble();
    connectActions();
    connectSession();
    connectExport();
    connectSaving();
    connectCustomisation();
    connectEditing();
    connectHandLinks();
    showComparison();
    showActivity();
    showReports();
    setAcceptDrops(true); // beside the sides too
    resize(usualSize.boundedTo(screen()->availableSize()));
    stand(parts(), m_settings.windowState());
}

void MainWindow::assemble() {
    auto* filters = new FilterMenu(m_session, m_actions, this);
    ReportSide& left = m_view->side(Side::Left);
    ReportSide& right = m_view->side(Side::Right);
    m_roles = new RoleMenu(m_session, *left.pane(), *right.pane(), this);
    auto* leftLanguages = new LanguageMenu(m_session, Side::Left, this);
    auto* rightLanguages = new LanguageMenu(m_session, Side::Right, this);
    left.head()->setLanguageMenu(leftLanguages);
    right.head()->setLanguageMenu(rightLanguages);
    fillMenuBar(*menuBar(), m_actions, filters, {m_roles, leftLanguages, rightLanguages});
    addToolBar(makeToolBar(m_actions, {.legend = m_legend,
                                       .sensitivity = m_sensitivity,
                                       .filters = filterButton(*filters, m_session)}));
    m_reportsAndDetails->setChildrenCollapsible(false);
    m_reportsAndDetails->addWidget(m_view);
    m_reportsAndDetails->addWidget(m_details);
    m_reportsAndDetails->setStretchFactor(0, 1);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_reportsAndDetails, 1);
    layout->addWidget(m_start);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    m_currentLink->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_currentLink, 1);
    statusBar()->addPermanentWidget(m_busy);
    outlineFocus(*this);
}

WindowParts MainWindow::parts() {
    return {*this, *m_reportsAndDetails, *m_view, *m_details, m_actions};
}

// Links by hand and notes first: a saved session has the texts, too. Of one that has a file they are a part from the
// start, and go with it when it is given up.
void MainWindow::whenSafe(const std::vector<Side>& sides, const std::function<void()>& goOn) {
    const bool hasFile = !m_session.file().isEmpty();
    m_keeping.saving().whenSafe([this, sides, goOn, hasFile] {
        if (hasFile)
            goOn();
        else
            m_unsaved->whenSafe(sides, goOn);
    });
}

void MainWindow::open(const QStringList& paths) { m_opening->open(paths); }

void MainWindow::exportTo(const QString& path, ReportOptions options) {
    m_messages->clear();
    options.compared = m_session.comparedOptions();
    m_export.write(m_session.comparison(), path, options);
}

void MainWindow::print(const std::shared_ptr<QPrinter>& printer, ReportOptions options) {
    m_messages->clear();
    options.compared = m_session.comparedOptions();
    m_export.print(m_session.comparison(), printer, options);
}

void MainWindow::saveSessionTo(const QString& path) { m_keeping.saving().saveTo(path); }

void MainWindow::cancel() {
    m_export.cancel();
    if (m_session.activity() == Session::Activity::Idle) return;
    m_session.cancel();
    if (!m_actions.at(ActionId::CompareAgain)->isEnabled()) return;
    m_messages->show({.tone = MessageTone::Hint,
                      .text = tr("The reports are not compared: that was cancelled."),
                      .offer = MessageOffer{tr("Compare Again"), [this] {
                                                m_actions.at(ActionId::CompareAgain)->trigger();
                                            }}});
}

void MainWindow::stepBy(int links) {
    const auto comparison = m_session.comparison();
    if (!comparison) return;
    const auto link =
        linkStepped(comparison->links, m_session.shownKinds(), m_session.currentLink(), links);
    if (link) m_session.selectLink(link);
}

void MainWindow::stepByFinding(int findings) {
    const auto comparison = m_session.comparison();
    if (!comparison) return;
    const auto finding =
        findingStepped(*comparison, m_session.shownKinds(),
                       {m_session.currentLink(), m_session.currentFinding()}, findings);
    if (finding) m_session.selectFinding(finding);
}

// Behind the last one it begins anew.
void MainWindow::goThroughFindings() {
    const auto comparison = m_session.comparison();
    if (!comparison) return;
    const CurrentPlace current{m_session.currentLink(), m_session.currentFinding()};
    auto finding = findingStepped(*comparison, m_session.shownKinds(), current, 1);
    if (!finding) finding = findingStepped(*comparison, m_session.shownKinds(), {}, 1);
    if (finding) m_session.selectFinding(finding);
}

void MainWindow::showPlace() {
    const auto comparison = m_session.comparison();
    const auto link = m_session.currentLink();
    const auto finding = m_session.currentFinding();
    m_currentLink->setText(finding ? findingText(*comparison, *finding)
                           : link  ? linkText(*comparison, *link)
                                   : QString());
    enableActions();
}

void MainWindow::showReports() {
    setWindowTitle(titleFor(m_session));
    enableActions();
}

void MainWindow::showComparison() {
    const auto comparison = m_session.comparison();
    m_legend->setCounts(comparison ? std::optional(countKinds(*comparison)) : std::nullopt);
    showShownKinds();
}

void MainWindow::showShownKinds() {
    const auto comparison = m_session.comparison();
    m_legend->findings()->setCount(comparison ? countFindings(*comparison, m_session.shownKinds())
                                              : 0);
    enableActions();
}

void MainWindow::showActivity() {
    m_busy->setWork(workText(m_session, m_export));
    enableActions();
}

void MainWindow::showError(const Error& error) {
    const bool byUser = error.code == ErrorCode::Cancelled;
    m_messages->show({.tone = byUser ? MessageTone::Hint : MessageTone::Problem,
                      .text = errorText(error),
                      .toolTip = toQString(error.file)});
}

void MainWindow::enableActions() {
    enableUsefulActions(m_actions, m_session, m_export, m_view->findBar());
    const bool left = m_session.report(Side::Left) != nullptr;
    const bool right = m_session.report(Side::Right) != nullptr;
    const bool reading = m_session.activity() == Session::Activity::Reading;
    m_start->setVisible(!left && !right && !reading);
    m_details->setVisible(left && right && m_actions.at(ActionId::ShowDetails)->isChecked());
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_actions.drawIcons(palette());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if ((m_session.hasUnsavedWork() || m_export.isWriting()) && !m_givenUp) {
        event->ignore();
        whenSafe({Side::Left, Side::Right}, [this] {
            whenWritten(m_export, this, [this] {
                m_givenUp = true;
                close();
            });
        });
        return;
    }
    m_settings.setWindowState(stateOf(parts()));
    m_session.cancel();
    m_export.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (offersReports(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_opening->take(std::nullopt, droppedReports(*event->mimeData()));
}

} // namespace wireside
