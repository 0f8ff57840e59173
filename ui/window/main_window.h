// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: puts the session, the two sides, the bars and the messages together.
//
//     QApplication application(argc, argv);
//     applyLook(application);
//     MainWindow window;
//     window.show();
//     window.open({QStringLiteral("wire.txt"), QStringLiteral("rewrite.txt")});
#pragma once

#include "core/compare/comparison.h"
#include "core/error.h"
#include "ui/session/recent_comparisons.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/comparison_export.h"
#include "ui/window/session_keeping.h"

#include <QMainWindow>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPrinter;
class QSplitter;

namespace wireside {

class BusyIndicator;
class ComparisonView;
class Customisation;
class DetailsPanel;
class ExportChoice;
class Legend;
class MessageBar;
class ReportOpening;
class RoleMenu;
class SensitivitySlider;
class StartPanel;
struct WindowParts;
class UnsavedTexts;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    // As ReportOpening does.
    void open(const QStringList& paths);
    // What the export dialog does once a file has been chosen. Needs a comparison.
    void exportTo(const QString& path, ReportOptions options = {});
    // What the dialog for printing does once a printer has been chosen. Needs a comparison.
    void print(const std::shared_ptr<QPrinter>& printer, ReportOptions options = {});
    // What the dialog of Save Session does once a file has been chosen. Needs a report.
    void saveSessionTo(const QString& path);

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] const Actions& actions() const { return m_actions; }
    [[nodiscard]] const MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] ComparisonView& view() const { return *m_view; }
    [[nodiscard]] UnsavedTexts& unsavedTexts() const { return *m_unsaved; }
    [[nodiscard]] DetailsPanel& details() const { return *m_details; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void assemble();
    void connectActions();
    void connectSession();
    void connectExport();
    void connectSaving();
    [[nodiscard]] WindowParts parts();
    void connectCustomisation();
    void connectEditing();
    void whenSafe(const std::vector<Side>& sides, const std::function<void()>& goOn);
    void connectHandLinks();

    void stepBy(int links);
    void stepByFinding(int findings);
    void goThroughFindings();
    void showPlace();
    void cancel();

    void showReports();
    void showComparison();
    void showShownKinds();
    void showActivity();
    void showError(const Error& error);
    void enableActions();

    Settings m_settings;
    RecentComparisons m_recent;
    Session m_session;
    ComparisonExport m_export;
    Actions m_actions;
    MessageBar* m_messages;
    Customisation* m_customisation;
    UnsavedTexts* m_unsaved;
    ReportOpening* m_opening;
    ExportChoice* m_exportChoice;
    ComparisonView* m_view;
    DetailsPanel* m_details;
    QSplitter* m_reportsAndDetails;
    StartPanel* m_start;
    RoleMenu* m_roles = nullptr;
    Legend* m_legend;
    SensitivitySlider* m_sensitivity;
    BusyIndicator* m_busy;
    QLabel* m_currentLink;
    bool m_givenUp = false;   // unsaved work, by who closes the window
    SessionKeeping m_keeping; // the last: it goes before what it keeps
};

} // namespace wireside
