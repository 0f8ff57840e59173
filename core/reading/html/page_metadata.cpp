// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_metadata.h"

#include "core/reading/html/json_ld.h"

#include <array>
#include <string_view>
#include <utility>

namespace wireside {
namespace {

constexpr std::size_t fewestHeadlineBytes = 15; // what is left of a title without the site's name

std::string collapsed(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (!space)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string textWithin(const PageTree& tree, std::size_t index) {
    std::string text;
    for (std::size_t i = index + 1; i < tree.nodes()[index].end; ++i) text += tree.text(i);
    return collapsed(text);
}

void fill(std::string& field, std::string_view value) {
    if (field.empty()) field = collapsed(value);
}

void fillFrom(const PageMetadata& other, PageMetadata& page) {
    fill(page.headline, other.headline);
    fill(page.byline, other.byline);
    fill(page.published, other.published);
    fill(page.source, other.source);
    fill(page.language, other.language);
    if (page.body.empty()) page.body = other.body;
}

bool isUrl(std::string_view value) {
    return value.starts_with("http:") || value.starts_with("https:");
}

void readMeta(const PageTree& tree, std::size_t index, PageMetadata& page) {
    std::string_view name = tree.attribute(index, PageAttribute::Property);
    if (name.empty()) name = tree.attribute(index, PageAttribute::Name);
    if (name.empty()) name = tree.attribute(index, PageAttribute::ItemProp);
    const std::string_view content = tree.attribute(index, PageAttribute::Content);
    if (name == "og:title" || name == "twitter:title") fill(page.headline, content);
    if ((name == "author" || name == "article:author" || name == "byl" || name == "dc.creator") &&
        !isUrl(content)) // many give the address of the author's page
        fill(page.byline, content.substr(content.starts_with("By ") ? 3 : 0));
    if (name == "article:published_time" || name == "datePublished" || name == "dc.date" ||
        name == "pubdate")
        fill(page.published, content);
    if (name == "og:site_name") fill(page.source, content);
}

// "Rain ends - The Herald", "Rain ends | Weather | The Herald": the part before the site's name.
std::string withoutSite(std::string_view title) {
    static constexpr std::array<std::string_view, 5> separators{" | ", " - ", " \xE2\x80\x93 ",
                                                                " \xE2\x80\x94 ", " \xC2\xBB "};
    for (const std::string_view separator : separators) {
        const std::size_t at =
            separator == separators.front() ? title.find(separator) : title.rfind(separator);
        if (at != std::string_view::npos && at >= fewestHeadlineBytes) title = title.substr(0, at);
    }
    return std::string(title);
}

} // namespace

PageMetadata findMetadata(const PageTree& tree) {
    PageMetadata linked; // data for machines is the most reliable
    PageMetadata meta;
    std::string title;
    std::string heading;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (!tree.isElement(i)) continue;
        switch (tree.tag(i)) {
        case PageTag::Html: fill(meta.language, tree.attribute(i, PageAttribute::Lang)); break;
        case PageTag::Meta: readMeta(tree, i, meta); break;
        case PageTag::Title: fill(title, textWithin(tree, i)); break;
        case PageTag::H1: fill(heading, textWithin(tree, i)); break;
        case PageTag::Script:
            if (tree.attribute(i, PageAttribute::Type) == "application/ld+json" &&
                i + 1 < tree.nodes()[i].end)
                if (const auto article = articleOf(tree.text(i + 1))) fillFrom(*article, linked);
            break;
        default: break;
        }
    }
    PageMetadata page = std::move(linked);
    fillFrom(meta, page);
    // A page's only heading is its headline if its title begins with it; else it names the site.
    if (!heading.empty() && title.starts_with(heading)) page.headline = heading;
    fill(page.headline, withoutSite(title));
    fill(page.headline, heading);
    return page;
}

} // namespace wireside
