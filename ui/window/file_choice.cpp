// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_choice.h"

#include "ui/session/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace wireside {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(wireside::FileChoice)
};

constexpr int longestTitle = 40; // in a suggested name

// What newsrooms have; whatever else is opened is taken for plain text.
constexpr QLatin1String reportFiles(
    "*.txt *.md *.html *.htm *.mht *.mhtml *.docx *.odt *.rtf *.pdf *.eml *.xml *.json");

QFileDialog* dialogIn(QWidget* window, const Settings& settings, const QString& title) {
    auto* dialog = new QFileDialog(window, title, settings.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

// The ending that a file dialog's filter stands for: "pdf" for "PDF (*.pdf)".
QString endingOf(const QString& filter) {
    return filter.section(QStringLiteral("*."), 1).section(u')', 0, 0);
}

void chooseFileToWrite(QWidget* window, Settings& settings, const QString& title,
                       const QStringList& filters, const QString& name,
                       std::function<void(const QString&)> chosen) {
    QFileDialog* dialog = dialogIn(window, settings, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingOf(dialog->selectedNameFilter()));
    dialog->selectFile(name + u'.' + dialog->defaultSuffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [&settings, chosen = std::move(chosen)](const QString& path) {
                         settings.setLastFolder(QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

QString filterFor(ExportFormat format) {
    switch (format) {
    case ExportFormat::Pdf: return Texts::tr("PDF, to read and to print (*.pdf)");
    case ExportFormat::Html: return Texts::tr("HTML, for the browser (*.html)");
    case ExportFormat::Csv: return Texts::tr("CSV, the links as a table (*.csv)");
    case ExportFormat::Json: break;
    }
    return Texts::tr("JSON, for other programs (*.json)");
}

} // namespace

void chooseReports(QWidget* window, Settings& settings, ReportCount count,
                   std::function<void(const QStringList&)> chosen) {
    const bool one = count == ReportCount::One;
    QFileDialog* dialog =
        dialogIn(window, settings,
                 one ? Texts::tr("Open a Report") : Texts::tr("Open Two Reports or a Session"));
    dialog->setFileMode(one ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    const QString filter = one ? Texts::tr("Reports (%1)") : Texts::tr("Reports and sessions (%1)");
    dialog->setNameFilters(
        {filter.arg(one ? QString(reportFiles) : reportFiles + QStringLiteral(" *.wireside")),
         Texts::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, window,
                     [&settings, chosen = std::move(chosen)](const QStringList& paths) {
                         settings.setLastFolder(QFileInfo(paths.value(0)).absolutePath());
                         chosen(paths);
                     });
    dialog->open();
}

void chooseTarget(QWidget* window, Settings& settings, const QString& name, ExportFormat format,
                  std::function<void(const QString&)> chosen) {
    chooseFileToWrite(window, settings, Texts::tr("Export the Comparison"), {filterFor(format)},
                      name, std::move(chosen));
}

void chooseSessionFile(QWidget* window, Settings& settings, const QString& name,
                       std::function<void(const QString&)> chosen) {
    chooseFileToWrite(window, settings, Texts::tr("Save the Session"),
                      {Texts::tr("Sessions of Wireside (*.wireside)")}, name, std::move(chosen));
}

void chooseTextTarget(QWidget* window, Settings& settings, const QString& name,
                      std::function<void(const QString&)> chosen) {
    chooseFileToWrite(window, settings, Texts::tr("Save the Text"),
                      {Texts::tr("Text files (*.txt)"), Texts::tr("All files (*)")}, name,
                      std::move(chosen));
}

QString namePart(QString title) {
    static const QRegularExpression notInNames(QStringLiteral(R"([\x00-\x1f\x7f/\\:*?"<>|]+)"));
    title = title.replace(notInNames, QStringLiteral(" ")).simplified();
    if (title.size() <= longestTitle) return title;
    const auto lastSpace = title.lastIndexOf(u' ', longestTitle);
    return title.left(lastSpace > 0 ? lastSpace : longestTitle);
}

QString suggestedName(const QString& leftTitle, const QString& rightTitle) {
    const QString left = namePart(leftTitle);
    const QString right = namePart(rightTitle);
    if (left.isEmpty() || right.isEmpty()) return Texts::tr("comparison");
    return QStringLiteral("%1 - %2").arg(left, right);
}

} // namespace wireside
