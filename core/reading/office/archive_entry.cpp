// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/archive_entry.h"

#include <array>
#include <cstddef>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace wireside {
namespace {

constexpr std::size_t mostEntries =
    10'000; // a report with a picture on each of its pages has some hundred
constexpr std::size_t mostExpanded =
    std::size_t{64} * 1024 * 1024; // three million words with their marks
// The XML of word processors shrinks to a tenth, at most to a fiftieth; a bomb to a thousandth.
constexpr std::size_t mostRatio = 200;
constexpr std::size_t anyRatioBelow = std::size_t{4} * 1024 * 1024;
constexpr std::size_t chunkSize = std::size_t{64} * 1024;

struct Free {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Free>;

Error damaged(archive* reader) {
    const char* reason = archive_error_string(reader);
    return {ErrorCode::Damaged, {}, reason ? reason : "no zip archive"};
}

Expected<Reader> opened(std::string_view bytes) {
    Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        return tl::unexpected(damaged(reader.get()));
    return reader;
}

// Empty for a name that is no text.
std::string_view nameOf(archive_entry* entry) {
    const char* name = archive_entry_pathname(entry);
    return name ? std::string_view(name) : std::string_view();
}

// Calls `use` for each entry until it returns false.
template <typename Use> Expected<void> forEachEntry(archive* reader, const Use& use) {
    for (std::size_t count = 0; count < mostEntries; ++count) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader, &entry);
        if (status == ARCHIVE_EOF) return {};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return tl::unexpected(damaged(reader));
        if (!use(entry)) return {};
    }
    return tl::unexpected(Error{
        ErrorCode::TooLarge, {}, "more than " + std::to_string(mostEntries) + " files in it"});
}

Expected<void> expand(archive* reader, std::size_t packed, std::string_view name,
                      const TakeBlock& take) {
    const std::string which(name);
    std::size_t all = 0;
    std::array<char, chunkSize> chunk{};
    while (true) {
        const la_ssize_t size = archive_read_data(reader, chunk.data(), chunk.size());
        if (size == 0) return {};
        if (size < 0) {
            Error error = damaged(reader);
            error.detail = which + ": " + error.detail;
            return tl::unexpected(std::move(error));
        }
        all += static_cast<std::size_t>(size);
        const bool bomb = all > anyRatioBelow && all / mostRatio > packed;
        if (bomb || all > mostExpanded)
            return tl::unexpected(Error{ErrorCode::TooLarge,
                                        {},
                                        which + ": expands to more than " +
                                            (bomb ? std::to_string(mostRatio) + " times the file"
                                                  : std::to_string(mostExpanded >> 20U) + " MB")});
        if (auto taken = take({chunk.data(), static_cast<std::size_t>(size)}); !taken) return taken;
    }
}

} // namespace

bool isZip(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.starts_with("PK\3\4"sv) || bytes.starts_with("PK\5\6"sv);
}

Expected<std::vector<std::string>> entryNames(std::string_view archive) {
    const auto reader = opened(archive);
    if (!reader) return tl::unexpected(reader.error());
    std::vector<std::string> names;
    const auto seen = forEachEntry(reader->get(), [&](archive_entry* entry) {
        names.emplace_back(nameOf(entry));
        return true;
    });
    if (!seen) return tl::unexpected(seen.error());
    return names;
}

Expected<void> forEachBlock(std::string_view archive, std::string_view name,
                            const TakeBlock& take) {
    const auto reader = opened(archive);
    if (!reader) return tl::unexpected(reader.error());
    Expected<void> result =
        tl::unexpected(Error{ErrorCode::Damaged, {}, std::string(name) + " is missing"});
    const auto seen = forEachEntry(reader->get(), [&](archive_entry* entry) {
        if (nameOf(entry) != name) return true;
        if (archive_entry_is_encrypted(entry))
            result = tl::unexpected(
                Error{ErrorCode::Protected, {}, std::string(name) + " is encrypted"});
        else
            result = expand(reader->get(), archive.size(), name, take);
        return false;
    });
    return seen ? result : seen;
}

Expected<std::string> entryBytes(std::string_view archive, std::string_view name) {
    std::string bytes;
    const auto all = forEachBlock(archive, name, [&](std::string_view block) -> Expected<void> {
        bytes += block;
        return {};
    });
    if (!all) return tl::unexpected(all.error());
    return bytes;
}

} // namespace wireside
