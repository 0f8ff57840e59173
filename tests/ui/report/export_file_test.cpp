// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/export_file.h"

#include "hand_made_comparison.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <stop_token>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace wireside {
namespace {

class ExportedFile : public testing::Test {
protected:
    const QTemporaryDir folder;
    const Comparison comparison =
        handMade({u"A."}, {u"A."}, {{.left = {0}, .right = {0}, .kind = MatchKind::Shared}});

    [[nodiscard]] QString path(const char* name) const {
        return folder.filePath(QString::fromLatin1(name));
    }

    static QByteArray bytesOf(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    static std::string schemaOf(const QString& file) {
        return nlohmann::json::parse(bytesOf(file).toStdString()).at("schema").get<std::string>();
    }
};

TEST_F(ExportedFile, GivenAnEndingOfPdf_WhenAComparisonIsExported_ThenItIsAPdf) {
    ASSERT_TRUE(exportComparison(comparison, path("a.PDF")).has_value());
    EXPECT_TRUE(bytesOf(path("a.PDF")).startsWith("%PDF-"));
}

TEST_F(ExportedFile, GivenAnEndingOfHtml_WhenAComparisonIsExported_ThenItIsAPage) {
    for (const char* name : {"a.html", "a.HTM"}) {
        ASSERT_TRUE(exportComparison(comparison, path(name)).has_value()) << name;
        EXPECT_TRUE(bytesOf(path(name)).startsWith("<!DOCTYPE html>")) << name;
    }
}

TEST_F(ExportedFile, GivenAnEndingOfCsv_WhenAComparisonIsExported_ThenItHasALineForItsLink) {
    ASSERT_TRUE(exportComparison(comparison, path("a.csv")).has_value());
    EXPECT_EQ(bytesOf(path("a.csv")).count("\r\n"), 2);
}

TEST_F(ExportedFile, GivenARequestToStop_WhenAComparisonIsExported_ThenTheOldFileStays) {
    std::stop_source stop;
    stop.request_stop();
    for (const char* name : {"a.html", "a.csv", "a.json"}) {
        QFile old(path(name));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const Expected<void> exported =
            exportComparison(comparison, path(name), {}, stop.get_token());
        ASSERT_FALSE(exported.has_value()) << name;
        EXPECT_EQ(exported.error().code, ErrorCode::Cancelled) << name;
        EXPECT_EQ(bytesOf(path(name)), "old") << name;
    }
}

TEST_F(ExportedFile, GivenAnEndingOfJson_WhenAComparisonIsExported_ThenItIsOneLineOfJson) {
    ASSERT_TRUE(exportComparison(comparison, path("a.json")).has_value());
    EXPECT_EQ(schemaOf(path("a.json")), "wireside-comparison-1");
    EXPECT_EQ(bytesOf(path("a.json")).count('\n'), 1);
    EXPECT_TRUE(bytesOf(path("a.json")).endsWith('\n'));
}

TEST_F(ExportedFile, GivenASingleReport_WhenItIsExported_ThenItIsJson) {
    ASSERT_TRUE(exportReport(*comparison.left, path("a.json")).has_value());
    EXPECT_EQ(schemaOf(path("a.json")), "wireside-report-1");
}

TEST_F(ExportedFile,
       GivenAnyOtherEnding_WhenSomethingIsExported_ThenTheFormatIsUnknownAndThereIsNoFile) {
    for (const char* name : {"a.doc", "a", "pdf", "a.pdf.txt", "json", "html", "a.xhtml"}) {
        const Expected<void> exported = exportComparison(comparison, path(name));
        ASSERT_FALSE(exported.has_value()) << name;
        EXPECT_EQ(exported.error().code, ErrorCode::UnknownFormat);
        EXPECT_EQ(exported.error().file, path(name).toStdString());
    }
    const Expected<void> exported = exportReport(*comparison.left, path("a.pdf"));
    ASSERT_FALSE(exported.has_value());
    EXPECT_EQ(exported.error().code, ErrorCode::UnknownFormat);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ExportedFile, GivenAMissingFolder_WhenJsonIsExported_ThenItIsNotWritable) {
    const Expected<void> exported = exportComparison(comparison, path("missing/a.json"));
    ASSERT_FALSE(exported.has_value());
    EXPECT_EQ(exported.error().code, ErrorCode::NotWritable);
}

} // namespace
} // namespace wireside
