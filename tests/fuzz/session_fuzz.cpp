// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a session file: what is read is the same after it has been written and read again.
#include "core/exchange/saved_session.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto session =
        wireside::parseSession(std::string(reinterpret_cast<const char*>(data), size));
    if (!session) return 0;
    const auto again = wireside::parseSession(wireside::toJson(*session));
    if (!again || *again != *session) std::abort();
    return 0;
}
