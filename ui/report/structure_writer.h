// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a structure into a PDF. withStructure() (structured_pdf.h) is for use: this throws.
//
//     const QByteArray pdf = writeStructure(pages, structure);
//
// For C++17: clang does not take the headers of libqpdf 11 as C++20.
#pragma once

#include "ui/report/pdf_structure.h"

#include <QByteArray>

namespace wireside {

// Throws a std::exception when `pdf` is none, or places in the structure are on pages that it hasn't.
[[nodiscard]] QByteArray writeStructure(const QByteArray& pdf, const PdfStructure& structure);

} // namespace wireside
