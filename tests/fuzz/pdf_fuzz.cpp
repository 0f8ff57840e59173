// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a PDF: whatever comes out must fit together.
#include "core/reading/pdf/read_pdf.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

// Roles are ordered stretches of the text that do not overlap.
bool holdsTogether(const wireside::ReadText& read) {
    std::size_t end = 0;
    for (const wireside::RoleSpan& known : read.roles) {
        if (known.span.begin < end || known.span.end <= known.span.begin) return false;
        end = known.span.end;
    }
    return end <= read.text.size() && !read.text.empty();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(wireside::isPdf(bytes, "report.pdf"));
    const auto read = wireside::readPdf(bytes);
    if (read && !holdsTogether(*read)) std::abort();
    return 0;
}
