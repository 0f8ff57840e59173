// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes pages of a PDF a document: title, author, language, an outline to go by, and links that
// lead from page to page.
//
//     const PdfStructure structure{.title = QStringLiteral("Visit"),
//                                  .outline = {{.title = QStringLiteral("Summary")}}};
//
// Values only. Units: points; heights are measured from the top of the page. For C++17, as structure_writer.h is.
#pragma once

#include <QDateTime>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace wireside {

struct PdfPlace {
    std::size_t page = 0; // from 0
    double top = 0;
};

struct PdfLink {
    std::size_t page = 0;
    QRectF area;
    PdfPlace target;
    QString text; // what a screen reader says of it
};

struct PdfOutlineEntry {
    QString title;
    PdfPlace target;
    std::vector<PdfOutlineEntry> entries; // below it; closed at first
};

struct PdfStructure {
    QString title;
    QString author;
    QStringList keywords;
    QString language; // BCP 47
    QString program;
    QDateTime made;
    std::vector<PdfOutlineEntry> outline;
    std::vector<PdfLink> links;
};

} // namespace wireside
