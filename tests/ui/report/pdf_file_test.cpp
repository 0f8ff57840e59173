// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PDF as a file: written as a whole or not at all.
#include "hand_made_comparison.h"
#include "ui/report/pdf_report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <stop_token>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

const ReportOptions onA4{.paper = QPageSize::A4};

Comparison somePages() {
    const std::vector<HandMadeSentence> sentences(100, u"Ships came in this morning with grain.");
    return handMade(sentences, sentences, {});
}

class PdfFileOfReport : public testing::Test {
protected:
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const Comparison comparison = somePages();

    [[nodiscard]] QStringList files() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
};

TEST_F(PdfFileOfReport, GivenAFolder_WhenThePdfIsWritten_ThenItIsThere) {
    ASSERT_TRUE(writePdf(comparison, path).has_value());
    EXPECT_EQ(files(), QStringList{QStringLiteral("report.pdf")});
}

TEST_F(PdfFileOfReport, GivenACancelAtAnyTime_WhenThePdfIsWritten_ThenNoFileIsLeft) {
    for (const double when : {0.0, 0.2, 0.6, 1.0}) {
        std::stop_source stop;
        const Progress progress = [&](double done) {
            if (done >= when) stop.request_stop();
        };
        const Expected<void> written = writePdf(comparison, path, onA4, stop.get_token(), progress);
        ASSERT_FALSE(written.has_value()) << when;
        EXPECT_EQ(written.error(), (Error{ErrorCode::Cancelled, path.toStdString(), ""}));
        EXPECT_TRUE(files().isEmpty());
    }
}

TEST_F(PdfFileOfReport, GivenACancel_WhenThereIsAnOldFile_ThenItIsKept) {
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::stop_source stop;
    stop.request_stop();
    ASSERT_FALSE(writePdf(comparison, path, onA4, stop.get_token()).has_value());
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
}

TEST_F(PdfFileOfReport, GivenAFolderAsTarget_WhenThePdfIsWritten_ThenThatIsSaidBeforeAnyWork) {
    const Progress never = [](double) { ADD_FAILURE() << "worked in vain"; };
    const Expected<void> written = writePdf(comparison, folder.path(), onA4, {}, never);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::IsFolder);
}

} // namespace
} // namespace wireside
