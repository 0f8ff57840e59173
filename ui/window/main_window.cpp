// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/details/details_panel.h"
#include "ui/details/link_details.h"
#include "ui/panes/legend.h"
#include "ui/report/report_text.h"
#include "ui/text_bridge.h"
#include "ui/window/about.h"
#include "ui/window/action_states.h"
#include "ui/window/busy_indicator.h"
#include "ui/window/comparison_view.h"
#include "ui/window/copying.h"
#include "ui/window/customisation.h"
#include "ui/window/edit_actions.h"
#include "ui/window/error_text.h"
#include "ui/window/export_choice.h"
#include "ui/window/focus_outline.h"
#include "ui/window/kind_switches.h"
#include "ui/window/link_steps.h"
#include "ui/window/main_bars.h"
#include "ui/window/message_bar.h"
#include "ui/window/recent_menu.h"
#include "ui/window/report_opening.h"
#include "ui/window/sensitivity_slider.h"
#include "ui/window/start_panel.h"
#include "ui/window/text_editing.h"
#include "ui/window/unsaved_texts.h"
#include "ui/window/window_parts.h"
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
constexpr int messageTime = 5000; // in the status bar

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
      m_exportChoice(new ExportChoice(m_session, m_settings, this)),
      m_view(new ComparisonView(m_session, m_actions)),
      m_details(new DetailsPanel(m_session)),
      m_reportsAndDetails(new QSplitter(Qt::Vertical)),
      m_start(new StartPanel(m_actions.at(ActionId::OpenSample), m_recent)),
      m_legend(new Legend),
      m_sensitivity(new SensitivitySlider),
      m_busy(new BusyIndicator(m_actions.at(ActionId::Cancel))),
      m_currentLink(new QLabel),
      m_keeping(m_session, m_settings, m_recent, *m_messages, *m_view, this) {
    m_actions.drawIcons(palette());
    assemble();
    connectActions();
    connectSession();
    connectExport();
    connectSaving();
    connectCustomisation();
    connectEditing();
    showComparison();
    showActivity();
    showReports();
    setAcceptDrops(true); // beside the sides too
    resize(usualSize.boundedTo(screen()->availableSize()));
    stand(parts(), m_settings.windowState());
}

void MainWindow::assemble() {
    fillMenuBar(*menuBar(), m_actions);
    addToolBar(makeToolBar(m_actions, m_legend, m_sensitivity));
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
    statusBar()->addWidget(m_currentLink);
    statusBar()->addPermanentWidget(m_busy);
    outlineFocus(*this);
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
    on(ActionId::SaveSession, [this] { m_keeping.saving().save(); });
    on(ActionId::SaveSessionAs, [this] { m_keeping.saving().saveAs(); });
    on(ActionId::Export, [this] { m_exportChoice->ask(); });
    on(ActionId::Print, [this] { m_exportChoice->print(); });
    on(ActionId::Close, [this] {
        whenSafe({Side::Left, Side::Right}, [this] {
            m_messages->clear();
            m_session.close();
        });
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
            [this](double sensitivity) {
                CompareOptions options = m_session.options();
                options.sensitivity = sensitivity;
                m_session.setOptions(options);
            });
    connectKindSwitches(m_actions, *m_legend, m_session);
    connectCopying(m_actions, m_session);
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
    connect(m_exportChoice, &ExportChoice::chosen, this, &MainWindow::exportTo);
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

void MainWindow::connectSaving() {
    connect(&m_session, &Session::fileChanged, this, &MainWindow::showReports);
    connect(&m_session, &Session::restored, this, [this](const SavedSession& saved) {
        const QSignalBlocker asFromTheFile(m_sensitivity); // in between its levels, too
        m_sensitivity->setSensitivity(saved.options.sensitivity);
    });
    SessionSaving& saving = m_keeping.saving();
    connect(&saving, &SessionSaving::failed, this, &MainWindow::showError);
    connect(&saving, &SessionSaving::saved, this, [this](const QString& path) {
        statusBar()->showMessage(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()), messageTime);
    });
    connect(&m_keeping.recovery(), &Recovery::failed, this, &MainWindow::showError);
    auto* recentMenu = new RecentMenu(m_recent, this);
    m_actions.at(ActionId::OpenRecent)->setMenu(recentMenu);
    const auto open = [this](const QStringList& paths) { m_opening->open(paths); };
    connect(recentMenu, &RecentMenu::chosen, this, open);
    connect(m_start, &StartPanel::chosen, this, open);
}

WindowParts MainWindow::parts() {
    return {*this, *m_reportsAndDetails, *m_view, *m_details, m_actions};
}

void MainWindow::connectCustomisation() {
    const auto setReadingStyle = [this](const ReadingStyle& style) {
        m_view->setReadingStyle(style);
        m_details->details().setReadingStyle(style);
    };
    connect(m_customisation, &Customisation::readingStyleChanged, this, setReadingStyle);
    connect(m_customisation, &Customisation::sensitivityChanged, m_sensitivity,
            &SensitivitySlider::setSensitivity);
    setReadingStyle(m_customisation->preferences().reading);
    m_sensitivity->setSensitivity(m_customisation->preferences().sensitivity);
}

void MainWindow::connectEditing() {
    connectEditActions(m_actions, m_session.undoStack(), *this);
    TextEditing& editing = m_view->editing();
    QAction* edit = m_actions.at(ActionId::EditTexts);
    connect(edit, &QAction::toggled, this, [this, &editing](bool on) {
        editing.setEditing(on);
        enableActions();
    });
    connect(m_actions.at(ActionId::StopEditing), &QAction::triggered, edit,
            [edit] { edit->setChecked(false); });
    connect(m_actions.at(ActionId::SaveLeft), &QAction::triggered, m_unsaved,
            [this] { m_unsaved->saveAs(Side::Left); });
    connect(m_actions.at(ActionId::SaveRight), &QAction::triggered, m_unsaved,
            [this] { m_unsaved->saveAs(Side::Right); });
    connect(&editing, &TextEditing::refused, this, [this](const QString& why) {
        m_messages->show({.tone = MessageTone::Hint, .text = why});
    });
    connect(&m_session, &Session::reportEdited, this, &MainWindow::showReports);
    connect(&m_session, &Session::modifiedChanged, this,
            [this] { setWindowModified(!m_unsaved->isSafe()); });
}

// Links by hand and notes first: a saved session has the texts, too.
void MainWindow::whenSafe(const std::vector<Side>& sides, const std::function<void()>& goOn) {
    m_keeping.saving().whenSafe([this, sides, goOn] { m_unsaved->whenSafe(sides, goOn); });
}

void MainWindow::open(const QStringList& paths) { m_opening->open(paths); }

void MainWindow::exportTo(const QString& path, const ReportOptions& options) {
    m_messages->clear();
    m_export.write(m_session.comparison(), path, options);
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
    m_start->setVisible(!left && !right && !reading);
    m_details->setVisible(left && right && m_actions.at(ActionId::ShowDetails)->isChecked());
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_actions.drawIcons(palette());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if ((m_session.hasUnsavedRemarks() || !m_unsaved->isSafe()) && !m_givenUp) {
        event->ignore();
        whenSafe({Side::Left, Side::Right}, [this] {
            m_givenUp = true;
            close();
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
