// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/printing.h"

#include "tests/ui/report/hand_made_comparison.h"
#include "tests/ui/waiting.h"
#include "ui/window/print_preview.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

class Printing : public testing::Test {
protected:
    Printing() {
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::Letter));
        printer.setPageOrientation(QPageLayout::Landscape);
    }

    [[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << "these tests need poppler-utils";
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer{QPrinter::HighResolution};
    const std::vector<HandMadeSentence> many =
        std::vector<HandMadeSentence>(90, u"A sentence that fills some of a page.");
};

TEST_F(Printing, GivenAPrinter_WhenPrinted_ThenThePagesAreThoseOfTheReportOnItsPaper) {
    ASSERT_TRUE(printComparison(handMade(many, {u"Another one."}, {}), {}, printer));

    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    EXPECT_TRUE(info.contains(QStringLiteral("792 x 612"))) << info.toStdString();
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_EQ(text.count(QStringLiteral("A sentence that fills")), 90);
    EXPECT_TRUE(text.contains(QStringLiteral("Another one.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Page 2 of ")));
}

TEST_F(Printing, GivenAPaperWithoutAName_WhenPrinted_ThenItHoldsPagesOfTheUsualPaper) {
    printer.setPageSize(QPageSize(QSizeF(300, 300), QPageSize::Point));
    printer.setPageOrientation(QPageLayout::Portrait);
    ASSERT_TRUE(printComparison(handMade(many, {u"Another one."}, {}), {}, printer));

    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    EXPECT_TRUE(info.contains(QStringLiteral("300 x 300"))) << info.toStdString();
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_EQ(text.count(QStringLiteral("A sentence that fills")), 90);
    EXPECT_TRUE(text.contains(QStringLiteral("Page 2 of ")));
}

TEST_F(Printing, GivenARangeOfPages_WhenPrinted_ThenOnlyThoseAre) {
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 2);

    ASSERT_TRUE(printComparison(handMade(many, {}, {}), {}, printer));

    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("Page 2 of "))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Page 1 of ")));
}

TEST_F(Printing, GivenAWorkerThread_WhenPrintedThere_ThenItTellsHowFarItIsAndThePagesAreAllThere) {
    const Comparison comparison = handMade(many, {}, {});
    std::vector<double> parts;
    std::optional<Expected<void>> result;
    std::thread worker([&] {
        result = printComparison(comparison, {}, printer, {},
                                 [&parts](double part) { parts.push_back(part); });
    });
    worker.join();

    ASSERT_TRUE(result && *result);
    EXPECT_TRUE(std::ranges::is_sorted(parts));
    EXPECT_EQ(parts.back(), 1);
    EXPECT_GT(parts.size(), 3U);
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_EQ(text.count(QStringLiteral("A sentence that fills")), 90);
}

TEST_F(Printing,
       GivenAnOldFile_WhenThePrintIsCancelledHalfWay_ThenItIsAsItWasAndNothingStandsBeside) {
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::stop_source stop;

    const auto result = printComparison(handMade(many, {}, {}), {}, printer, stop.get_token(),
                                        [&stop](double part) {
                                            if (part > 0.6)
                                                stop.request_stop(); // it is painting by then
                                        });

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), (Error{ErrorCode::Cancelled, path.toStdString(), {}}));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files),
              QStringList(QStringLiteral("printed.pdf")));
}

TEST_F(Printing, GivenAFolderForATarget_WhenPrinted_ThenItSaysSo) {
    printer.setOutputFileName(folder.path());

    const auto result = printComparison(handMade(many, {}, {}), {}, printer);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::IsFolder);
}

class PrintPreviewTest : public testing::Test {
protected:
    [[nodiscard]] bool showsAPage() {
        return happens([this] { return !preview->image().isNull(); });
    }

    const std::shared_ptr<const Comparison> comparison =
        std::make_shared<const Comparison>(handMade(
            std::vector<HandMadeSentence>(90, u"A sentence that fills some of a page."), {}, {}));
    // On the heap: it deletes itself when it is closed.
    PrintPreview* preview = new PrintPreview(comparison, {.paper = QPageSize::A4});
};

TEST_F(PrintPreviewTest, GivenAReport_WhenOpened_ThenItIsThereAtOnceAndItsFirstPageFollows) {
    preview->open();

    EXPECT_EQ(preview->pages(), 0U) << "laid out elsewhere";
    ASSERT_TRUE(showsAPage());
    EXPECT_GT(preview->pages(), 1U);
    EXPECT_GT(preview->image().height(), preview->image().width());
    preview->close();
}

TEST_F(PrintPreviewTest, GivenASmallScreen_WhenMade_ThenItsButtonsAreOnIt) {
    EXPECT_LT(preview->height(), preview->screen()->availableSize().height());
    delete preview;
}

TEST_F(PrintPreviewTest, GivenPages_WhenTurnedTo_ThenThatPageIsShown) {
    preview->open();
    ASSERT_TRUE(showsAPage());
    const QImage first = preview->image();

    preview->turnTo(1);

    EXPECT_EQ(preview->page(), 1U);
    EXPECT_TRUE(happens([&] { return preview->image() != first; }));
    preview->close();
}

TEST_F(PrintPreviewTest, GivenAnotherDirection_WhenChosen_ThenThePagesAreLaidOutForIt) {
    preview->open();
    ASSERT_TRUE(showsAPage());

    for (auto* box : preview->findChildren<QComboBox*>())
        if (const int across = box->findText(QStringLiteral("Across")); across >= 0)
            box->setCurrentIndex(across);

    EXPECT_EQ(preview->options().orientation, QPageLayout::Landscape);
    EXPECT_TRUE(happens([this] { return preview->image().width() > preview->image().height(); }));
    preview->close();
}

} // namespace
} // namespace wireside
