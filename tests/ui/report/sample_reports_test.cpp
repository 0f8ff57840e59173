// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample reports, read and compared as the program does, and the PDF of each pair.
#include "column_text.h"
#include "core/compare/compare.h"
#include "core/reading/read_report.h"
#include "pdf_tools.h"
#include "ui/report/pdf_report.h"
#include "ui/text_bridge.h"

#include <QDir>

#include <memory>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

std::vector<std::shared_ptr<const Document>> sampleReports() {
    const QDir folder(QStringLiteral(WIRESIDE_SAMPLES));
    std::vector<std::shared_ptr<const Document>> reports;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        Expected<Document> report = readReport(toPath(folder.filePath(name)));
        EXPECT_TRUE(report.has_value()) << name.toStdString();
        if (report) reports.push_back(std::make_shared<const Document>(std::move(*report)));
    }
    return reports;
}

TEST(SampleReports, GivenAnyTwo_WhenTheirComparisonIsRendered_ThenEverySentenceIsInItsColumn) {
    const auto reports = sampleReports();
    ASSERT_GE(reports.size(), 2U);
    const ReportOptions options{.paper = QPageSize::A4};
    for (std::size_t index = 0; index + 1 < reports.size(); ++index) {
        SCOPED_TRACE(reports[index]->origin.path);
        const Expected<Comparison> comparison = compare(reports[index], reports[index + 1]);
        ASSERT_TRUE(comparison.has_value());
        const Expected<QByteArray> rendered = renderPdf(*comparison, options);
        ASSERT_TRUE(rendered.has_value());
        const PdfFile pdf(*rendered);
        EXPECT_TRUE(pdf.isSound());
        expectAllSentencesInOrder(pdf, *comparison, options);
    }
}

} // namespace
} // namespace wireside
