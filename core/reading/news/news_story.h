// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story as news agencies send it, whatever the format, and its text.
//
//     NewsStory story;
//     story.headline = "Rain ends";
//     story.byline = "By Dora Penhale";
//     story.body = {{"It rained all night.", std::nullopt}};
//     readTextOf(story)->text     // u"Rain ends\n\nBy Dora Penhale\n\nIt rained all night."
//
// Texts are UTF-8, and empty where the file says nothing.
#pragma once

#include "core/error.h"
#include "core/reading/story.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace wireside {

struct NewsStory {
    std::string headline;
    std::string slug;
    std::string byline; // as it is printed, "By" and all
    std::string dateline;
    std::string credit;
    std::string source;
    std::string language;
    std::string published;
    std::string version;
    int urgency = 0;                  // 1 to 9; 0: not told
    std::vector<std::string> signals; // "correction", "update", "canceled"
    std::vector<std::string> notices; // to editors: what was corrected, what is to come
    Story body;

    bool operator==(const NewsStory&) const = default;
};

// Headline, notices, byline, dateline, body, credit. Fails with Empty if there is no body.
[[nodiscard]] Expected<ReadText> readTextOf(NewsStory story);

// Of a page or a part of one inside a story, which is not needed any more then; empty if it is beyond the limits of pages
// or was stopped.
[[nodiscard]] Story paragraphsOfHtml(std::string html, const std::stop_token& stop = {});

// The names in a byline.
[[nodiscard]] std::string_view withoutBy(std::string_view byline);

// 1 to 9, as all formats count; 0 for anything else.
[[nodiscard]] int urgencyOf(std::string_view number);

// Adds a signal once: "sig:correction" and "correction" are the same.
void addSignal(std::string_view signal, NewsStory& story);

} // namespace wireside
