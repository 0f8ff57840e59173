// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plain_text.h"

#include "core/text/decode.h"

#include <utility>

namespace wireside {

bool isPlainText(std::string_view /*bytes*/, std::string_view /*fileName*/) { return true; }

Expected<ReadText> readPlainText(std::string_view bytes, const std::stop_token& /*stop*/) {
    auto decoded = decode(bytes);
    if (!decoded) return tl::unexpected(decoded.error());
    ReadText read;
    read.text = std::move(decoded->text);
    read.origin.encoding = std::move(decoded->encoding);
    return read;
}

} // namespace wireside
