// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_tools.h"

#include <QFile>
#include <QProcess>

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
