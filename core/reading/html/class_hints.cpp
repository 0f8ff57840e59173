// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/class_hints.h"

#include <algorithm>
#include <array>
#include <span>

namespace wireside {
namespace {

constexpr std::size_t longestName = 500; // of generated names nothing more is worth knowing

using Names = std::span<const std::string_view>;

// Each begins at a word's begin; where no hyphen ends it, the word may go on ("-comment" is in
// "-comments-", too).
constexpr std::array<std::string_view, 26> article{"-article-body",      "-articlebody",
                                                   "-article-content",   "-article-text",
                                                   "-article-main",      "-story-body",
                                                   "-storybody",         "-story-content",
                                                   "-story-text",        "-entry-content",
                                                   "-entry-body",        "-post-content",
                                                   "-post-body",         "-post-text",
                                                   "-postcontent",       "-body-content",
                                                   "-body-copy",         "-body-text",
                                                   "-content-body",      "-news-body",
                                                   "-news-content",      "-news-text",
                                                   "-text-content",      "-single-content",
                                                   "-article-page-body", "-paragraphs-container-"};

constexpr std::array<std::string_view, 4> comments{"-comment", "-disqus", "-respond-", "-livefyre"};

constexpr std::array<std::string_view, 80> furniture{"-related",
                                                     "-recommend",
                                                     "-recirc",
                                                     "-most-read",
                                                     "-most-popular",
                                                     "-popular-posts",
                                                     "-trending",
                                                     "-read-next",
                                                     "-read-more",
                                                     "-readmore",
                                                     "-more-stories",
                                                     "-more-from",
                                                     "-more-news",
                                                     "-also-read",
                                                     "-you-may",
                                                     "-share",
                                                     "-sharing",
                                                     "-social",
                                                     "-follow-",
                                                     "-newsletter",
                                                     "-subscri",
                                                     "-signup",
                                                     "-sign-up",
                                                     "-login",
                                                     "-register",
                                                     "-paywall",
                                                     "-promo",
                                                     "-sponsor",
                                                     "-advert",
                                                     "-ad-",
                                                     "-ads-",
                                                     "-adslot",
                                                     "-ad-slot",
                                                     "-advertisement",
                                                     "-banner",
                                                     "-dfp-",
                                                     "-gpt-",
                                                     "-taboola",
                                                     "-outbrain",
                                                     "-zergnet",
                                                     "-sidebar",
                                                     "-side-bar",
                                                     "-rail-",
                                                     "-breadcrumb",
                                                     "-nav-",
                                                     "-navbar",
                                                     "-navigation",
                                                     "-menu",
                                                     "-footer",
                                                     "-masthead",
                                                     "-skip-",
                                                     "-cookie",
                                                     "-consent",
                                                     "-gdpr",
                                                     "-popup",
                                                     "-modal",
                                                     "-overlay",
                                                     "-dialog",
                                                     "-tags-",
                                                     "-tag-list",
                                                     "-taglist",
                                                     "-topics-",
                                                     "-keywords",
                                                     "-author-bio",
                                                     "-author-box",
                                                     "-about-author",
                                                     "-about-the-author",
                                                     "-bio-",
                                                     "-pagination",
                                                     "-pager-",
                                                     "-post-nav",
                                                     "-widget",
                                                     "-carousel",
                                                     "-slideshow",
                                                     "-toolbar",
                                                     "-tooltip",

                                                     "-screen-reader",
                                                     "-sr-only-",
                                                     "-visually-hidden",
                                                     "-print-only-"};

constexpr std::array<std::string_view, 10> caption{
    "-caption",      "-wp-caption-text", "-figcaption", "-credit",     "-photo-credit",
    "-image-credit", "-image-caption",   "-cutline",    "-copyright-", "-media-meta"};

constexpr std::array<std::string_view, 8> byline{"-byline",         "-author",      "-authors",
                                                 "-by-line",        "-contributor", "-writer-",
                                                 "-reporter-name-", "-posted-by"};

constexpr std::array<std::string_view, 10> date{
    "-date-",    "-dateline-", "-timestamp", "-time-",     "-published",
    "-publish-", "-pubdate",   "-updated",   "-posted-on", "-post-meta"};

bool hasOneOf(std::string_view words, Names names) {
    return std::ranges::any_of(
        names, [&](std::string_view name) { return words.find(name) != std::string_view::npos; });
}

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isFigure(char c) { return c >= '0' && c <= '9'; }

void appendWords(std::string_view name, std::string& words) {
    char before = '-';
    for (const char c : name.substr(0, longestName)) {
        const bool capital = isCapital(c);
        if (!isSmall(c) && !capital && !isFigure(c)) {
            if (words.back() != '-') words += '-';
        } else {
            if (capital && isSmall(before)) words += '-';
            words += capital ? static_cast<char>(c - 'A' + 'a') : c;
        }
        before = c;
    }
    if (words.back() != '-') words += '-';
}

} // namespace

std::string spelledOut(std::string_view classes, std::string_view id) {
    std::string words = "-";
    appendWords(classes, words);
    appendWords(id, words);
    return words;
}

ClassHint hintOf(std::string_view words) {
    if (words.size() < 2) return ClassHint::None;
    if (hasOneOf(words, article)) return ClassHint::Article;
    if (hasOneOf(words, comments)) return ClassHint::Comments;
    if (hasOneOf(words, caption)) return ClassHint::Caption;
    if (hasOneOf(words, furniture)) return ClassHint::Furniture;
    if (hasOneOf(words, byline)) return ClassHint::Byline;
    if (hasOneOf(words, date)) return ClassHint::Date;
    return ClassHint::None;
}

} // namespace wireside
