// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/details/details_panel.h"
#include "ui/panes/legend.h"
#include "ui/report/report_text.h"
#include "ui/text_bridge.h"
#include "ui/window/about.h"
#include "ui/window/action_states.h"
#include "ui/window/busy_indicator.h"
#include "ui/window/comparison_view.h"
#include "ui/window/error_text.h"
#include "ui/window/file_choice.h"
#include "ui/window/kind_switches.h"
#include "ui/window/link_steps.h"
#include "ui/window/main_bars.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_opening.h"
#include "ui/window/sample_prompt.h"
#include "ui/window/sensitivity_slider.h"
#include "ui/window/window_title.h"
#include "ui/window/work_text.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace wireside {

namespace {

constexpr QSize usualSize(1280, 820);

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_messages(new MessageBar),
      m_opening(new ReportOpening(m_session, m_settings, *m_messages, this)),
      m_view(new ComparisonView(m_session, m_actions)),
      m_details(new DetailsPanel(m_session)),
      m_samplePrompt(new SamplePrompt(m_actions.at(ActionId::OpenSample))),
      m_legend(new Legend),
      m_sensitivity(new SensitivitySlider),
      m_busy(new BusyIndicator(m_actions.at(ActionId::Cancel))),
      m_currentLink(new QLabel) {
    m_actions.drawIcons(palette());
    assemble();
    connectActions();
    connectSession();
    connectExport();
    showComparison();
    showActivity();
    showReports();
    setAcceptDrops(true); // beside the sides too
    resize(usualSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.windowGeometry());
}

void MainWindow::assemble() {
    fillMenuBar(*menuBar(), m_actions);
    addToolBar(makeToolBar(m_actions, m_legend, m_sensitivity));
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 1);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(parts, 1);
    layout->addWidget(m_samplePrompt);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    m_currentLink->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_currentLink);
    statusBar()->addPermanentWidget(m_busy);
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto react) {
        connect(m_actions.at(id), &QAction::triggered, this, react);
    };
    on(ActionId::OpenBoth, [this] { m_opening->choose(std::nullopt); });
    on(ActionId::OpenLeft, [this] { m_opening->choose(Side::Left); });
    on(ActionId::OpenRight, [this] { m_opening->choose(Side::Right); });
    on(ActionId::OpenSample, [this] { m_opening->openSample(); });
    on(ActionId::PasteLeft, [this] { m_opening->paste(Side::Left); });
    on(ActionId::PasteRight, [this] { m_opening->paste(Side::Right); });
    on(ActionId::Export, [this] { chooseAndExport(); });
    on(ActionId::Close, [this] {
        m_messages->clear();
        m_session.close();
    });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Swap, [this] { m_session.swap(); });
    on(ActionId::CompareAgain, [this] {
        m_messages->clear();
        m_session.compareAgain();
    });
    on(ActionId::Cancel, [this] { cancel(); });
    on(ActionId::PreviousLink, [this] { stepBy(-1); });
    on(ActionId::NextLink, [this] { stepBy(1); });
    on(ActionId::ClearLink, [this] { m_session.selectLink(std::nullopt); });
    on(ActionId::ZoomIn, [this] { m_view->zoom(1); });
    on(ActionId::ZoomOut, [this] { m_view->zoom(-1); });
    on(ActionId::ZoomReset, [this] { m_view->zoom(0); });
    on(ActionId::MoreSensitive, [this] { m_sensitivity->step(1); });
    on(ActionId::LessSensitive, [this] { m_sensitivity->step(-1); });
    on(ActionId::ShowDetails, [this] { enableActions(); });
    on(ActionId::About, [this] { showAbout(this); });
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::reportChanged, this, &MainWindow::showReports);
    connect(&m_session, &Session::comparisonChanged, this, &MainWindow::showComparison);
    connect(&m_session, &Session::activityChanged, this, &MainWindow::showActivity);
    connect(&m_session, &Session::shownKindsChanged, this, &MainWindow::enableActions);
    connect(m_sensitivity, &SensitivitySlider::sensitivityChanged, &m_session,
            [this](double sensitivity) { m_session.setOptions({.sensitivity = sensitivity}); });
    connectKindSwitches(m_actions, *m_legend, m_session);
    connect(&m_session, &Session::failed, this, &MainWindow::showError);
    connect(&m_session, &Session::progressed, m_busy, &BusyIndicator::setProgress);
    connect(&m_session, &Session::currentLinkChanged, this, [this] {
        const auto link = m_session.currentLink();
        m_currentLink->setText(link ? linkText(*m_session.comparison(), *link) : QString());
        enableActions();
    });
    connect(m_view, &ComparisonView::dropped, m_opening, &ReportOpening::take);
    connect(m_view, &ComparisonView::findChanged, this, &MainWindow::enableActions);
    connect(m_view, &ComparisonView::stepped, this, &MainWindow::stepBy);
}

void MainWindow::connectExport() {
    connect(&m_export, &ComparisonExport::begun, this, &MainWindow::showActivity);
    connect(&m_export, &ComparisonExport::progressed, m_busy, &BusyIndicator::setProgress);
    connect(&m_export, &ComparisonExport::failed, this, [this](const Error& error) {
        showError(error);
        showActivity();
    });
    connect(&m_export, &ComparisonExport::written, this, [this](const QString& path) {
        m_messages->show(
            {.tone = MessageTone::Done,
             .text = tr("“%1” was written.").arg(QFileInfo(path).fileName()),
             .toolTip = path,
             .offer = MessageOffer{
                 tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        showActivity();
    });
}

void MainWindow::open(const QStringList& paths) { m_opening->open(paths); }

void MainWindow::chooseAndExport() {
    const QString name = suggestedName(report_text::titleOf(*m_session.report(Side::Left)),
                                       report_text::titleOf(*m_session.report(Side::Right)));
    chooseTarget(this, m_settings, name, [this](const QString& path) { exportTo(path); });
}

void MainWindow::exportTo(const QString& path) {
    m_messages->clear();
    m_export.write(m_session.comparison(), path);
}

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

void MainWindow::showReports() {
    setWindowTitle(titleFor(m_session));
    enableActions();
}

void MainWindow::showComparison() {
    const auto comparison = m_session.comparison();
    m_legend->setCounts(comparison ? std::optional(countKinds(*comparison)) : std::nullopt);
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
    m_samplePrompt->setVisible(!left && !right && !reading);
    m_details->setVisible(left && right && m_actions.at(ActionId::ShowDetails)->isChecked());
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_actions.drawIcons(palette());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindowGeometry(saveGeometry());
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
