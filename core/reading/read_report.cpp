// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read_report.h"

#include "core/text/decode.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

namespace wireside {
namespace {

constexpr std::size_t chunk = 256 * 1024;

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

ErrorCode codeOf(int systemError) {
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::NotFound;
    case EISDIR: return ErrorCode::IsFolder;
    default: return ErrorCode::NotReadable;
    }
}

Expected<std::string> readBytes(const std::filesystem::path& path, const std::stop_token& stop) {
    const auto fail = [&](ErrorCode code, std::string detail = {}) {
        return tl::unexpected(Error{code, utf8(path), std::move(detail)});
    };
    const auto failBySystem = [&](int error) {
        const ErrorCode code = codeOf(error);
        return fail(code, code == ErrorCode::NotReadable ? std::generic_category().message(error)
                                                         : std::string());
    };
    std::error_code status;
    const auto state = std::filesystem::status(path, status);
    if (state.type() == std::filesystem::file_type::none) return failBySystem(status.value());
    if (state.type() == std::filesystem::file_type::not_found) return fail(ErrorCode::NotFound);
    if (state.type() == std::filesystem::file_type::directory) return fail(ErrorCode::IsFolder);
    // A pipe may be named by a shell's <(command); a device or a socket may block or never end.
    if (state.type() != std::filesystem::file_type::regular &&
        state.type() != std::filesystem::file_type::fifo)
        return fail(ErrorCode::NotReadable, "not a regular file");

    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                               std::fclose);
    if (!file) return failBySystem(errno);
    std::string bytes;
    while (true) {
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
        const std::size_t before = bytes.size();
        bytes.resize(before + chunk);
        const std::size_t read = std::fread(bytes.data() + before, 1, chunk, file.get());
        bytes.resize(before + read);
        if (bytes.size() > largestReport) return fail(ErrorCode::TooLarge, "more than 20 MB");
        if (read < chunk && std::ferror(file.get()) != 0) return failBySystem(errno);
        if (read < chunk) return bytes;
    }
}

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
    auto bytes = readBytes(path, stop);
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
