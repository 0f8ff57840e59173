// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_choice.h"

#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/session/settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace wireside {
namespace {

TEST(SuggestedName, GivenTitles_WhenJoined_ThenTheyMakeAFileName) {
    EXPECT_EQ(suggestedName(QStringLiteral("Ministers meet"), QStringLiteral("Talks held")),
              QStringLiteral("Ministers meet - Talks held"));
}

TEST(SuggestedName, GivenCharactersThatNoFileNameMayHave_WhenJoined_ThenTheyAreLeftOut) {
    EXPECT_EQ(suggestedName(QStringLiteral("Why? \"Because\""), QStringLiteral("a/b\\c: d\n")),
              QStringLiteral("Why Because - a b c d"));
}

TEST(SuggestedName, GivenLongTitles_WhenJoined_ThenTheyAreCutBetweenWords) {
    const QString name = suggestedName(
        QStringLiteral("Kelmarra and Tovenia strike eleven-month deal to share river"),
        QStringLiteral("Talks"));

    EXPECT_EQ(name, QStringLiteral("Kelmarra and Tovenia strike eleven-month - Talks"));
}

TEST(SuggestedName, GivenATitleOfSignsOnly_WhenJoined_ThenThereIsStillAName) {
    EXPECT_EQ(suggestedName(QStringLiteral("???"), QStringLiteral("Talks")),
              QStringLiteral("comparison"));
}

class FileChoice : public testing::Test {
protected:
    [[nodiscard]] QFileDialog* dialog() {
        return happens([this] { return window.findChild<QFileDialog*>() != nullptr; })
                   ? window.findChild<QFileDialog*>()
                   : nullptr;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("wireside.ini"))};
    QWidget window;
};

TEST_F(FileChoice, GivenATarget_WhenChosen_ThenItsFolderIsRemembered) {
    settings.setLastFolder(folder.path());
    QString target;
    chooseTarget(&window, settings, QStringLiteral("visit"), ExportFormat::Pdf,
                 [&target](const QString& path) { target = path; });
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->selectedFiles().value(0), folder.filePath(QStringLiteral("visit.pdf")));

    QMetaObject::invokeMethod(dialog(), "accept");

    EXPECT_EQ(target, folder.filePath(QStringLiteral("visit.pdf")));
    EXPECT_EQ(settings.lastFolder(), folder.path());
}

TEST_F(FileChoice, GivenAFormat_WhenATargetIsChosen_ThenItsNameEndsInThat) {
    settings.setLastFolder(folder.path());
    for (const ExportFormat format :
         {ExportFormat::Pdf, ExportFormat::Html, ExportFormat::Csv, ExportFormat::Json}) {
        QString target;
        chooseTarget(&window, settings, QStringLiteral("visit"), format,
                     [&target](const QString& path) { target = path; });
        ASSERT_TRUE(dialog());

        dialog()->selectFile(QStringLiteral("without ending"));
        QMetaObject::invokeMethod(dialog(), "accept");

        EXPECT_EQ(target, folder.filePath(QStringLiteral("without ending.") + endingOf(format)));
        ASSERT_TRUE(happens([this] { return window.findChild<QFileDialog*>() == nullptr; }));
    }
}

TEST_F(FileChoice, GivenReports_WhenChosen_ThenTheirPathsCome) {
    const ReportFile report(QStringLiteral("wire.txt"), "Ships came in.");
    QStringList chosen;
    chooseReports(&window, settings, ReportCount::One,
                  [&chosen](const QStringList& paths) { chosen = paths; });
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->fileMode(), QFileDialog::ExistingFile);

    dialog()->setDirectory(QFileInfo(report.path()).path());
    dialog()->selectFile(report.path());
    QMetaObject::invokeMethod(dialog(), "accept");

    EXPECT_EQ(chosen, QStringList(report.path()));
}

} // namespace
} // namespace wireside
