// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes into the window and goes out of it: opened and dropped files, pasted text, exports.
#include "tests/ui/report_file.h"
#include "tests/ui/waiting.h"
#include "ui/text_bridge.h"
#include "ui/window/comparison_view.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_pair_dialog.h"
#include "ui/window/report_side.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wireside {
namespace {

constexpr const char* harbour = "The harbour was opened again on Monday. Ships came in with grain.";
constexpr const char* port = "The harbour was opened again on Monday. It rained for hours.";
constexpr const char* market = "The market was closed on Tuesday. Prices fell by a third.";

class MainWindowFiles : public testing::Test {
protected:
    MainWindowFiles() { window.show(); }

    [[nodiscard]] bool becomesIdle() {
        return happens([this] { return window.session().activity() == Session::Activity::Idle; });
    }
    [[nodiscard]] QString textOn(Side side) {
        const auto report = window.session().report(side);
        return report ? toQString(report->text) : QString();
    }
    [[nodiscard]] QStringList messages() const { return window.messages().texts(); }

    // As the desktop would deliver it: first the drag, then the drop.
    void drop(QWidget& target, const QMimeData& data) {
        const QPoint middle = target.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &drop);
        ASSERT_TRUE(becomesIdle());
    }
    void dropFiles(QWidget& target, const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        drop(target, data);
    }

    const ReportFile harbourFile{QStringLiteral("harbour.txt"), harbour};
    const ReportFile portFile{QStringLiteral("port.txt"), port};
    const ReportFile marketFile{QStringLiteral("market.txt"), market};
    MainWindow window;
};

TEST_F(MainWindowFiles, GivenOneFile_WhenDroppedOnTheRightSide_ThenItIsTheRightReport) {
    dropFiles(window.view().side(Side::Right), {portFile.path()});

    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
    EXPECT_TRUE(textOn(Side::Left).isEmpty());
}

TEST_F(MainWindowFiles, GivenAnOpenReport_WhenAFileIsDroppedOnIt_ThenItIsReplaced) {
    dropFiles(window.view().side(Side::Left), {harbourFile.path()});

    dropFiles(window.view().side(Side::Left), {marketFile.path()});

    EXPECT_EQ(textOn(Side::Left), QLatin1String(market));
}

TEST_F(MainWindowFiles, GivenTwoFiles_WhenDropped_ThenTheyFillBothSides) {
    dropFiles(window.view().side(Side::Right), {harbourFile.path(), portFile.path()});

    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(MainWindowFiles, GivenThreeFiles_WhenDropped_ThenTheUserChoosesTwo) {
    dropFiles(window, {harbourFile.path(), portFile.path(), marketFile.path()});
    auto* dialog = window.findChild<ReportPairDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(textOn(Side::Left).isEmpty()) << "until that is said";

    dialog->right().setCurrentIndex(2);
    dialog->accept();
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_EQ(textOn(Side::Right), QLatin1String(market));
    EXPECT_TRUE(messages().isEmpty());
}

// Pipes that nobody writes to: reading them takes as long as it is not cancelled.
TEST_F(MainWindowFiles,
       GivenTenFilesThatTakeLong_WhenTwoAreChosen_ThenOnlyTheyAreReadUntilCancelled) {
    const QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        paths << folder.filePath(QStringLiteral("%1.txt").arg(i));
        ASSERT_EQ(mkfifo(paths.last().toLocal8Bit().constData(), S_IRUSR | S_IWUSR), 0);
    }
    const auto isRead = [](const QString& path) {
        const int writer =
            ::open(path.toLocal8Bit().constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (writer >= 0) ::close(writer);
        return writer >= 0; // else nobody has it open to read
    };
    dropFiles(window, paths);
    auto* dialog = window.findChild<ReportPairDialog*>();
    ASSERT_TRUE(dialog);

    dialog->accept();
    EXPECT_EQ(window.session().readingPaths(), paths.mid(0, 2));
    window.actions().at(ActionId::Cancel)->trigger();

    EXPECT_EQ(window.session().activity(), Session::Activity::Idle);
    EXPECT_TRUE(textOn(Side::Left).isEmpty());
    for (const QString& path : paths.mid(2)) EXPECT_FALSE(isRead(path)) << qPrintable(path);
    EXPECT_TRUE(happens([&] { return !isRead(paths[0]) && !isRead(paths[1]); }))
        << "the workers have let go of them";
}

TEST_F(MainWindowFiles, GivenALinksFile_WhenDropped_ThenTheFileItLeadsToIsOpened) {
    const ReportFile link(QStringLiteral("Port.desktop"),
                          "[Desktop Entry]\nType=Link\nURL=file://" + portFile.path().toUtf8());

    dropFiles(window.view().side(Side::Right), {link.path()});

    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
}

TEST_F(MainWindowFiles, GivenALinkToTheWeb_WhenDropped_ThenAMessageSaysWhyItIsNotOpened) {
    const ReportFile link(QStringLiteral("Wire.url"),
                          "[InternetShortcut]\nURL=https://example.org/");

    dropFiles(window.view().side(Side::Right), {link.path()});

    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].startsWith(QStringLiteral("“Wire.url” leads to the web")));
    EXPECT_TRUE(textOn(Side::Right).isEmpty());
}

TEST_F(MainWindowFiles, GivenOneReport_WhenAFileIsDroppedBesideTheSides_ThenItFillsTheEmptyOne) {
    dropFiles(window.view().side(Side::Left), {harbourFile.path()});

    dropFiles(window, {portFile.path()});

    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
    EXPECT_EQ(textOn(Side::Right), QLatin1String(port));
}

TEST_F(MainWindowFiles, GivenText_WhenDroppedOnASide_ThenItIsThatSidesReport) {
    QMimeData data;
    data.setText(QLatin1String(market));

    drop(window.view().side(Side::Right), data);

    EXPECT_EQ(textOn(Side::Right), QLatin1String(market));
}

TEST_F(MainWindowFiles,
       GivenAFolderAWebAddressOrNothing_WhenDropped_ThenAMessageSaysWhyAndNothingIsLost) {
    dropFiles(window.view().side(Side::Left), {harbourFile.path()});
    QMimeData address;
    address.setUrls({QUrl(QStringLiteral("https://example.org/report"))});
    QMimeData nothing;
    nothing.setData(QStringLiteral("text/uri-list"), "");

    dropFiles(window.view().side(Side::Left), {QFileInfo(harbourFile.path()).path()});
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("is a folder")));

    drop(window.view().side(Side::Left), address);
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("web address")));

    drop(window.view().side(Side::Left), nothing);
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("no file")));
    EXPECT_EQ(textOn(Side::Left), QLatin1String(harbour));
}

TEST_F(MainWindowFiles, GivenTwoBadFiles_WhenOpened_ThenEachHasItsOwnMessage) {
    const ReportFile empty(QStringLiteral("empty.txt"), "");

    window.open({empty.path(), QStringLiteral("no/such/report.txt")});
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(messages().size(), 2);
    EXPECT_EQ(messages().filter(QStringLiteral("“empty.txt” has no text")).size(), 1);
    EXPECT_EQ(messages().filter(QStringLiteral("“report.txt” can't be found")).size(), 1);
}

TEST_F(MainWindowFiles, GivenAMessage_WhenSomethingNewIsOpened_ThenItIsGone) {
    window.open({QStringLiteral("no/such/report.txt")});
    ASSERT_TRUE(becomesIdle());
    ASSERT_EQ(messages().size(), 1);

    window.open({harbourFile.path()});
    ASSERT_TRUE(becomesIdle());

    EXPECT_TRUE(messages().isEmpty());
}

TEST_F(MainWindowFiles, GivenTextInTheClipboard_WhenPastedAsRight_ThenItIsTheRightReport) {
    QGuiApplication::clipboard()->setText(QLatin1String(market));

    window.actions().at(ActionId::PasteRight)->trigger();
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(textOn(Side::Right), QLatin1String(market));
}

TEST_F(MainWindowFiles, GivenASelectionOfAPage_WhenPasted_ThenItsParagraphsAndRolesAreThere) {
    auto* copied = new QMimeData;
    copied->setText(QStringLiteral("The river It rained all night. The harbour on Monday."));
    copied->setHtml(QStringLiteral("<h2>The river</h2><p>It rained all night.</p>"
                                   "<figcaption>The harbour on Monday.</figcaption>"));
    QGuiApplication::clipboard()->setMimeData(copied);

    window.actions().at(ActionId::PasteLeft)->trigger();
    ASSERT_TRUE(becomesIdle());

    EXPECT_EQ(textOn(Side::Left),
              QStringLiteral("The river\n\nIt rained all night.\n\nThe harbour on Monday."));
    const auto report = window.session().report(Side::Left);
    ASSERT_EQ(report->sentences.size(), 3U);
    EXPECT_EQ(report->sentences[0].role, Role::Heading);
    EXPECT_EQ(report->sentences[2].role, Role::Caption);
}

TEST_F(MainWindowFiles, GivenAPictureOfAPage_WhenDroppedWithItsText_ThenTheTextIsTaken) {
    QMimeData data;
    data.setText(QLatin1String(market));
    data.setHtml(QStringLiteral("<img src=\"http://example.org/market.png\" alt=\"A market\">"));

    drop(window.view().side(Side::Right), data);

    EXPECT_EQ(textOn(Side::Right), QLatin1String(market));
}

TEST_F(MainWindowFiles, GivenAnEmptyClipboard_WhenPasted_ThenAMessageSaysSo) {
    QGuiApplication::clipboard()->clear();

    window.actions().at(ActionId::PasteLeft)->trigger();

    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages()[0].contains(QStringLiteral("clipboard")));
}

TEST_F(MainWindowFiles, GivenAComparison_WhenExported_ThenTheFileIsWrittenAndOffered) {
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("visit.json"));
    window.open({harbourFile.path(), portFile.path()});
    ASSERT_TRUE(happens([this] { return window.session().comparison() != nullptr; }));

    window.exportTo(target);
    EXPECT_FALSE(window.actions().at(ActionId::Export)->isEnabled()) << "one at a time";
    ASSERT_TRUE(happens([this] { return !messages().isEmpty(); }));

    EXPECT_EQ(messages(), QStringList(QStringLiteral("“visit.json” was written.")));
    EXPECT_GT(QFileInfo(target).size(), 100);
    EXPECT_TRUE(window.actions().at(ActionId::Export)->isEnabled());
}

TEST_F(MainWindowFiles, GivenATargetThatCannotBeWritten_WhenExported_ThenAMessageNamesIt) {
    const QTemporaryDir folder;
    window.open({harbourFile.path(), portFile.path()});
    ASSERT_TRUE(happens([this] { return window.session().comparison() != nullptr; }));

    window.exportTo(folder.filePath(QStringLiteral("no/such/folder/visit.pdf")));
    ASSERT_TRUE(happens([this] { return !messages().isEmpty(); }));

    EXPECT_TRUE(messages()[0].startsWith(QStringLiteral("“visit.pdf” can't be written")))
        << qPrintable(messages()[0]);
    EXPECT_TRUE(window.session().comparison());
}

TEST_F(MainWindowFiles, GivenAnExportUnderWay_WhenCancelled_ThenNoFileIsLeftOrItWasTooLate) {
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("visit.pdf"));
    window.open({harbourFile.path(), portFile.path()});
    ASSERT_TRUE(happens([this] { return window.session().comparison() != nullptr; }));

    window.exportTo(target);
    window.actions().at(ActionId::Cancel)->trigger();
    ASSERT_TRUE(happens([this] { return !messages().isEmpty(); }));

    const bool tooLate = messages()[0].contains(QStringLiteral("was written"));
    EXPECT_EQ(QFileInfo::exists(target), tooLate);
    EXPECT_TRUE(tooLate || messages()[0].contains(QStringLiteral("cancelled")));
}

} // namespace
} // namespace wireside
