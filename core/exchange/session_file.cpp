// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/session_file.h"

#include "core/reading/file_bytes.h"

#include <array>
#include <cstddef>
#include <fstream>
#include <system_error>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t headLength = 200; // the schema stands in a session's first line but one

// Two reports of the largest size, a few of their characters escaped.
constexpr std::size_t largestSession = std::size_t{256} * 1024 * 1024;

} // namespace

bool isSessionFile(const std::filesystem::path& path) {
    std::error_code missing; // then it is no plain file
    if (!std::filesystem::is_regular_file(path, missing)) return false;
    if (path.extension() == sessionEnding) return true;
    std::ifstream file(path, std::ios::binary);
    std::array<char, headLength> head{};
    file.read(head.data(), head.size());
    return looksLikeSession({head.data(), static_cast<std::size_t>(file.gcount())});
}

Expected<SavedSession> readSession(const std::filesystem::path& path, const std::stop_token& stop) {
    auto bytes = readBytes(path, largestSession, stop);
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    return parseSession(std::move(*bytes)).map_error([&path](Error error) {
        error.file = utf8(path);
        return error;
    });
}

} // namespace wireside
