// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read_report.h"

#include "core/reading/file_bytes.h"
#include "core/reading/html/read_html.h"
#include "core/reading/readers.h"
#include "core/text/decode.h"
#include "core/text/paragraphs.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

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

// The bytes of a file are gone before its text is taken apart.
Expected<ReadText> readFile(const std::filesystem::path& path, const std::string& name,
                            const std::stop_token& stop) {
    auto bytes = readBytes(path, largestReport, stop);
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->empty()) return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
    return readerOf(*bytes, name).read(*std::move(bytes), stop);
}

// Trees of pages and documents are freed in a million small pieces, which the allocator would keep; the
// parts of a Document are large and do not fit in between.
void giveBackFreed() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

std::ptrdiff_t visibleUnits(std::u16string_view text) {
    return std::ranges::count_if(text,
                                 [](char16_t unit) { return unit > u' ' && unit != u'\u00A0'; });
}

// Where less of a selection is left, the furniture of some page was meant: a comment, a table. Of a
// whole page with its comments the article can be a small part.
constexpr double leastOfSelection = 0.1;

// What a selection's HTML says, if that is more than its plain text.
std::optional<ReadText> structureOf(std::u16string_view html, std::u16string_view text) {
    if (html.empty() || html.size() > largestReport) return std::nullopt;
    auto read = readHtmlText(toUtf8(html));
    if (!read) return std::nullopt;
    const bool hasStructure = !read->roles.empty() || findParagraphs(read->text).size() > 1;
    const bool hasText = static_cast<double>(visibleUnits(read->text)) >=
                         leastOfSelection * static_cast<double>(visibleUnits(text));
    if (!hasText || (!hasStructure && !text.empty())) return std::nullopt;
    return std::move(*read);
}

} // namespace

Expected<Document> readReport(const std::filesystem::path& path, const ReadOptions& options,
                              const std::stop_token& stop) {
    const std::string name = utf8(path);
    auto read = readFile(path, name, stop);
    giveBackFreed();
    if (read && read->text.size() > largestReport)
        read = tl::unexpected(Error{ErrorCode::TooLarge, {}, "a text of more than 20 MB"});
    if (stop.stop_requested()) read = tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    if (!read) {
        read.error().file = name;
        return tl::unexpected(read.error());
    }
    read->origin.path = name;
    if (!options.language.empty()) read->origin.language = options.language;
    auto report =
        makeDocument(std::move(read->text), std::move(read->origin), std::move(read->roles), stop);
    if (!report) return tl::unexpected(Error{ErrorCode::Cancelled, name, {}});
    return checked(*std::move(report));
}

Expected<Document> readText(std::u16string text, Origin origin) {
    if (text.size() > largestReport)
        return tl::unexpected(Error{ErrorCode::TooLarge, origin.path, "more than 20 MB"});
    if (text.starts_with(u'\uFEFF')) text.erase(0, 1);
    return checked(makeDocument(std::move(text), std::move(origin)));
}

Expected<Document> readSelection(std::u16string_view html, std::u16string text, Origin origin) {
    auto read = structureOf(html, text);
    if (!read) return readText(std::move(text), std::move(origin));
    if (!origin.title.empty()) read->origin.title = std::move(origin.title);
    return checked(
        makeDocument(std::move(read->text), std::move(read->origin), std::move(read->roles)));
}

} // namespace wireside
