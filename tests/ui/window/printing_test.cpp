// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/printing.h"

#include "tests/ui/report/hand_made_comparison.h"

#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

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
    printPages(handMade(many, {u"Another one."}, {}), {}, printer);

    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    EXPECT_TRUE(info.contains(QStringLiteral("792 x 612"))) << info.toStdString();
    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_EQ(text.count(QStringLiteral("A sentence that fills")), 90);
    EXPECT_TRUE(text.contains(QStringLiteral("Another one.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Page 2 of ")));
}

TEST_F(Printing, GivenARangeOfPages_WhenPrinted_ThenOnlyThoseAre) {
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 2);

    printPages(handMade(many, {}, {}), {}, printer);

    const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("Page 2 of "))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Page 1 of ")));
}

} // namespace
} // namespace wireside
