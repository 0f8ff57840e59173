// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdf/running_heads.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace wireside {
namespace {

constexpr double margin = 0.15;      // of the page's height, at the top and the bottom
constexpr double sameHeight = 4;     // points; one line's numbers are not set exactly alike
constexpr double leastOfPages = 0.3; // left and right pages may have heads of their own

// "Page 12 of 20" as "page # of #".
std::u16string formOf(std::u16string_view text) {
    std::u16string form;
    for (const char16_t unit : text) {
        if (isDigit(unit)) {
            if (!form.ends_with(u'#')) form += u'#';
        } else if (!isSpace(unit)) {
            form += toLower(unit);
        }
    }
    return form;
}

bool isPageNumber(std::u16string_view form) {
    static constexpr std::array<std::u16string_view, 11> forms{
        u"#",   u"-#-",    u"\u2013#\u2013", u"#/#",     u"page#", u"page#of#",
        u"p.#", u"seite#", u"seite#von#",    u"page#/#", u"#of#"};
    return std::ranges::find(forms, form) != forms.end();
}

bool inMargin(const PrintedPage& page, const PageLine& line) {
    return line.bottom < margin * page.height || line.top > (1 - margin) * page.height;
}

using Place = std::pair<std::u16string, std::int64_t>;

std::int64_t slotOf(const PageLine& line) {
    constexpr double farthest = 1e6; // no page is larger; hostile ones have words anywhere
    return std::llround(std::clamp(line.top, -farthest, farthest) / sameHeight);
}

// On how many pages the form stands at a height.
using Pages = std::map<Place, std::size_t>;

Pages countForms(const std::vector<PrintedPage>& pages) {
    Pages counts;
    for (const PrintedPage& page : pages) {
        Pages here;
        for (const PageLine& line : page.lines)
            if (inMargin(page, line)) here[{formOf(line.text), slotOf(line)}] = 1;
        for (const auto& [place, one] : here) counts[place] += one;
    }
    return counts;
}

std::size_t pagesWith(const Pages& counts, const PageLine& line) {
    const std::u16string form = formOf(line.text);
    const std::int64_t slot = slotOf(line);
    std::size_t pages = 0;
    for (const std::int64_t at : {slot - 1, slot, slot + 1}) {
        const auto found = counts.find({form, at});
        if (found != counts.end()) pages += found->second;
    }
    return pages;
}

} // namespace

std::vector<PrintedPage> withoutRunningHeads(std::vector<PrintedPage> pages) {
    const Pages counts = countForms(pages);
    const std::size_t enough = std::max(
        std::size_t{2},
        static_cast<std::size_t>(std::ceil(leastOfPages * static_cast<double>(pages.size()))));
    for (PrintedPage& page : pages)
        std::erase_if(page.lines, [&](const PageLine& line) {
            return inMargin(page, line) &&
                   (pagesWith(counts, line) >= enough || isPageNumber(formOf(line.text)));
        });
    return pages;
}

} // namespace wireside
