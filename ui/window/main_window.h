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
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/comparison_export.h"

#include <QMainWindow>
#include <QStringList>

class QLabel;

namespace wireside {

class BusyIndicator;
class ComparisonView;
class DetailsPanel;
class Legend;
class MessageBar;
class ReportOpening;
class SensitivitySlider;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    // As ReportOpening does.
    void open(const QStringList& paths);
    // What the export dialog does once a file has been chosen. Needs a comparison.
    void exportTo(const QString& path);

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] const Actions& actions() const { return m_actions; }
    [[nodiscard]] const MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] ComparisonView& view() const { return *m_view; }
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

    void chooseAndExport();
    void stepBy(int links);
    void cancel();

    void showReports();
    void showComparison();
    void showActivity();
    void showError(const Error& error);
    void enableActions();

    Settings m_settings;
    Session m_session;
    ComparisonExport m_export;
    Actions m_actions;
    MessageBar* m_messages;
    ReportOpening* m_opening;
    ComparisonView* m_view;
    DetailsPanel* m_details;
    QWidget* m_samplePrompt;
    Legend* m_legend;
    SensitivitySlider* m_sensitivity;
    BusyIndicator* m_busy;
    QLabel* m_currentLink;
};

} // namespace wireside
