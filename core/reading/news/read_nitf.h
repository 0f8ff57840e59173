// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story in the News Industry Text Format.
//
//     readNitf("<nitf><body><body.head><hedline><hl1>Rain ends</hl1></hedline></body.head>"
//              "<body.content><p>It rained all night.</p></body.content></body></nitf>")->text
//     // u"Rain ends\n\nIt rained all night."
//
// Linear in the bytes; any number of threads may call it at once.
#pragma once

#include "core/reading/news/news_story.h"

#include <stop_token>
#include <string_view>

#include <pugixml.hpp>

namespace wireside {

// Whether the root element is one of NITF, whatever the file's name.
[[nodiscard]] bool isNitf(std::string_view bytes, std::string_view fileName);

// Fails as parseXml() does, and with Empty.
[[nodiscard]] Expected<ReadText> readNitf(std::string_view bytes, const std::stop_token& stop = {});

// What a <nitf> element tells goes into the story, over what another format around it told.
void addNitf(pugi::xml_node nitf, NewsStory& story);

} // namespace wireside
