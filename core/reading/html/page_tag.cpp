// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/page_tag.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace wireside {
namespace {

constexpr auto first = static_cast<std::size_t>(PageTag::Unknown) + 1;
// Of the enumerators from the first that has one.
constexpr std::array<std::string_view, static_cast<std::size_t>(PageTag::Wbr) + 1 - first> names{
    "a",      "address", "applet",   "article",  "aside",      "audio",   "blockquote", "body",
    "br",     "button",  "canvas",   "caption",  "center",     "dd",      "details",    "dir",
    "div",    "dl",      "dt",       "fieldset", "figcaption", "figure",  "footer",     "form",
    "h1",     "h2",      "h3",       "h4",       "h5",         "h6",      "header",     "hgroup",
    "hr",     "html",    "iframe",   "label",    "legend",     "li",      "main",       "map",
    "menu",   "meta",    "nav",      "noscript", "object",     "ol",      "p",          "pre",
    "script", "section", "select",   "source",   "style",      "summary", "svg",        "table",
    "tbody",  "td",      "template", "textarea", "tfoot",      "th",      "thead",      "title",
    "tr",     "track",   "ul",       "video",    "wbr"};
static_assert(std::ranges::is_sorted(names));

} // namespace

PageTag pageTagNamed(std::string_view name) {
    const auto* const found = std::ranges::lower_bound(names, name);
    if (found == names.end() || *found != name) return PageTag::Unknown;
    return static_cast<PageTag>(first + static_cast<std::size_t>(found - names.begin()));
}

} // namespace wireside
