// SPDX-License-Identifier: GPL-3.0-or-later
//
// What in the main window leads to what.
#include "ui/details/details_panel.h"
#include "ui/details/link_details.h"
#include "ui/details/link_list.h"
#include "ui/panes/finding_chip.h"
#include "ui/panes/legend.h"
#include "ui/panes/report_pane.h"
#include "ui/window/about.h"
#include "ui/window/action_states.h"
#include "ui/window/busy_indicator.h"
#include "ui/window/comparison_view.h"
#include "ui/window/copying.h"
#include "ui/window/customisation.h"
#include "ui/window/edit_actions.h"
#include "ui/window/error_text.h"
#include "ui/window/export_choice.h"
#include "ui/window/kind_switches.h"
#include "ui/window/link_judging.h"
#include "ui/window/link_menus.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/recent_menu.h"
#include "ui/window/report_opening.h"
#include "ui/window/report_side.h"
#include "ui/window/role_menu.h"
#include "ui/window/sensitivity_slider.h"
#include "ui/window/start_panel.h"
#include "ui/window/text_editing.h"
#include "ui/window/unsaved_texts.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QStatusBar>
#include <QUrl>

namespace wireside {

namespace {

constexpr int messageTime = 5000; // milliseconds, in the status bar

} // namespace

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
    on(ActionId::Export,
       [this] { m_exportChoice->ask(m_session.comparison(), m_session.comparedOptions()); });
    on(ActionId::Print,
       [this] { m_exportChoice->print(m_session.comparison(), m_session.comparedOptions()); });
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
    on(ActionId::PreviousFinding, [this] { stepByFinding(-1); });
    on(ActionId::NextFinding, [this] { stepByFinding(1); });
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
    connect(&m_session, &Session::shownKindsChanged, this, &MainWindow::showShownKinds);
    connect(m_legend->findings(), &FindingChip::clicked, this, &MainWindow::goThroughFindings);
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
    connect(&m_session, &Session::currentLinkChanged, this, &MainWindow::showPlace);
    connect(&m_session, &Session::currentFindingChanged, this, &MainWindow::showPlace);
    connect(m_details, &DetailsPanel::sentenceChosen, m_view, &ComparisonView::showSentence);
    connect(m_view, &ComparisonView::dropped, m_opening, &ReportOpening::take);
    connect(m_view, &ComparisonView::findChanged, this, &MainWindow::enableActions);
    connect(m_view, &ComparisonView::stepped, this, &MainWindow::stepBy);
}

void MainWindow::connectExport() {
    // What the dialogs were about, whatever is open by now.
    connect(m_exportChoice, &ExportChoice::chosen, this,
            [this](const auto& comparison, const QString& path, const ReportOptions& options) {
                m_messages->clear();
                m_export.write(comparison, path, options);
            });
    connect(m_exportChoice, &ExportChoice::printChosen, this,
            [this](const auto& comparison, const auto& printer, const ReportOptions& options) {
                m_messages->clear();
                m_export.print(comparison, printer, options);
            });
    connect(&m_export, &ComparisonExport::printed, this, [this] {
        statusBar()->showMessage(tr("The pages were handed to the printer."), messageTime);
        showActivity();
    });
    connect(&m_export, &ComparisonExport::begun, this, &MainWindow::showActivity);
    connect(&m_export, &ComparisonExport::progressed, m_busy, &BusyIndicator::setProgress);
    connect(&m_export, &ComparisonExport::failed, this, [this](const Error& error) {
        if (m_export.path().isEmpty())
            m_messages->show({.tone = MessageTone::Hint, .text = printErrorText(error)});
        else
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

void MainWindow::connectCustomisation() {
    const auto setReadingStyle = [this](const ReadingStyle& style) {
        m_view->setReadingStyle(style);
        m_details->details().setReadingStyle(style);
    };
    connect(m_customisation, &Customisation::readingStyleChanged, this, setReadingStyle);
    // What a comparison begins with: the one that is open has begun.
    connect(m_customisation, &Customisation::sensitivityChanged, this, [this](double sensitivity) {
        if (!m_session.report(Side::Left) && !m_session.report(Side::Right))
            m_sensitivity->setSensitivity(sensitivity);
    });
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
    connect(&m_session, &Session::unsavedWorkChanged, this,
            [this] { setWindowModified(m_session.hasUnsavedWork()); });
}

void MainWindow::connectHandLinks() {
    constexpr int shownFor = 8000; // milliseconds
    ReportPane& left = *m_view->side(Side::Left).pane();
    ReportPane& right = *m_view->side(Side::Right).pane();
    auto* judging = new LinkJudging(m_session, m_actions, left, right, this);
    connect(judging, &LinkJudging::told, statusBar(),
            [this](const QString& what) { statusBar()->showMessage(what, shownFor); });
    addLinkMenu(left, m_session, m_actions, *m_roles);
    addLinkMenu(right, m_session, m_actions, *m_roles);
    addLinkMenu(m_details->list().table(), m_actions, *judging);
}

} // namespace wireside
