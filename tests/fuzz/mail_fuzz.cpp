// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a mail: whatever comes out must fit together.
#include "core/reading/mail/read_mail.h"
#include "tests/fuzz/holds_together.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static_cast<void>(wireside::isMail(bytes, "report.eml"));
    const auto read = wireside::readMail(std::string(bytes));
    if (read && !wireside::holdsTogether(*read)) std::abort();
    return 0;
}
