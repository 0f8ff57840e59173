// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether resources/translations has all that the sources say, as lupdate finds it there now.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

namespace wireside {
namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    bool finished = true;
};

// How a failed check names it.
void PrintTo(const Entry& entry, std::ostream* out) {
    *out << qPrintable(entry.context) << ": \"" << qPrintable(entry.source) << '"';
}

Entry readEntry(QXmlStreamReader& xml, const QString& context) {
    Entry entry{.context = context, .source = {}, .translations = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement)
                if (xml.isStartElement())
                    entry.translations << xml.readElementText();
                else
                    text += xml.text();
            if (entry.translations.isEmpty()) entry.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> readEntries(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") entries.push_back(readEntry(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return entries;
}

class GermanTranslation : public testing::Test {
protected:
    void SetUp() override {
        const QString root = QStringLiteral(WIRESIDE_SOURCE_FOLDER);
        ASSERT_TRUE(
            QFile::copy(root + QStringLiteral("/resources/translations/wireside_de.ts"), updated));
        QProcess lupdate;
        lupdate.start(QStringLiteral(WIRESIDE_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-I"), root,
                       root + QStringLiteral("/ui"), root + QStringLiteral("/app"),
                       QStringLiteral("-ts"), updated});
        ASSERT_TRUE(lupdate.waitForFinished(-1)) << qPrintable(lupdate.errorString());
        ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
        entries = readEntries(updated);
        ASSERT_GT(entries.size(), 300U);
    }

    QTemporaryDir folder;
    const QString updated = folder.filePath(QStringLiteral("wireside_de.ts"));
    std::vector<Entry> entries;
};

// Sorted: another language may need another order.
QStringList matchesOf(const QString& text, const char* pattern) {
    QStringList found;
    const QRegularExpression expression(QLatin1String(pattern),
                                        QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

TEST_F(GermanTranslation, GivenTheSources_WhenTheirTextsAreCollected_ThenEachIsTranslated) {
    for (const Entry& entry : entries) {
        EXPECT_TRUE(entry.finished) << testing::PrintToString(entry)
                                    << ": run the target update_translations, then translate";
        for (const QString& translation : entry.translations)
            EXPECT_FALSE(translation.isEmpty()) << testing::PrintToString(entry);
    }
}

// lupdate takes a class for one without a namespace where it does not find out: the program would not find
// its texts then.
TEST_F(GermanTranslation, GivenTheSources_WhenTheirTextsAreCollected_ThenTheClassIsKnown) {
    for (const Entry& entry : entries)
        EXPECT_TRUE(entry.context.startsWith(QStringLiteral("wireside::")))
            << testing::PrintToString(entry);
}

TEST_F(GermanTranslation, GivenPlaceholders_WhenTranslated_ThenTheSameAreThere) {
    constexpr auto placeholder = "%(L?[0-9]+|L?n)";
    for (const Entry& entry : entries)
        for (const QString& translation : entry.translations)
            EXPECT_EQ(matchesOf(translation, placeholder), matchesOf(entry.source, placeholder))
                << testing::PrintToString(entry);
}

TEST_F(GermanTranslation, GivenMnemonicsAndDots_WhenTranslated_ThenTheyAreThereToo) {
    const auto mnemonics = [](const QString& text) { return matchesOf(text, "&\\w").size(); };
    for (const Entry& entry : entries)
        for (const QString& translation : entry.translations) {
            EXPECT_EQ(mnemonics(translation), mnemonics(entry.source))
                << testing::PrintToString(entry);
            EXPECT_EQ(translation.endsWith(u'…'), entry.source.endsWith(u'…'))
                << testing::PrintToString(entry);
            EXPECT_EQ(translation.startsWith(u' '), entry.source.startsWith(u' '))
                << testing::PrintToString(entry);
        }
}

} // namespace
} // namespace wireside
