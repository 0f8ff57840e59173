// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/file_bytes.h"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace wireside {
namespace {

constexpr std::size_t megabyte = std::size_t{1024} * 1024;
constexpr std::size_t chunk = 256 * 1024;

ErrorCode codeOf(int systemError) {
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::NotFound;
    case EISDIR: return ErrorCode::IsFolder;
    default: return ErrorCode::NotReadable;
    }
}

} // namespace

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Expected<std::string> readBytes(const std::filesystem::path& path, std::size_t most,
                                const std::stop_token& stop) {
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
        if (bytes.size() > most)
            return fail(ErrorCode::TooLarge,
                        "more than " + std::to_string(most / megabyte) + " MB");
        if (read < chunk && std::ferror(file.get()) != 0) return failBySystem(errno);
        if (read < chunk) return bytes;
    }
}

} // namespace wireside
