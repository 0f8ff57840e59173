// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/read_pdf.h"

#include "core/reading/document_title.h"
#include "core/reading/pdf/line_paragraphs.h"
#include "core/reading/pdf/page_lines.h"
#include "core/reading/pdf/pdf_limits.h"
#include "core/reading/pdf/running_heads.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace wireside {
namespace {

constexpr std::size_t beginOfFile = 1024; // where readers look for the mark
constexpr int mostPages = 2000;
// A report of 20 MB of text has 3 million words; a page that repeats itself could make any number.
constexpr std::size_t mostWords = 4'000'000;

std::u16string toUtf16(const poppler::ustring& text) { return {text.begin(), text.end()}; }

constexpr char16_t softHyphen = u'\u00AD';

// A word as it is written: letters that fonts have as one glyph, and places where it could have been
// divided. Where it is, one soft hyphen says so, whatever else the program prints there.
std::u16string asWritten(std::u16string_view printed) {
    static constexpr std::array<std::u16string_view, 7> ligatures{u"ff",  u"fi", u"fl", u"ffi",
                                                                  u"ffl", u"st", u"st"};
    constexpr char16_t firstLigature = u'\uFB00';
    const bool divided = printed.ends_with(softHyphen) || printed.ends_with(u"\u00AD\u2010") ||
                         printed.ends_with(u"\u00AD-");
    if (divided) printed = printed.substr(0, printed.rfind(softHyphen));
    std::u16string text;
    for (const char16_t unit : printed)
        if (unit >= firstLigature && unit < firstLigature + ligatures.size())
            text += ligatures.at(unit - firstLigature);
        else if (unit != softHyphen)
            text += unit;
    if (divided) text += softHyphen;
    return text;
}

std::vector<PageWord> wordsOf(const poppler::page& page) {
    std::vector<PageWord> words;
    for (const poppler::text_box& box : page.text_list(poppler::page::text_list_include_font)) {
        if (box.rotation() != 0) continue; // stamps, the credits beside pictures
        const poppler::rectf at = box.bbox();
        const double size = box.has_font_info() ? box.get_font_size() : at.height();
        words.push_back({asWritten(toUtf16(box.text())), at.left(), at.top(), at.right(),
                         at.bottom(), size, box.has_space_after()});
    }
    return words;
}

std::string isoDate(std::time_t date) {
    std::tm parts{};
    if (date <= 0 || gmtime_r(&date, &parts) == nullptr) return {};
    std::array<char, 32> text{};
    const std::size_t length =
        std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

Expected<std::vector<PrintedPage>> pagesOf(const poppler::document& document,
                                           const std::stop_token& stop) {
    std::vector<PrintedPage> pages;
    std::size_t words = 0;
    for (int i = 0; i < document.pages(); ++i) {
        if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        if (!page) continue; // a damaged one; the others may be whole
        const std::vector<PageWord> pageWords = wordsOf(*page);
        words += pageWords.size();
        if (words > mostWords)
            return tl::unexpected(Error{
                ErrorCode::TooLarge, {}, "more than " + std::to_string(mostWords) + " words"});
        pages.push_back({page->page_rect().height(), linesOf(pageWords)});
    }
    return pages;
}

void ignore(const std::string& /*message*/, void* /*closure*/) {}

std::unique_ptr<poppler::document> load(std::string_view bytes) {
    // Poppler has one such function for all documents; by default it writes to standard error.
    static const bool silenced = (poppler::set_debug_error_function(ignore, nullptr), true);
    static_cast<void>(silenced);
    return std::unique_ptr<poppler::document>(poppler::document::load_from_raw_data(
        bytes.data(), static_cast<int>(std::min(bytes.size(), std::size_t{1} << 30))));
}

} // namespace

bool isPdf(std::string_view bytes, std::string_view /*fileName*/) {
    return bytes.substr(0, beginOfFile).find("%PDF-") != std::string_view::npos;
}

Expected<ReadText> readPdf(std::string_view bytes, const std::stop_token& stop) {
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    if (auto checked = checkPdf(bytes, stop); !checked) return tl::unexpected(checked.error());
    const auto document = load(bytes);
    if (!document) return tl::unexpected(Error{ErrorCode::Damaged, {}, {}});
    if (document->is_locked()) return tl::unexpected(Error{ErrorCode::Protected, {}, {}});
    if (document->pages() <= 0) return tl::unexpected(Error{ErrorCode::Damaged, {}, "no pages"});
    if (document->pages() > mostPages)
        return tl::unexpected(
            Error{ErrorCode::TooLarge, {}, "more than " + std::to_string(mostPages) + " pages"});
    auto printed = pagesOf(*document, stop);
    if (!printed) return tl::unexpected(printed.error());
    std::vector<std::vector<PageLine>> pages;
    for (PrintedPage& page : withoutRunningHeads(*std::move(printed)))
        pages.push_back(std::move(page.lines));
    ReadText read = readTextOf(paragraphsOf(std::move(pages), stop));
    if (stop.stop_requested()) return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    if (read.text.empty()) return tl::unexpected(Error{ErrorCode::NoText, {}, {}});
    read.origin.title = sensibleTitle(toUtf16(document->get_title()));
    read.origin.byline = sensibleTitle(toUtf16(document->get_author()));
    read.origin.published = isoDate(document->get_creation_date_t());
    return read;
}

} // namespace wireside
