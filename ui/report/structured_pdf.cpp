// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/structured_pdf.h"

#include "ui/report/structure_writer.h"

#include <exception>

namespace wireside {

Expected<QByteArray> withStructure(const QByteArray& pdf, const PdfStructure& structure) {
    try { // libqpdf throws
        return writeStructure(pdf, structure);
    } catch (const std::exception& error) {
        return tl::unexpected(Error{ErrorCode::NotWritable, {}, error.what()});
    }
}

} // namespace wireside
