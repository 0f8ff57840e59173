// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/other_files.h"

#include "core/reading/office/archive_entry.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace wireside {
namespace {

using namespace std::string_view_literals;

constexpr std::array knownParts{std::pair("xl/"sv, "a workbook of Excel"sv),
                                std::pair("ppt/"sv, "slides of PowerPoint"sv),
                                std::pair("content.xml"sv, "an OpenDocument file, but no text"sv),
                                std::pair("META-INF/container.xml"sv, "a book (EPUB)"sv)};

// Names in a compound file are UTF-16.
bool hasStream(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) wide += {c, '\0'};
    return bytes.find(wide) != std::string_view::npos;
}

} // namespace

bool isOtherArchive(std::string_view bytes, std::string_view) { return isZip(bytes); }

Expected<ReadText> readOtherArchive(std::string_view bytes, const std::stop_token& /*stop*/) {
    const auto names = entryNames(bytes);
    if (!names) return tl::unexpected(names.error());
    for (const auto& [part, what] : knownParts) {
        const auto isPart = [&, begin = part](const std::string& name) {
            return name.starts_with(begin);
        };
        if (std::ranges::any_of(*names, isPart))
            return tl::unexpected(Error{ErrorCode::Binary, {}, std::string(what)});
    }
    return tl::unexpected(Error{ErrorCode::Binary, {}, "an archive without a document"});
}

bool isCompoundFile(std::string_view bytes, std::string_view) {
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

Expected<ReadText> readCompoundFile(std::string_view bytes, const std::stop_token& /*stop*/) {
    if (hasStream(bytes, "EncryptedPackage"))
        return tl::unexpected(Error{ErrorCode::Protected, {}, "an encrypted document of Office"});
    if (hasStream(bytes, "__properties_version1.0"))
        return tl::unexpected(Error{ErrorCode::Binary, {}, "a mail of Outlook (.msg)"});
    return tl::unexpected(Error{ErrorCode::Binary,
                                {},
                                hasStream(bytes, "WordDocument")
                                    ? "a document of a Word before 2007"
                                    : "a file of an Office before 2007"});
}

} // namespace wireside
