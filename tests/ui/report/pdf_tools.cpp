// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_tools.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <functional>

#include <gtest/gtest.h>

namespace wireside {

PdfFile::PdfFile(const QByteArray& pdf) : m_path(m_folder.filePath(QStringLiteral("report.pdf"))) {
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) file.write(pdf);
}

bool PdfFile::isSound() const {
    return run(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path}).exitCode == 0;
}

QString PdfFile::info(const QString& field) const {
    const QString start = field + u':';
    for (const QString& line : run(QStringLiteral("pdfinfo"), {m_path}).text.split(u'\n')) {
        if (line.startsWith(start)) return line.mid(start.size()).trimmed();
    }
    return {};
}

QStringList PdfFile::fonts() const {
    constexpr qsizetype headLines = 2;
    return run(QStringLiteral("pdffonts"), {m_path})
        .text.split(u'\n', Qt::SkipEmptyParts)
        .mid(headLines);
}

QString PdfFile::text(int page) const {
    const QString number = QString::number(page);
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"),
                                             number, m_path, QStringLiteral("-")})
        .text.simplified();
}

QString PdfFile::text(int page, const QRectF& area) const {
    const QString number = QString::number(page);
    const auto whole = [](double points) { return QString::number(qRound(points)); };
    return run(QStringLiteral("pdftotext"),
               {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-f"), number,
                QStringLiteral("-l"), number, QStringLiteral("-x"), whole(area.x()),
                QStringLiteral("-y"), whole(area.y()), QStringLiteral("-W"), whole(area.width()),
                QStringLiteral("-H"), whole(area.height()), m_path, QStringLiteral("-")})
        .text.simplified();
}

QJsonObject PdfFile::json() const {
    const Output output = run(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), m_path});
    return QJsonDocument::fromJson(output.text.toUtf8()).object();
}

QStringList PdfFile::outline() const {
    QStringList lines;
    const std::function<void(const QJsonArray&, const QString&)> add =
        [&](const QJsonArray& entries, const QString& indent) {
            for (const QJsonValue& entry : entries) {
                lines << QStringLiteral("%1%2: %3")
                             .arg(indent, entry[QStringLiteral("title")].toString(),
                                  QString::number(
                                      entry[QStringLiteral("destpageposfrom1")].toInt()));
                add(entry[QStringLiteral("kids")].toArray(), indent + QStringLiteral("  "));
            }
        };
    add(json()[QStringLiteral("outlines")].toArray(), {});
    return lines;
}

std::vector<std::pair<int, int>> PdfFile::links() const {
    const QJsonObject all = json();
    const QJsonObject objects = all[QStringLiteral("qpdf")].toArray()[1].toObject();
    const auto object = [&objects](const QJsonValue& reference) {
        return objects[QStringLiteral("obj:") + reference.toString()][QStringLiteral("value")];
    };
    const QJsonArray pages = all[QStringLiteral("pages")].toArray();
    QHash<QString, int> numbers;
    for (const QJsonValue& page : pages)
        numbers[page[QStringLiteral("object")].toString()] =
            page[QStringLiteral("pageposfrom1")].toInt();
    std::vector<std::pair<int, int>> links;
    for (const QJsonValue& page : pages) {
        QJsonValue annotations = object(page[QStringLiteral("object")])[QStringLiteral("/Annots")];
        if (annotations.isString()) annotations = object(annotations);
        for (const QJsonValue& annotation : annotations.toArray())
            links.emplace_back(
                page[QStringLiteral("pageposfrom1")].toInt(),
                numbers.value(object(annotation)[QStringLiteral("/Dest")][0].toString()));
    }
    return links;
}

QString PdfFile::language() const {
    const QJsonObject objects = json()[QStringLiteral("qpdf")].toArray()[1].toObject();
    const QJsonValue root =
        objects[QStringLiteral("trailer")][QStringLiteral("value")][QStringLiteral("/Root")];
    return objects[QStringLiteral("obj:") + root.toString()][QStringLiteral("value")]
                  [QStringLiteral("/Lang")]
                      .toString()
                      .mid(2); // "u:en"
}

PdfFile::Output PdfFile::run(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished()) {
        ADD_FAILURE() << program.toStdString()
                      << " can't be run: these tests need poppler-utils and qpdf";
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

} // namespace wireside
