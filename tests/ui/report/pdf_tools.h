// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PDF as programs that we did not write see it: poppler's tools and qpdf.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace wireside {

class PdfFile {
public:
    explicit PdfFile(const QByteArray& pdf);

    [[nodiscard]] bool isSound() const;                     // qpdf --check has nothing to say
    [[nodiscard]] QString info(const QString& field) const; // of pdfinfo, e.g. "Pages"
    [[nodiscard]] QStringList fonts() const;                // a line of pdffonts each
    // The outline as qpdf sees it: titles, each indented by two spaces a level, with its page (from 1).
    [[nodiscard]] QStringList outline() const;
    // For each link inside the document: the page that it is on and the one it leads to (from 1).
    [[nodiscard]] std::vector<std::pair<int, int>> links() const;
    [[nodiscard]] QString language() const;
    // The text of a page (from 1), white space made single spaces. `area` is in points from the top
    // left.
    [[nodiscard]] QString text(int page) const;
    [[nodiscard]] QString text(int page, const QRectF& area) const;

private:
    struct Output {
        int exitCode = -1;
        QString text;
    };
    [[nodiscard]] QJsonObject json() const; // of qpdf
    [[nodiscard]] Output run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace wireside
