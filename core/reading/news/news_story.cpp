// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/news_story.h"

#include "core/reading/html/article_text.h"
#include "core/reading/html/page_parser.h"
#include "core/reading/white_space.h"
#include "core/text/decode.h"

#include <algorithm>
#include <utility>

namespace wireside {
Expected<ReadText> readTextOf(NewsStory story) {
    const auto hasText = [](const StoryParagraph& paragraph) {
        return !withoutMargins(paragraph.text).empty();
    };
    if (std::ranges::none_of(story.body, hasText))
        return tl::unexpected(Error{ErrorCode::Empty, {}, {}});
    Story all{{story.headline, Role::Headline}};
    for (const std::string& notice : story.notices) all.push_back({notice, Role::Notice});
    all.push_back({story.byline, Role::Byline});
    all.push_back({story.dateline, Role::Dateline});
    // Many bodies begin with the headline, or end with the credit, once more.
    for (StoryParagraph& paragraph : story.body) {
        const std::string_view text = withoutMargins(paragraph.text);
        if (text != story.headline && text != story.byline && text != story.credit)
            all.push_back(std::move(paragraph));
    }
    all.push_back({story.credit, Role::Credit});
    ReadText read = readTextOf(std::move(all));
    Origin& origin = read.origin;
    origin.title = fromUtf8(story.headline);
    origin.byline = fromUtf8(withoutBy(story.byline));
    origin.source = fromUtf8(story.source.empty() ? story.credit : story.source);
    origin.language = story.language;
    origin.published = story.published;
    origin.slug = fromUtf8(story.slug);
    origin.version = story.version;
    origin.urgency = story.urgency;
    origin.signals = story.signals;
    return read;
}

Story paragraphsOfHtml(std::string html, const std::stop_token& stop) {
    const auto tree = parsePage(html, stop);
    std::exchange(html, {}); // the tree has copies of what it needs
    return tree ? extractSelection(*tree) : Story();
}

std::string_view withoutBy(std::string_view byline) {
    return byline.substr(byline.starts_with("By ") || byline.starts_with("BY ") ? 3 : 0);
}

int urgencyOf(std::string_view number) {
    number = withoutMargins(number);
    const bool valid = number.size() == 1 && number.front() >= '1' && number.front() <= '9';
    return valid ? number.front() - '0' : 0;
}

void addSignal(std::string_view signal, NewsStory& story) {
    signal = withoutMargins(signal);
    signal.remove_prefix(signal.find(':') + 1);
    if (signal.empty() || signal == "usable") return;
    if (std::ranges::find(story.signals, signal) == story.signals.end())
        story.signals.emplace_back(signal);
}

} // namespace wireside
