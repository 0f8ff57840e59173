// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read_report.h"

#include "core/reading/file_bytes.h"
#include "core/text/decode.h"

#include <algorithm>

namespace wireside {
namespace {

Expected<Document> checked(Document report) {
    if (report.sentences.empty())
        return tl::unexpected(Error{ErrorCode::Empty, report.origin.path, {}});
    const auto words =
        std::ranges::count_if(report.tokens, [](const Token& token) { return isWord(token.kind); });
    if (words == 0) return tl::unexpected(Error{ErrorCode::Empty, report.origin.path, "no words"});
    if (words == 1) return tl::unexpected(Error{ErrorCode::SingleWord, report.origin.path, {}});
    return report;
}

} // namespace

Expected<Document> readReport(const std::filesystem::path& path, const ReadOptions& options,
                              const std::stop_token& stop) {
    auto bytes = readBytes(path, largestReport, stop);
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->empty()) return tl::unexpected(Error{ErrorCode::Empty, utf8(path), {}});
    auto decoded = decode(*bytes);
    if (!decoded) {
        decoded.error().file = utf8(path);
        return tl::unexpected(decoded.error());
    }
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, utf8(path), {}});
    return checked(makeDocument(std::move(decoded->text),
                                Origin{utf8(path), decoded->encoding, options.language, {}}));
}

Expected<Document> readText(std::u16string text, Origin origin) {
    if (text.size() > largestReport)
        return tl::unexpected(Error{ErrorCode::TooLarge, origin.path, "more than 20 MB"});
    if (text.starts_with(u'\uFEFF')) text.erase(0, 1);
    return checked(makeDocument(std::move(text), std::move(origin)));
}

} // namespace wireside
