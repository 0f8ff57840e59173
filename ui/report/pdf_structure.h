// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes pages of a PDF a document: title, author, language, an outline to go by, and links that
// lead from page to page. QPdfWriter has none of these; libqpdf adds them.
//
//     const Expected<QByteArray> pdf = withStructure(
//         pages, {.title = QStringLiteral("Visit"), .outline = {{.title = QStringLiteral("Summary")}}});
//
// The same input gives the same bytes. Units: points; heights are measured from the top of the page.
// Linear in the document. Any thread.
#pragma once

#include "core/error.h"

#include <QByteArray>
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

    bool operator==(const PdfPlace&) const = default;
};

struct PdfLink {
    std::size_t page = 0;
    QRectF area;
    PdfPlace target;
    QString text; // what a screen reader says of it

    bool operator==(const PdfLink&) const = default;
};

struct PdfOutlineEntry {
    QString title;
    PdfPlace target;
    std::vector<PdfOutlineEntry> entries; // below it; closed at first

    bool operator==(const PdfOutlineEntry&) const = default;
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

// Fails with NotWritable when `pdf` is none, or places in the structure are on pages that it hasn't.
[[nodiscard]] Expected<QByteArray> withStructure(const QByteArray& pdf,
                                                 const PdfStructure& structure);

} // namespace wireside
