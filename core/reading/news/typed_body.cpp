// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/news/typed_body.h"

#include "core/reading/news/read_nitf.h"
#include "core/reading/white_space.h"
#include "core/reading/xml/xml_tree.h"

#include <utility>

namespace wireside {

void addTypedBody(std::string_view mediaType, std::string text, NewsStory& story,
                  const std::stop_token& stop) {
    std::string type(mediaType.substr(0, mediaType.find(';')));
    for (char& c : type) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto speaksOf = [&](std::string_view format) {
        return type.find(format) != std::string::npos;
    };
    if (speaksOf("html")) {
        for (StoryParagraph& paragraph : paragraphsOfHtml(std::move(text), stop))
            story.body.push_back(std::move(paragraph));
    } else if (speaksOf("nitf")) { // text/vnd.IPTC.NITF, application/nitf+xml
        if (const auto tree = parseXml(text)) addNitf((*tree)->document_element(), story);
    } else if ((type.empty() || withoutMargins(type) == "text/plain") && !text.empty()) {
        story.body.push_back({std::move(text), std::nullopt});
    }
}

} // namespace wireside
