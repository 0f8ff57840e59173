// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a document of the pages of a PDF. QPdfWriter writes neither outline nor links; libqpdf adds them.
//
//     const Expected<QByteArray> pdf = withStructure(
//         pages, {.title = QStringLiteral("Visit"), .outline = {{.title = QStringLiteral("Summary")}}});
//
// The same input gives the same bytes. Linear in the document. Any thread.
#pragma once

#include "core/error.h"
#include "ui/report/pdf_structure.h"

#include <QByteArray>

namespace wireside {

// Fails with NotWritable when `pdf` is none, or places in the structure are on pages that it hasn't.
[[nodiscard]] Expected<QByteArray> withStructure(const QByteArray& pdf,
                                                 const PdfStructure& structure);

} // namespace wireside
